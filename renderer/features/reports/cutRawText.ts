import type { RawRange } from '#shared/features/reports/reportsModel.ts';
import { splitLines } from '#shared/features/reports/textLines.ts';

/** The lines of a paste one report was read from, whole; all of it when no range is known. */
export function cutRawText(text: string, ranges: readonly RawRange[]): string {
  if (ranges.length === 0) return text;
  const wanted = new Set(ranges.map(([line]) => line));
  return splitLines(text)
    .filter(({ index }) => wanted.has(index))
    .map(({ raw }) => raw)
    .join('\n');
}
