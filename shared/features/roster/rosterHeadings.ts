import {
  type GivenCell,
  type GivenRow,
  type GivenSheet,
  textOf,
} from '#shared/documents/givenTable.ts';
import { type RosterKey, rosterFields, rosterKeys } from './rosterFields.ts';

/** What the manager chose for a heading before, by its folded words; null: left out. */
export type KnownHeadings = ReadonlyMap<string, RosterKey | null>;

/** Width, case, spaces, stars and remarks in brackets do not make another heading. */
function foldHeading(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)|[[【][^\]】]*[\]】]/gu, '')
    .replaceAll(/[\s*:：_]+/gu, '');
}

const fieldByHeading: ReadonlyMap<string, RosterKey> = new Map(
  rosterKeys.flatMap((key) =>
    rosterFields[key].headings.map((heading): [string, RosterKey] => [foldHeading(heading), key]),
  ),
);

/** The field a heading stands for; undefined when its words are not known. */
function fieldOf(heading: string, known: KnownHeadings): RosterKey | null | undefined {
  const folded = foldHeading(heading);
  const remembered = known.get(folded);
  return remembered === undefined ? fieldByHeading.get(folded) : remembered;
}

/** The field by which a heading is known for one, though its column may have been left out. */
function headingOf(heading: string, known: KnownHeadings): RosterKey | undefined {
  return fieldOf(heading, known) ?? fieldByHeading.get(foldHeading(heading));
}

/** Headings further down would stand in the middle of the people. */
const searchedRows = 30;

export interface Headings {
  /** How many rows of the sheet come before the first person. */
  readonly rowCount: number;
  readonly texts: readonly string[];
}

function countKnown(texts: readonly string[], known: KnownHeadings): number {
  return new Set(texts.map((text) => headingOf(text, known)).filter(Boolean)).size;
}

/** A heading over several columns with the real ones below it: the lower one, where there is one. */
function joinRows(upper: readonly GivenCell[], lower: readonly GivenCell[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const below = textOf(lower[index]).trim();
    return below === '' ? textOf(upper[index]).trim() : below;
  });
}

function trimmed(cells: readonly GivenCell[]): string[] {
  return cells.map((cell) => textOf(cell).trim());
}

/** The row, or two rows under each other, that name most fields; titles above are passed over. */
export function findHeadings(rows: readonly GivenRow[], known: KnownHeadings): Headings | null {
  let best: (Headings & { readonly score: number }) | null = null;
  for (const [index, { cells }] of rows.slice(0, searchedRows).entries()) {
    const single = trimmed(cells);
    const score = countKnown(single, known);
    if (score > (best?.score ?? 0)) best = { rowCount: index + 1, texts: single, score };
    const below = rows[index + 1];
    if (score === 0 || below === undefined) continue;
    const double = joinRows(cells, below.cells);
    const doubleScore = countKnown(double, known);
    if (doubleScore > (best?.score ?? 0)) {
      best = { rowCount: index + 2, texts: double, score: doubleScore };
    }
  }
  if (best === null) return null;
  const isEnough = best.score >= 2 || best.texts.some((text) => headingOf(text, known) === 'name');
  return isEnough ? best : null;
}

/** The headings somebody said stand in this row; null when the table has none. */
export function readHeadings(rows: readonly GivenRow[], rowNumber: number): Headings | null {
  const index = rows.findIndex(({ number }) => number === rowNumber);
  return index < 0 ? null : { rowCount: index + 1, texts: trimmed(rows[index]?.cells ?? []) };
}

/** The sheet that looks most like a list of people; the first with anything in it otherwise. */
export function chooseSheet(sheets: readonly GivenSheet[]): GivenSheet | undefined {
  const scored = sheets
    .filter(({ rows }) => rows.length > 0)
    .map((sheet) => {
      const headings = findHeadings(sheet.rows, new Map());
      return { sheet, score: countKnown(headings?.texts ?? [], new Map()) };
    })
    .sort((left, right) => right.score - left.score);
  return scored[0]?.sheet;
}

const personName = /^\p{Script=Han}{2,4}$/u;
const day = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?$/u;
const typeWord = /^(?:正式|试用|兼职|外包|实习|全职|试用期|实习生)$/u;

/** Enough rows to tell what a column holds. */
const sampleSize = 50;
const mostOf = 0.7;

function share(texts: readonly string[], pattern: RegExp): number {
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return 0;
  return filled.filter((text) => pattern.test(text)).length / filled.length;
}

