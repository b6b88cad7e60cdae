import type { z } from 'zod';
import { type LineSection, longestLineText, type ReviewedReport } from './reportsModel.ts';
import { entryId, type ItemSection, type ReviewReport } from './reviewModel.ts';
import { itemsOf } from './reviewReport.ts';

type ReviewedInput = z.input<typeof ReviewedReport>;

/** Lines of the data section without a figure are kept where nothing was recognised. */
function toLineSection(section: ItemSection): LineSection {
  return section === 'data' ? 'other' : section;
}

/** A text nobody typed as one line, in pieces that can be saved: nothing of it is lost. */
function piecesOf(text: string): string[] {
  if (text.length <= longestLineText) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + longestLineText, text.length);
    // Not between the halves of a rare character.
    if (/[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces.filter((piece) => piece.trim() !== '');
}

/**
 * The key of the item each saved line comes from, in the order of the lines. Of an item saved as
 * several lines the first one has its key, the others have ''.
 */
export function keysOfLines(report: ReviewReport): string[] {
  return itemsOf(report).flatMap((item) =>
    piecesOf(item.text).map((_piece, index) => (index === 0 ? entryId(item) : '')),
  );
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
    lines: itemsOf(report).flatMap(({ section, text, owner, due }) =>
      piecesOf(text).map((piece) => ({
        section: toLineSection(section),
        text: piece,
        ownerText: owner?.name ?? '',
        ownerId: owner?.personId ?? null,
        due,
      })),
    ),
    rawRanges: report.entries.flatMap(({ spans }) =>
      spans.map(({ line, start, end }): [number, number, number] => [line, start, end]),
    ),
  };
}
