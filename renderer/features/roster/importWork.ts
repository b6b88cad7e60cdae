import type { GivenRow, GivenSheet, GivenTable } from '#shared/documents/givenTable.ts';
import type { RosterKey } from '#shared/features/roster/rosterFields.ts';
import { chooseSheet } from '#shared/features/roster/rosterHeadings.ts';
import type {
  DayOrder,
  RosterPreview,
  RosterSource,
  SuperiorChoice,
} from '#shared/features/roster/rosterModel.ts';

export type RowAnswer = RosterSource['answers'][string];

/** A table under review: what it holds and all that was said of it so far. */
export interface ImportWork {
  /** Of the file, or what a paste is called. */
  readonly name: string;
  readonly encoding: GivenTable['encoding'];
  readonly sheets: readonly GivenSheet[];
  readonly source: RosterSource;
  /** Rows changed here by hand, by their number. */
  readonly edited: ReadonlySet<number>;
  /** Another one with every change: what a preview is asked for again by. */
  readonly version: number;
}

export interface CellEdit {
  readonly row: number;
  readonly field: RosterKey;
  readonly text: string;
}

export type ImportAct =
  | { readonly type: 'sheet'; readonly index: number }
  | { readonly type: 'headingRow'; readonly number: number }
  | {
      readonly type: 'column';
      readonly columns: RosterPreview['columns'];
      readonly index: number;
      readonly field: RosterKey | null;
    }
  | { readonly type: 'dayOrder'; readonly order: DayOrder }
  | { readonly type: 'answer'; readonly row: number; readonly answer: RowAnswer | null }
  | { readonly type: 'superior'; readonly row: number; readonly choice: SuperiorChoice }
  | {
      readonly type: 'cell';
      readonly columns: RosterPreview['columns'];
      readonly edit: CellEdit;
    };

let newestVersion = 0;

function nextVersion(): number {
  newestVersion += 1;
  return newestVersion;
}

function beginSheet(sheet: GivenSheet): RosterSource {
  return { sheet, headingRow: null, columns: null, dayOrder: null, answers: {}, superiors: {} };
}

/** The sheet that looks most like a roster is shown first; null when no sheet holds anything. */
export function beginWork(name: string, { sheets, encoding }: GivenTable): ImportWork | null {
  const sheet = chooseSheet(sheets);
  if (sheet === undefined) return null;
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const source = beginSheet(sheet);
  return { name, encoding, sheets: filled, source, edited: new Set(), version: nextVersion() };
}

/** A field stands in one column: where it stood before is left out from then on. */
function chooseColumn(
  columns: RosterPreview['columns'],
  index: number,
  field: RosterKey | null,
): (RosterKey | null)[] {
  return columns.map((column, at) => {
    if (at === index) return field;
    return column.field === field ? null : column.field;
  });
}

function withCell(row: GivenRow, index: number, text: string): GivenRow {
  const cells = Array.from(
    { length: Math.max(row.cells.length, index + 1) },
    (_, at) => row.cells[at] ?? '',
  );
  cells[index] = text;
  return { ...row, cells };
}

/** Place of the column that holds a field, from 0; -1 without one. */
export function findColumn(columns: RosterPreview['columns'], field: RosterKey): number {
  return columns.findIndex((column) => column.field === field);
}

/** A field the table has no column for gets one behind the others. */
function editCell(
  source: RosterSource,
  columns: RosterPreview['columns'],
  { row, field, text }: CellEdit,
): RosterSource {
  const found = findColumn(columns, field);
  const index = found === -1 ? columns.length : found;
  const rows = source.sheet.rows.map((each) =>
    each.number === row ? withCell(each, index, text) : each,
  );
  const sheet = { ...source.sheet, rows };
  if (found !== -1) return { ...source, sheet };
  return { ...source, sheet, columns: [...columns.map((column) => column.field), field] };
}

function withAnswer(
  answers: RosterSource['answers'],
  row: number,
  answer: RowAnswer | null,
): RosterSource['answers'] {
  const { [String(row)]: _, ...others } = answers;
  return answer === null ? others : { ...others, [String(row)]: answer };
}

function changeSource(work: ImportWork, act: ImportAct): RosterSource {
  const { source } = work;
  switch (act.type) {
    case 'sheet':
      return beginSheet(work.sheets[act.index] ?? source.sheet);
    case 'headingRow':
      return { ...source, headingRow: act.number, columns: null };
    case 'column':
      return { ...source, columns: chooseColumn(act.columns, act.index, act.field) };
    case 'dayOrder':
      return { ...source, dayOrder: act.order };
    case 'answer':
      return { ...source, answers: withAnswer(source.answers, act.row, act.answer) };
    case 'superior':
      return { ...source, superiors: { ...source.superiors, [String(act.row)]: act.choice } };
    case 'cell':
      return editCell(source, act.columns, act.edit);
  }
}

function changeEdited(work: ImportWork, act: ImportAct): ReadonlySet<number> {
  if (act.type === 'sheet') return new Set();
  return act.type === 'cell' ? new Set([...work.edited, act.edit.row]) : work.edited;
}

/** The work after one thing more was said of the table. */
export function changeWork(work: ImportWork, act: ImportAct): ImportWork {
  return {
    ...work,
    source: changeSource(work, act),
    edited: changeEdited(work, act),
    version: nextVersion(),
  };
}
