import { analysedColumns } from './textLines.ts';

const numberMark = /(?:^|[\s；;，,。])\s*(\d{1,2})\s?(?:[、)）]|[.．](?!\d))/g;

/**
 * Where the items of `1、A；2、B；3、C` begin. Only a run that starts with 1 and counts up
 * splits; anything else is one item.
 */
export function numberedStarts(text: string, start: number, end: number): number[] {
  if (end - start > analysedColumns) return [start];
  const starts: number[] = [];
  for (const match of text.slice(start, end).matchAll(numberMark)) {
    if (Number(match[1]) !== starts.length + 1) continue;
    const isAtStart = text.slice(start, start + match.index).trim() === '';
    if (starts.length === 0 && !isAtStart) return [start];
    const digits = match[0].search(/\d/);
    starts.push(starts.length === 0 ? start : start + match.index + digits);
  }
  return starts.length < 2 ? [start] : starts;
}
