import { type GivenCell, textOf } from '#shared/documents/givenTable.ts';
import { type CellRules, readCell } from './readCell.ts';
import { foldedName, type RosterFacts, type RosterPerson } from './rosterFacts.ts';
import type { RosterKey } from './rosterFields.ts';
import type { RosterSource } from './rosterModel.ts';

/** One row of the table, its cells under the fields its columns hold. */
export interface TableRow {
  readonly number: number;
  readonly cells: ReadonlyMap<RosterKey, GivenCell>;
}

/** Whom a row means. */
export type Match =
  | { readonly kind: 'person'; readonly person: RosterPerson }
  | { readonly kind: 'new' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'repeated'; readonly row: number }
  | { readonly kind: 'same'; readonly row: number; readonly person: RosterPerson }
  | { readonly kind: 'ask'; readonly candidates: readonly RosterPerson[]; readonly row: number };

interface MatchRules extends CellRules {
  /** What the columns of the table hold. */
  readonly fields: readonly RosterKey[];
  readonly answers: RosterSource['answers'];
}

/** What tells people of one name apart, as long as a row says it. */
const tellingKeys: readonly RosterKey[] = [
  ...(['idNumber', 'phone', 'joinedOn', 'bornOn', 'unit', 'post'] as const),
];

function nameOf(row: TableRow): string {
  return textOf(row.cells.get('name'));
}

/** Fields of the row that say something else than what is known of the person. */
function listDifferences(row: TableRow, person: RosterPerson, rules: CellRules): RosterKey[] {
  const different: RosterKey[] = [];
  for (const [field, cell] of row.cells) {
    if (field === 'name') continue;
    const known = person.values[field];
    const read = readCell(field, cell, { ...rules, known });
    if (!('value' in read) || (read.value !== '' && read.value !== known)) different.push(field);
  }
  return different;
}

/** Whether the row leaves blank what is not known of the person, and nothing else. */
function isAsFull(row: TableRow, person: RosterPerson, fields: readonly RosterKey[]): boolean {
  return fields.every(
    (field) =>
      field === 'name' || (textOf(row.cells.get(field)) === '') === (person.values[field] === ''),
  );
}

/** Telling fields in which row and person agree. */
function countAgreements(row: TableRow, person: RosterPerson, rules: CellRules): number {
  const differences = new Set(listDifferences(row, person, rules));
  return tellingKeys.filter(
    (key) => textOf(row.cells.get(key)).trim() !== '' && !differences.has(key),
  ).length;
}

/** The one candidate that agrees in more than all others; null when none stands out. */
function findClearest(
  row: TableRow,
  candidates: readonly RosterPerson[],
  rules: CellRules,
): RosterPerson | null {
  const scored = candidates
    .map((person) => ({ person, score: countAgreements(row, person, rules) }))
    .sort((left, right) => right.score - left.score);
  const [best, next] = scored;
  return best && best.score > (next?.score ?? 0) ? best.person : null;
}

type Settle = (row: TableRow, match: Match) => void;

function textOfRow({ cells }: TableRow): string {
  return JSON.stringify([...cells].map(([key, cell]) => [key, textOf(cell).trim()]));
}

/** Rows that say letter by letter what an earlier one says, with its number. */
function findTwins(rows: readonly TableRow[]): ReadonlyMap<TableRow, number> {
  const numbers = new Map<string, number>();
  const twins = new Map<TableRow, number>();
  for (const row of rows) {
    const text = textOfRow(row);
    const first = numbers.get(text);
    if (first === undefined) numbers.set(text, row.number);
    else twins.set(row, first);
  }
  return twins;
}

/** Rows of one name nobody in the roster has. */
function matchNewcomers(rows: readonly TableRow[], settle: Settle): void {
  const twins = findTwins(rows);
  const byTelling = new Map<string, number>();
  const [first] = rows;
  for (const row of rows) {
    const telling = JSON.stringify(
      (['idNumber', 'phone', 'joinedOn', 'bornOn'] as const).map((key) =>
        textOf(row.cells.get(key)).trim(),
      ),
    );
    const twin = twins.get(row);
    const rival = byTelling.get(telling);
    byTelling.set(telling, row.number);
    if (twin !== undefined) settle(row, { kind: 'repeated', row: twin });
    else if (row === first || (rival === undefined && /\d/u.test(telling))) {
      settle(row, { kind: 'new' });
    } else settle(row, { kind: 'ask', candidates: [], row: rival ?? first?.number ?? row.number });
  }
}

