import type { z } from 'zod';
import type { LineSection, ReviewedReport } from './reportsModel.ts';
import type { ItemSection, ReviewReport } from './reviewModel.ts';
import { itemsOf } from './reviewReport.ts';

type ReviewedInput = z.input<typeof ReviewedReport>;

/** Lines of the data section without a figure are kept where nothing was recognised. */
function toLineSection(section: ItemSection): LineSection {
  return section === 'data' ? 'other' : section;
}

/** A report of the review as it is saved; person and week must be known by then. */
export function toReviewedReport(
  report: ReviewReport,
  saved: Pick<ReviewedInput, 'person' | 'week' | 'replace'>,
): ReviewedInput {
  return {
    ...saved,
    template: report.template,
    submittedAt: report.submitted,
    metrics: report.entries.flatMap((entry) => (entry.kind === 'metric' ? [entry.value] : [])),
    lines: itemsOf(report).map(({ section, text, owner, due }) => ({
      section: toLineSection(section),
      text,
      ownerText: owner?.name ?? '',
      ownerId: owner?.personId ?? null,
      due,
    })),
    rawRanges: report.entries.flatMap(({ spans }) =>
      spans.map(({ line, start, end }): [number, number, number] => [line, start, end]),
    ),
  };
}
