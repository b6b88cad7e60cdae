import type { BoardRow, ReportStatus } from '#shared/features/reports/reportsModel.ts';

/** What needs the manager first stands first. */
export const statusOrder: readonly ReportStatus[] = [
  'missing',
  'late',
  'not_due',
  'submitted',
  'exempt',
];

/** Rows of the chosen statuses, by status, then as they came (by pinyin). */
export function arrangeRows(
  rows: readonly BoardRow[],
  shown: ReportStatus | null,
): readonly BoardRow[] {
  return rows
    .filter(({ status }) => shown === null || status === shown)
    .toSorted(
      (left, right) => statusOrder.indexOf(left.status) - statusOrder.indexOf(right.status),
    );
}

/** Those who still owe a report: past due first, else those whose time has not come. */
export function whoIsMissing(rows: readonly BoardRow[]): readonly BoardRow[] {
  const missing = rows.filter(({ status }) => status === 'missing');
  return missing.length > 0 ? missing : rows.filter(({ status }) => status === 'not_due');
}

export function submittedCount(rows: readonly BoardRow[]): number {
  return rows.filter(({ status }) => status === 'submitted' || status === 'late').length;
}
