import { skipBullet } from './bullets.ts';
import type { ReviewItem } from './reviewModel.ts';
import { type Span, type TextLine, trimRange } from './textLines.ts';

interface Place {
  /** Which span of the item. */
  readonly at: number;
  readonly column: number;
}

/** Columns of a span that its text was read from, without the bullet. */
function columnsOf(line: TextLine, span: Span): [number, number] {
  const [start, end] = trimRange(line.folded, span.start, span.end);
  return [Math.min(skipBullet(line.raw, start), end), end];
}

/**
 * The place right behind the first `length` characters of an item's text. The text leaves out
 * bullet, owner and date, so its characters are looked for in order; null when one is missing,
 * as in text that was typed over.
 */
function placeBehind(lines: readonly TextLine[], item: ReviewItem, length: number): Place | null {
  const wanted = [...item.text.slice(0, length)].filter((character) => character.trim() !== '');
  let next = 0;
  for (const [at, span] of item.spans.entries()) {
    const line = lines[span.line];
    if (line === undefined) return null;
    const [start, end] = columnsOf(line, span);
    for (let column = start; column < end && next < wanted.length; ) {
      const character = String.fromCodePoint(line.folded.codePointAt(column) ?? 0);
      column += character.length;
      if (character !== wanted[next]) continue;
      next += 1;
      if (next === wanted.length) return { at, column };
    }
  }
  return null;
}

/** The spans of both halves of an item split at an offset of its text; null when it cannot be. */
export function splitSpans(
  lines: readonly TextLine[],
  item: ReviewItem,
  offset: number,
): readonly [Span[], Span[]] | null {
  if (offset <= 0 || offset >= item.text.length) return null;
  const place = placeBehind(lines, item, offset);
  const span = place === null ? undefined : item.spans[place.at];
  if (place === null || span === undefined) return null;
  const before = [...item.spans.slice(0, place.at), { ...span, end: place.column }];
  const after = [{ ...span, start: place.column }, ...item.spans.slice(place.at + 1)];
  const isShown = ({ line, start, end }: Span) =>
    lines[line]?.folded.slice(start, end).trim() !== '';
  const kept = after.filter(isShown);
  return kept.length === 0 ? null : [before, kept];
}
