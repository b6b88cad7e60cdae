import { analysedColumns } from './textLines.ts';

/** `1.12.1排班`: the first dot can only end the number of the item. */
const numberMark =
  /(?:^|[\s；;，,。])\s*(\d{1,2})\s?(?:[、)）]|[.．](?!\d)|[.．](?=\d{1,2}(?:[.．]\d{1,2}(?![.．0-9])|月\d)))|[(（](\d{1,2})[)）]|([①-⑳])/g;

function numberOf([, plain, bracketed, circled]: RegExpMatchArray): number {
  if (circled !== undefined) return circled.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  return Number(plain ?? bracketed);
}

/**
 * Where the items of `1、A；2、B；3、C` begin. Only a run that starts with 1 and counts up
 * splits; anything else is one item.
 */
export function numberedStarts(text: string, start: number, end: number): number[] {
  if (end - start > analysedColumns) return [start];
  const starts: number[] = [];
  for (const match of text.slice(start, end).matchAll(numberMark)) {
    if (numberOf(match) !== starts.length + 1) continue;
    const isAtStart = text.slice(start, start + match.index).trim() === '';
    if (starts.length === 0 && !isAtStart) return [start];
    const mark = match[0].search(/[\d(（①-⑳]/);
    starts.push(starts.length === 0 ? start : start + match.index + mark);
  }
  return starts.length < 2 ? [start] : starts;
}
