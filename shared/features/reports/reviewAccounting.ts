import type { PasteReview } from './reviewModel.ts';
import { readLine, type Span } from './textLines.ts';

/** A stretch of the paste that stands nowhere, or in more than one place. */
export interface AccountingError {
  readonly line: number;
  readonly column: number;
  readonly times: number;
}

function spansOf(review: PasteReview): Span[] {
  const entries = review.reports.flatMap((report) => report.entries);
  return [...entries, ...review.setAside].flatMap((each) => [...each.spans]);
}

/**
 * Checks the promise of the review: every column that shows a character stands in exactly one
 * entry or set-aside line. Returns the columns that break it.
 */
export function checkAccounting(review: PasteReview): AccountingError[] {
  const times = review.lines.map((raw) => new Uint8Array(raw.length));
  for (const span of spansOf(review)) {
    const line = times[span.line];
    for (let column = span.start; column < span.end; column += 1) {
      if (line !== undefined) line[column] = (line[column] ?? 0) + 1;
    }
  }
  return review.lines.flatMap((raw, index) => {
    const { folded } = readLine(raw, index);
    const counts = [...(times[index] ?? [])];
    return counts.flatMap((count, column) => {
      const isShown = /\S/.test(folded.charAt(column));
      return count === 1 || (count === 0 && !isShown)
        ? []
        : [{ line: index, column, times: count }];
    });
  });
}