/** Rows of one name some people of the roster have. */
function matchKnown(
  rows: readonly TableRow[],
  candidates: readonly RosterPerson[],
  { rules, settle }: { rules: MatchRules; settle: Settle },
): void {
  const free = new Set(candidates);
  const take = (row: TableRow, person: RosterPerson): void => {
    free.delete(person);
    settle(row, { kind: 'person', person });
  };
  const takeSame = (
    left: readonly TableRow[],
    isSame: (row: TableRow, person: RosterPerson) => boolean,
  ) =>
    left.filter((row) => {
      const same = [...free].find(
        (person) => isSame(row, person) && listDifferences(row, person, rules).length === 0,
      );
      if (same) take(row, same);
      return !same;
    });
  // Who has no level is not the namesake who has one, though a blank cell says nothing of it.
  const unlike = takeSame(rows, (row, person) => isAsFull(row, person, rules.fields));
  const open = takeSame(unlike, () => true);
  const [only] = free;
  if (open.length === 1 && rows.length === 1 && candidates.length === 1 && open[0] && only) {
    take(open[0], only);
    return;
  }
  const twins = findTwins(rows);
  for (const row of open) {
    const clearest = findClearest(row, [...free], rules);
    const twin = twins.get(row);
    if (clearest) take(row, clearest);
    else if (twin !== undefined) settle(row, { kind: 'repeated', row: twin });
    else settle(row, { kind: 'ask', candidates, row: row.number });
  }
}

/** A row the manager has spoken for. */
function takeAnswers(
  rows: readonly TableRow[],
  facts: RosterFacts,
  { answers, settle }: { answers: RosterSource['answers']; settle: Settle },
): TableRow[] {
  const byId = new Map(facts.people.map((person) => [person.id, person]));
  return rows.filter((row) => {
    const answer = answers[String(row.number)];
    if (answer === undefined) return true;
    if (answer.kind !== 'person') {
      settle(row, { kind: answer.kind });
      return false;
    }
    const person = byId.get(answer.personId);
    if (person) settle(row, { kind: 'person', person });
    return !person;
  });
}

function indexPeople(facts: RosterFacts) {
  return {
    byName: Map.groupBy(facts.people, ({ name }) => name),
    byFolded: Map.groupBy(facts.people, ({ name }) => foldedName(name)),
    byAlias: new Map(
      facts.people.flatMap((person) => person.aliases.map((alias) => [foldedName(alias), person])),
    ),
  };
}

/** Says of every row whom it means. Rows without a name are new people with a problem. */
export function matchRows(
  rows: readonly TableRow[],
  facts: RosterFacts,
  rules: MatchRules,
): ReadonlyMap<TableRow, Match> {
  const matches = new Map<TableRow, Match>();
  const rowOfPerson = new Map<string, number>();
  const settle: Settle = (row, match) => {
    const taken = match.kind === 'person' ? rowOfPerson.get(match.person.id) : undefined;
    if (match.kind !== 'person' || taken === undefined) {
      matches.set(row, match);
      if (match.kind === 'person') rowOfPerson.set(match.person.id, row.number);
      return;
    }
    matches.set(row, { kind: 'same', row: taken, person: match.person });
  };
  const open = takeAnswers(rows, facts, { answers: rules.answers, settle });
  const { byName, byFolded, byAlias } = indexPeople(facts);
  for (const [folded, group] of Map.groupBy(open, (row) => foldedName(nameOf(row)))) {
    const exact = byName.get(nameOf(group[0] as TableRow)) ?? [];
    const alias = byAlias.get(folded);
    const found = byFolded.get(folded) ?? (alias ? [alias] : []);
    const isExact = exact.length > 0 && group.every((row) => nameOf(row) === exact[0]?.name);
    const candidates = (isExact ? exact : found).filter(({ id }) => !rowOfPerson.has(id));
    if (found.length === 0) matchNewcomers(group, settle);
    else matchKnown(group, candidates, { rules, settle });
  }
  return matches;
}
