import type { BoardRow } from '#shared/features/reports/boardModel.ts';
import type { ReviewState } from '#shared/features/reviews/reviewsModel.ts';

/** A row of the board that has a report. */
export interface QueuedReport extends BoardRow {
  readonly reportId: string;
}

export interface Queue {
  /** Every report of the week in the order of the board. */
  readonly reports: readonly QueuedReport[];
  /** Those the filter shows. */
  readonly listed: readonly QueuedReport[];
  readonly current: QueuedReport | undefined;
  /** Place of the current one among the listed, from 1; 0 when the filter hides it by now. */
  readonly place: number;
}

/** The report being read stays in view when it no longer fits the filter, until one goes on. */
export function arrangeQueue(
  rows: readonly BoardRow[],
  shown: ReviewState | null,
  currentId: string | null,
): Queue {
  const reports = rows.flatMap((row) =>
    row.reportId === null ? [] : [{ ...row, reportId: row.reportId }],
  );
  const listed = reports.filter(({ review }) => shown === null || review?.state === shown);
  const current = reports.find(({ reportId }) => reportId === currentId) ?? listed[0];
  return { reports, listed, current, place: current ? listed.indexOf(current) + 1 : 0 };
}

/** The listed report before (-1) or after (1) the current one; undefined at the end. */
export function neighbourOf(
  { reports, listed, current }: Queue,
  step: 1 | -1,
): QueuedReport | undefined {
  const at = current ? reports.indexOf(current) : -1;
  return step > 0
    ? listed.find((report) => reports.indexOf(report) > at)
    : listed.findLast((report) => reports.indexOf(report) < at);
}

/** The next one to be read after the current one, from the top again after the last. */
export function nextUnread({ reports, current }: Queue): QueuedReport | undefined {
  const at = current ? reports.indexOf(current) : -1;
  const inTurn = [...reports.slice(at + 1), ...reports.slice(0, Math.max(at, 0))];
  return inTurn.find(({ review }) => review?.state === 'unread');
}
