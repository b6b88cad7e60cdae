import { foldWidth, type Span } from './textLines.ts';

type Halves = readonly [readonly Span[], readonly Span[]];

/** Divides spans after so many columns, counted over all of them. */
function divide(spans: readonly Span[], columns: number): Halves {
  const first: Span[] = [];
  const second: Span[] = [];
  let left = columns;
  for (const span of spans) {
    const length = span.end - span.start;
    const taken = Math.min(left, length);
    if (taken > 0) first.push({ ...span, end: span.start + taken });
    if (taken < length) second.push({ ...span, start: span.start + taken });
    left -= taken;
  }
  return [first, second];
}

/**
 * Where in the paste a line is cut whose words were typed over: at the second half if it stands
 * there, else in proportion. Null for a single column, which cannot be two places.
 */
export function cutSpans(
  lines: readonly string[],
  spans: readonly Span[],
  { before, after }: { readonly before: string; readonly after: string },
): Halves | null {
  const raw = spans.map(({ line, start, end }) => lines[line]?.slice(start, end) ?? '').join('');
  if (raw.length < 2) return null;
  const found = foldWidth(raw).lastIndexOf(foldWidth(after));
  const share = Math.round((raw.length * before.length) / (before.length + after.length));
  return divide(spans, found > 0 ? found : Math.min(Math.max(share, 1), raw.length - 1));
}
