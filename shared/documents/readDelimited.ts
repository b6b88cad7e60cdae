import { Failure } from '#shared/ipc/failure.ts';
import { type GivenRow, mostColumns, mostRows } from './givenTable.ts';

const delimiters = ['\t', ',', ';'] as const;
type Delimiter = (typeof delimiters)[number];

/** Enough lines to tell the delimiter from a comma in somebody's remark. */
const sampleLength = 20_000;

/** The delimiter most lines agree on; a paste from a spreadsheet has tabs. */
function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, sampleLength).replaceAll(/"[^"]*"/gu, '');
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  const votes = delimiters.map((delimiter) => lines.filter((line) => line.includes(delimiter)));
  const best = Math.max(...votes.map(({ length }) => length));
  return delimiters.find((_, index) => votes[index]?.length === best) ?? ',';
}

/** A cell that would start a formula was guarded by one apostrophe when it was written. */
const guarded = /^'(?='*[=+\-@\t\r\n＝＋－＠|])/u;

/** ="110101…": a formula of nothing but the text, so that long numbers stay as they are. */
const textFormula = /^="([^"]*)"$/u;

/** Spreadsheet programs and shop back ends put a tab before long numbers so that they stay text. */
function tidyField(field: string): string {
  const [, kept] = textFormula.exec(field) ?? [];
  return kept ?? field.replace(guarded, '').replace(/^\t+(?=\d)/u, '');
}

interface Reading {
  readonly rows: GivenRow[];
  cells: string[];
  number: number;
}

function endField(reading: Reading, field: string): void {
  reading.cells.push(tidyField(field));
  if (reading.cells.length > mostColumns) {
    const params = { limit: mostColumns };
    throw new Failure({ code: 'invalid', key: 'files.tooManyColumns', params });
  }
}

function endRow(reading: Reading): void {
  const { rows, cells, number } = reading;
  if (cells.some((cell) => cell.trim() !== '')) {
    if (rows.length >= mostRows) {
      const params = { limit: mostRows };
      throw new Failure({ code: 'invalid', key: 'files.tooManyRows', params });
    }
    rows.push({ number, cells });
  }
  reading.cells = [];
  reading.number += 1;
}

/** Where the quoted field that begins at `from` ends: behind its last quote. */
function findQuoteEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

/**
 * Rows of comma, semicolon or tab separated text (RFC 4180, as spreadsheet programs write and
 * copy it): quoted fields may hold delimiters, quotes and line breaks.
 * @throws Failure `files.unclosedQuote` with the row, `files.tooManyRows`, `files.tooManyColumns`.
 */
export function readDelimited(text: string): GivenRow[] {
  const delimiter = guessDelimiter(text);
  const reading: Reading = { rows: [], cells: [], number: 1 };
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      const end = findQuoteEnd(text, at + 1);
      if (end === -1) {
        const params = { row: reading.number };
        throw new Failure({ code: 'invalid', key: 'files.unclosedQuote', params });
      }
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    }
    const start = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
      at += 1;
    }
    endField(reading, field + text.slice(start, at));
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      endField(reading, '');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    endRow(reading);
  }
  return reading.rows;
}
