import { type GivenRow, textOf } from '#shared/documents/givenTable.ts';
import type { TableRow } from './matchRows.ts';
import {
  findHeadings,
  isNoPerson,
  type KnownHeadings,
  listChosen,
  proposeColumns,
  readHeadings,
} from './rosterHeadings.ts';
import type { RosterPreview, RosterSource } from './rosterModel.ts';

interface Layout {
  readonly headingRow: number | null;
  readonly chosen: KnownHeadings;
  readonly columns: RosterPreview['columns'];
  readonly rows: readonly TableRow[];
  readonly passedOver: RosterPreview['passedOver'];
}

function describeRow({ number, cells }: GivenRow) {
  const text = cells.map((cell) => textOf(cell).trim()).filter((word) => word !== '');
  return { number, text: text.join(' ').slice(0, 120) };
}

/** Which column holds what, and which rows are people. */
export function layOutTable(source: RosterSource, known: KnownHeadings): Layout {
  const { sheet } = source;
  const headings =
    source.headingRow === null
      ? findHeadings(sheet.rows, known)
      : readHeadings(sheet.rows, source.headingRow);
  const proposed = proposeColumns(sheet, headings, known);
  const fields = source.columns ?? proposed;
  const nameColumn = fields.indexOf('name');
  const rowCount = headings?.rowCount ?? 0;
  const above = sheet.rows.slice(0, rowCount);
  const below = sheet.rows.slice(rowCount);
  const isAside = ({ cells }: GivenRow) =>
    isNoPerson(cells, { texts: headings?.texts ?? [] }, nameColumn);
  const people = below.filter((row) => !isAside(row));
  return {
    headingRow: sheet.rows[rowCount - 1]?.number ?? null,
    chosen: listChosen(fields, proposed, headings?.texts ?? []),
    columns: fields.map((field, index) => ({ heading: headings?.texts[index] ?? '', field })),
    rows: people.map(({ number, cells }) => ({
      number,
      cells: new Map(
        fields.flatMap((field, index) => {
          const cell = cells[index];
          return field === null || cell === undefined ? [] : [[field, cell] as const];
        }),
      ),
    })),
    passedOver: [...above, ...below.filter(isAside)].map(describeRow),
  };
}
