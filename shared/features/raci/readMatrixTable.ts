import type { GivenCell, GivenSheet } from '#shared/documents/givenTable.ts';
import {
  type ImportedMatter,
  type RaciCell,
  type RaciMatrix,
  type RaciRole,
  raciRoles,
} from './raciModel.ts';
import { checkMatter, inOrder } from './raciRules.ts';
import { columnNames } from './raciWorkbook.ts';

export type RejectReason = 'twoA' | 'strangeLetter' | 'twice' | 'tooLong';

export interface RejectedRow {
  /** As the program that made the table counts it. */
  readonly row: number;
  readonly title: string;
  readonly reason: RejectReason;
}

/** What a table would do to the matrix. */
export interface MatrixImport {
  readonly added: readonly ImportedMatter[];
  readonly changed: readonly ImportedMatter[];
  readonly same: number;
  readonly rejected: readonly RejectedRow[];
  /** Headings that name nobody; they are left out. */
  readonly unknownColumns: readonly string[];
  /** Columns of the matrix the table does not have; their letters stay. */
  readonly untouchedColumns: number;
}

const longestTitle = 120;
/** The heading of the column that names the post of a duty, in both languages. */
const postHeadings = ['岗位', 'Post'];

function textOf(cell: GivenCell | undefined): string {
  return (typeof cell === 'string' ? cell : (cell?.text ?? '')).trim();
}

/** `R/A`, `RA` and full-width letters are letters; null when anything else stands there. */
export function readLetters(text: string): RaciRole[] | null {
  const letters = [
    ...text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s/,、，+]/gu, ''),
  ];
  const roles = letters.filter((letter): letter is RaciRole =>
    raciRoles.some((role) => role === letter),
  );
  return roles.length === letters.length ? inOrder(roles) : null;
}

function isSameRow(left: readonly RaciCell[], right: readonly RaciCell[]): boolean {
  const textOfRow = (cells: readonly RaciCell[]) =>
    cells
      .map(({ partyId, roles }) => `${partyId} ${inOrder(roles).join('')}`)
      .sort()
      .join('\n');
  return textOfRow(left) === textOfRow(right);
}

interface Heading {
  readonly index: number;
  readonly partyId: string;
}

/** The first row in which at least one heading names a column of the matrix. */
function findHeadings(sheet: GivenSheet, matrix: RaciMatrix) {
  const byName = new Map([...columnNames(matrix.columns)].map(([id, name]) => [name, id]));
  for (const [at, { cells }] of sheet.rows.entries()) {
    const headings = cells.flatMap((cell, index): Heading[] => {
      const partyId = index === 0 ? undefined : byName.get(textOf(cell));
      return partyId === undefined ? [] : [{ index, partyId }];
    });
    if (headings.length === 0) continue;
    const known = new Set(headings.map(({ index }) => index));
    const unknownColumns = cells
      .map(textOf)
      .filter((name, index) => index > 0 && !known.has(index) && name !== '')
      .filter((name) => !postHeadings.includes(name));
    return { headings, unknownColumns, rows: sheet.rows.slice(at + 1) };
  }
  return null;
}

function readCells(cells: readonly GivenCell[], headings: readonly Heading[]): RaciCell[] | null {
  const read: RaciCell[] = [];
  for (const { index, partyId } of headings) {
    const roles = readLetters(textOf(cells[index]));
    if (roles === null) return null;
    if (roles.length > 0) read.push({ partyId, roles });
  }
  return read;
}

/** Letters of parties the table has no column for stay as they are. */
function withUntouched(
  cells: readonly RaciCell[],
  old: readonly RaciCell[],
  headings: readonly Heading[],
): RaciCell[] {
  const touched = new Set(headings.map(({ partyId }) => partyId));
  return [...cells, ...old.filter(({ partyId }) => !touched.has(partyId))];
}

/**
 * Reads a table back into the matrix: matters by their title, columns by their heading, in any
 * order. Null when no heading names a post or person of the matrix.
 */
export function readMatrixTable(sheet: GivenSheet, matrix: RaciMatrix): MatrixImport | null {
  const table = findHeadings(sheet, matrix);
  if (!table) return null;
  const { headings, unknownColumns, rows } = table;
  const known = Map.groupBy(matrix.matters, ({ title, postName }) => `${title}\n${postName}`);
  const byTitle = Map.groupBy(matrix.matters, ({ title }) => title);
  const added: ImportedMatter[] = [];
  const changed: ImportedMatter[] = [];
  const rejected: RejectedRow[] = [];
  const seen = new Set<string>();
  let same = 0;
  for (const { number, cells } of rows) {
    const title = textOf(cells[0]);
    if (title === '') continue;
    const reject = (reason: RejectReason) => rejected.push({ row: number, title, reason });
    const exact = known.get(`${title}\n${textOf(cells[1])}`) ?? byTitle.get(title) ?? [];
    // Matters of one name come in the order they went out in.
    const matter = exact.find(({ id }) => !seen.has(id)) ?? exact[0];
    const letters = readCells(cells, headings);
    const key = matter?.id ?? title;
    if (letters === null) reject('strangeLetter');
    else if (title.length > longestTitle) reject('tooLong');
    else if (seen.has(key)) reject('twice');
    else {
      const all = withUntouched(letters, matter?.cells ?? [], headings);
      if (checkMatter(all).includes('manyA')) reject('twoA');
      else if (matter === undefined) added.push({ id: null, title, cells: all });
      else if (isSameRow(all, matter.cells)) same += 1;
      else changed.push({ id: matter.id, title, cells: all });
    }
    seen.add(key);
  }
  const untouchedColumns = matrix.columns.length - headings.length;
  return { added, changed, same, rejected, unknownColumns, untouchedColumns };
}
