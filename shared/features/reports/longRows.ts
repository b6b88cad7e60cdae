import { isAnalysed, type Span, type TextLine, trimRange } from './textLines.ts';

/** Rows of a pasted spreadsheet take no more lines; a quote that never closes is no row. */
const longestRow = 60;

export interface LongRow {
  /** The pieces of each cell, one per line that holds some of it, without quotes. */
  readonly cells: readonly (readonly Span[])[];
  /** Lines the row takes. */
  readonly count: number;
}

/** Adds the pieces one line gives to the running cells; true when its last cell goes on. */
function addPieces(line: TextLine, cells: Span[][], isOpen: boolean): boolean {
  const { raw } = line;
  let isQuoted = isOpen;
  /** Where the running piece begins; null behind a closing quote. */
  let from: number | null = 0;
  const push = (end: number): void => {
    if (from === null) return;
    const [start, to] = trimRange(line.folded, from, end);
    if (start < to) cells.at(-1)?.push({ line: line.index, start, end: to });
  };
  for (let at = 0; at < raw.length; at += 1) {
    const mark = raw.charAt(at);
    if (mark === '\t' && !isQuoted) {
      push(at);
      cells.push([]);
      from = at + 1;
    } else if (mark === '"' && isQuoted && raw.charAt(at + 1) === '"') {
      at += 1;
    } else if (mark === '"' && isQuoted) {
      push(at);
      isQuoted = false;
      from = null;
    } else if (mark === '"' && at === from) {
      isQuoted = true;
      from = at + 1;
    }
  }
  push(raw.length);
  return isQuoted;
}

/**
 * The row of a pasted spreadsheet that has line breaks in its cells: Excel copies such a cell in
 * quotes, over several lines. Null for a row of one line.
 */
export function readLongRow(lines: readonly TextLine[], at: number): LongRow | null {
  if (!/(?:^|\t)"/.test(lines[at]?.raw ?? '')) return null;
  const cells: Span[][] = [[]];
  let isOpen = false;
  for (let count = 1; count <= longestRow; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || !isAnalysed(line)) return null;
    isOpen = addPieces(line, cells, isOpen);
    if (!isOpen) return count === 1 ? null : { cells, count };
  }
  return null;
}
