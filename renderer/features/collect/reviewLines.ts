import type {
  PasteReview,
  ReviewItem,
  ReviewMetric,
  ReviewReport,
  SetAside,
} from '#shared/features/reports/reviewModel.ts';

/** An entry with content of its own: a line or a figure. */
export type ReviewLine = ReviewItem | ReviewMetric;

export function linesOf(report: ReviewReport): ReviewLine[] {
  return report.entries.flatMap((entry) => (entry.kind === 'mark' ? [] : [entry]));
}

function firstLineOf(placed: ReviewReport['entries'][number] | SetAside | undefined): number {
  return placed?.spans[0]?.line ?? 0;
}

/** The report a piece set aside most likely belongs to: its sender's, else the one above it. */
export function nearestReport(review: PasteReview, aside: SetAside): ReviewReport | null {
  const same = review.reports.find(
    ({ author }) => author.text !== null && author.text === aside.author,
  );
  const above = review.reports.findLast(
    ({ entries }) => firstLineOf(entries[0]) <= firstLineOf(aside),
  );
  return same ?? above ?? review.reports[0] ?? null;
}
