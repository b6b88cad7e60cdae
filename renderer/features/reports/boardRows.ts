import type { BoardRow, ReportStatus } from '#shared/features/reports/boardModel.ts';
import type { ReviewState } from '#shared/features/reviews/reviewsModel.ts';

/** What needs the manager first stands first. */
export const statusOrder: readonly ReportStatus[] = [
  'missing',
  'late',
  'not_due',
  'submitted',
  'exempt',
];

/** What a list of reports shows; null shows all. */
export interface BoardFilter {
  readonly status: ReportStatus | null;
  readonly review: ReviewState | null;
}

/** Rows of the chosen statuses, by status, then as they came (by pinyin). */
export function arrangeRows(rows: readonly BoardRow[], filter: BoardFilter): readonly BoardRow[] {
  return rows
    .filter(({ status }) => filter.status === null || status === filter.status)
    .filter(({ review }) => filter.review === null || review?.state === filter.review)
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

export type ReviewCounts = Readonly<Record<ReviewState, number>>;

/** How many reports of the week are to be read, were returned, were read. */
export function countReviews(rows: readonly BoardRow[]): ReviewCounts {
  const count = (state: ReviewState) => rows.filter(({ review }) => review?.state === state).length;
  return { unread: count('unread'), returned: count('returned'), read: count('read') };
}
