import { FigureChecks } from '#renderer/features/metrics/index.ts';
import { MetricEntry } from '#shared/features/reports/reportsModel.ts';
import type { ReviewReport } from '#shared/features/reports/reviewModel.ts';

/** Whether the figures just read agree with each other and with the report before. */
export function ReviewChecks({ report }: { readonly report: ReviewReport }) {
  const metrics = report.entries.flatMap((entry) =>
    entry.kind === 'metric' ? [MetricEntry.parse(entry.value)] : [],
  );
  return (
    <FigureChecks metrics={metrics} personId={report.author.personId} week={report.week.week} />
  );
}
