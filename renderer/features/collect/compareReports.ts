import type { ReportDetail } from '#shared/features/reports/reportsModel.ts';
import { sectionCodes } from '#shared/features/reports/reportTemplates.ts';
import type {
  ItemSection,
  MetricValue,
  ReviewReport,
} from '#shared/features/reports/reviewModel.ts';
import { itemsOf } from '#shared/features/reports/reviewReport.ts';

/** One of several reports as the side-by-side view shows it. */
export interface Gist {
  /** The id of a report of the paste, or `stored`. */
  readonly id: string;
  /** Local minute it was handed in, null when unknown. */
  readonly submitted: string | null;
  readonly metrics: readonly Pick<MetricValue, 'code' | 'value'>[];
  readonly lines: readonly { readonly section: ItemSection; readonly text: string }[];
}

export function gistOfReview(report: ReviewReport): Gist {
  return {
    id: report.id,
    submitted: report.submitted,
    metrics: report.entries.flatMap((entry) => (entry.kind === 'metric' ? [entry.value] : [])),
    lines: itemsOf(report).map(({ section, text }) => ({ section, text })),
  };
}

export function gistOfStored(report: ReportDetail, id: string): Gist {
  return {
    id,
    submitted: report.submittedAt,
    metrics: report.metrics,
    lines: report.lines.map(({ section, text }) => ({ section, text })),
  };
}

export interface ComparedLine {
  readonly text: string;
  /** No other report says the same. */
  readonly isOnlyHere: boolean;
}

export interface ComparedSection {
  readonly section: ItemSection;
  readonly lines: readonly ComparedLine[];
}

function wordsOf(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

/** The lines of one report by section, those the others lack marked. */
export function compareSections(gist: Gist, others: readonly Gist[]): ComparedSection[] {
  const elsewhere = new Set(others.flatMap(({ lines }) => lines.map(({ text }) => wordsOf(text))));
  const order: readonly ItemSection[] = [...sectionCodes, 'other'];
  return order.flatMap((section) => {
    const lines = gist.lines.filter((line) => line.section === section);
    if (lines.length === 0) return [];
    const compared = lines.map(({ text }) => ({ text, isOnlyHere: !elsewhere.has(wordsOf(text)) }));
    return [{ section, lines: compared }];
  });
}

/** True for a figure no other report states as well. */
export function isOwnFigure(
  metric: Pick<MetricValue, 'code' | 'value'>,
  others: readonly Gist[],
): boolean {
  return !others.some(({ metrics }) =>
    metrics.some(({ code, value }) => code === metric.code && value === metric.value),
  );
}
