export interface FitColumn {
  /** Undefined: takes what the others leave. */
  readonly width: number | undefined;
  /** As wide as the user drew it. */
  readonly drawn: number | undefined;
  /** What its widest cell would fill; undefined until one was drawn. */
  readonly natural: number | undefined;
  /** What its heading alone would fill, which is never cut. */
  readonly heading: number | undefined;
  /** May be cut, since its full text is shown on hover. */
  readonly isText: boolean;
}

/** Widths of one column, from the most cut to the most generous. */
interface Bounds {
  readonly needed: number;
  readonly whole: number;
  readonly wanted: number;
  readonly roomy: number;
}

/** What a column that takes the rest keeps in any case, and what it asks of the others. */
const restNeeded = 180;
const restWanted = 320;
/** How far a column may leave the width it was given; a text only so far if others pay for it. */
const most = 2;
const slightly = 1.25;
const least = 0.6;

function boundsOf({ width, drawn, natural, heading = 0, isText }: FitColumn): Bounds {
  if (width === undefined) {
    const whole = Math.min(natural ?? restNeeded, restWanted);
    const wanted = Math.max(whole, restNeeded);
    return { needed: Math.min(whole, restNeeded), whole, wanted, roomy: wanted };
  }
  if (drawn !== undefined) return { needed: drawn, whole: drawn, wanted: drawn, roomy: drawn };
  const content = Math.min(natural ?? width, width * most);
  const roomy = Math.max(width, content);
  if (!isText) return { needed: content, whole: content, wanted: roomy, roomy };
  const whole = Math.min(content, width * slightly);
  const needed = Math.min(whole, Math.max(width * least, heading));
  return { needed, whole, wanted: Math.max(width, whole), roomy };
}

const sum = (widths: readonly number[]): number => widths.reduce((total, each) => total + each, 0);

/** Moves widths towards others, each by the same part of its way, until they add up to `goal`. */
function approach(from: readonly number[], to: readonly number[], goal: number): number[] {
  const [start, end] = [sum(from), sum(to)];
  if (start === end) return [...from];
  const part = Math.min(Math.max((goal - start) / (end - start), 0), 1);
  return from.map((width, index) => width + ((to[index] ?? width) - width) * part);
}

/** Whole pixels of the same sum: what is cut off the others goes to the column at `index`. */
function toPixels(widths: readonly number[], index: number): number[] {
  const whole = widths.map((width) => Math.floor(width));
  const rest = Math.round(sum(widths) - sum(whole));
  return whole.map((width, each) => (each === index ? width + rest : width));
}

/**
 * Shares out the width of a table: what must be read whole is, in any language and with any
 * figures. Where it is tight, columns first give up what they do not fill, then long texts are cut.
 * @returns a width for each column; undefined takes what is left. Together they are wider than
 *   `available` only when even that is not enough.
 */
export function fitColumns(
  columns: readonly FitColumn[],
  available: number,
): (number | undefined)[] {
  const bounds = columns.map(boundsOf);
  const wanted = bounds.map((each) => each.wanted);
  const whole = bounds.map((each) => each.whole);
  const needed = bounds.map((each) => each.needed);
  const steps =
    sum(wanted) <= available
      ? [bounds.map((each) => each.roomy)]
      : // A table that scrolls anyway cuts nothing.
        [whole, ...(sum(needed) <= available ? [needed] : [])];
  const widths = toPixels(
    steps.reduce((from, to) => approach(from, to, available), wanted),
    columns.findIndex(({ drawn }) => drawn === undefined),
  );
  const isTooWide = sum(widths) > available;
  return widths.map((width, index) =>
    columns[index]?.width === undefined && !isTooWide ? undefined : width,
  );
}