/** A column without a heading by what stands in it: only what can be nothing else. */
function guessByContent(texts: readonly string[], taken: ReadonlySet<RosterKey>): RosterKey | null {
  const guesses: readonly (readonly [RosterKey, RegExp])[] = [
    ['employmentType', typeWord],
    ['joinedOn', day],
    ['name', personName],
  ];
  const found = guesses.find(
    ([key, pattern]) => !taken.has(key) && share(texts, pattern) >= mostOf,
  );
  return found?.[0] ?? null;
}

/** The proposed field of each column; a field is given to one column only, the first. */
export function proposeColumns(
  sheet: GivenSheet,
  headings: Headings | null,
  known: KnownHeadings,
): (RosterKey | null)[] {
  const people = sheet.rows.slice(headings?.rowCount ?? 0);
  const width = people.reduce(
    (widest, { cells }) => Math.max(widest, cells.length),
    headings?.texts.length ?? 0,
  );
  const taken = new Set<RosterKey>();
  const take = (key: RosterKey | null | undefined): RosterKey | null => {
    if (key == null || taken.has(key)) return null;
    taken.add(key);
    return key;
  };
  const byHeading = Array.from({ length: width }, (_, index) =>
    take(fieldOf(headings?.texts[index] ?? '', known)),
  );
  const proposed = byHeading.map((field, index) => {
    if (field !== null) return field;
    const heading = foldHeading(headings?.texts[index] ?? '');
    const sample = sampleOf(people, index);
    if (heading === '') return take(guessByContent(sample, taken));
    // Words of its own are not overruled by what stands below, unless nobody has a name yet.
    return !known.has(heading) && share(sample, personName) >= mostOf ? take('name') : null;
  });
  if (taken.has('name')) return proposed;
  // A column left out of another file is not left out where nothing else says who is meant.
  const index = (headings?.texts ?? []).findIndex((text) => headingOf(text, known) === 'name');
  return proposed.map((field, at) => (at === index ? 'name' : field));
}

/**
 * What somebody chose for headings, by their folded words: where the columns are others than those
 * proposed. Words over two columns say nothing of either.
 */
export function listChosen(
  chosen: readonly (RosterKey | null)[],
  proposed: readonly (RosterKey | null)[],
  texts: readonly string[],
): ReadonlyMap<string, RosterKey | null> {
  const folded = chosen.map((_, index) => foldHeading(texts[index] ?? ''));
  return new Map(
    chosen.flatMap((field, index) => {
      const heading = folded[index] ?? '';
      const isAlone = folded.indexOf(heading) === folded.lastIndexOf(heading);
      const isSaid = field !== (proposed[index] ?? null) && heading !== '' && isAlone;
      return isSaid ? [[heading, field] as const] : [];
    }),
  );
}

function sampleOf(rows: readonly GivenRow[], index: number): string[] {
  return rows.slice(0, sampleSize).map(({ cells }) => textOf(cells[index]).trim());
}

/** 合计, 小计：25 人, 审核人：林浩; the words alone or with what is counted or who signed. */
const totalWords =
  /^(?:(?:合计|总计|小计|共计)(?:人数)?|总人数|(?:制表|审核|审批|填表)人|制表日期)(?::.*|\d+[人名位]?|\(.*\))?$/u;
/** A department may be called so; a line that names nobody is a signature. */
const signatureWords = /^(?:制表|审核|审批|填表)(?::.*)?$/u;

/** 运营部 alone on a line: the department of the people below it. */
const sectionWords = /\S{2,}(?:部|组|部门|中心|团队)(?:\(.*\))?$/u;

/**
 * Whether a row below the headings is none of a person: the headings again on the next printed
 * page, a total, a department, or a line across the sheet.
 */
export function isNoPerson(
  cells: readonly GivenCell[],
  { texts }: Pick<Headings, 'texts'>,
  nameColumn: number,
): boolean {
  const filled = trimmed(cells);
  const first = filled.find((text) => text !== '') ?? '';
  const repeats = filled.filter((text, index) => text !== '' && text === texts[index]).length;
  if (repeats >= 2 && repeats === filled.filter((text) => text !== '').length) return true;
  const words = first.normalize('NFKC').replaceAll(/\s/gu, '');
  const name = filled[nameColumn] ?? '';
  if (totalWords.test(words)) return true;
  if (signatureWords.test(words) && (name === '' || name === first)) return true;
  const isAlone = filled.filter((text) => text !== '').length === 1;
  const isSection = texts.length > 1 && sectionWords.test(words);
  return isAlone && (name === '' || isSection);
}
