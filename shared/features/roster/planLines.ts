import type { LinePlan, Ref } from '#shared/features/org/placePlan.ts';
import { type Placing, type RowToPlace, refuse } from './placing.ts';
import { foldedName, tellApart } from './rosterFacts.ts';
import type { RowReason, SuperiorCandidate, SuperiorChoice } from './rosterModel.ts';

/** Somebody a row may report to: a row of the table, or a person who is in none. */
interface Superior {
  readonly row: number | null;
  readonly personId: string | null;
  readonly seat: Ref | null;
  /** What tells them from a namesake. */
  readonly label: string;
}

/** A row as it will stand. */
function labelOfRow({ place, person }: RowToPlace): string {
  if (person !== null && place.unit === '' && place.post === '') return tellApart(person);
  const words = [place.unit || person?.values.unit, place.post || person?.values.post];
  return words.filter(Boolean).join(' ');
}

function listSuperiors({ facts, seatOfRow }: Placing, rows: readonly RowToPlace[]) {
  const byName = new Map<string, Superior[]>();
  const add = (name: string, superior: Superior): void => {
    const key = foldedName(name);
    const known = byName.get(key);
    if (known) known.push(superior);
    else byName.set(key, [superior]);
  };
  const inTable = new Set(rows.map(({ person }) => person?.id));
  const byAlias = new Map<string, Superior>();
  for (const row of rows) {
    const { number, name, aliases, person } = row;
    const personId = person?.id ?? null;
    const seat = seatOfRow.get(number) ?? null;
    const superior = { row: number, personId, seat, label: labelOfRow(row) };
    add(name, superior);
    for (const alias of aliases) byAlias.set(foldedName(alias), superior);
  }
  for (const person of facts.people) {
    const { id, name, aliases, seatId, values } = person;
    const hasLeft = values.leftOn !== '' && values.leftOn < facts.today;
    if (inTable.has(id) || hasLeft) continue;
    const seat = seatId ?? facts.laterPosts.get(id)?.seatId ?? null;
    const superior = { row: null, personId: id, seat, label: tellApart(person) };
    add(name, superior);
    for (const alias of aliases) byAlias.set(foldedName(alias), superior);
  }
  return (name: string): readonly Superior[] => {
    const found = byName.get(foldedName(name));
    const alias = byAlias.get(foldedName(name));
    return found ?? (alias ? [alias] : []);
  };
}

interface WantedLine extends LinePlan {
  readonly row: RowToPlace;
  /** Who it is, told from a namesake where somebody had to choose. */
  readonly superiorName: string;
}

function isMeant(superior: Superior, choice: SuperiorChoice): boolean {
  return choice.personId === null
    ? superior.personId === null && superior.row === choice.row
    : superior.personId === choice.personId;
}

/** Those a name may mean once somebody chose; none is as good as another for the one chosen. */
function listMeant(
  { superiors }: Placing,
  { number, place }: RowToPlace,
  found: readonly Superior[],
): { readonly meant: readonly Superior[]; readonly isChosen: boolean } {
  const choice = superiors[String(number)];
  if (choice === undefined || foldedName(choice.name) !== foldedName(place.superior)) {
    return { meant: found, isChosen: false };
  }
  const meant = found.filter((superior) => isMeant(superior, choice));
  return { meant, isChosen: true };
}

/** The line one row asks for; null when it asks for none or has it already. */
function readLine(
  placing: Placing,
  row: RowToPlace,
  find: (name: string) => readonly Superior[],
): WantedLine | null {
  const { facts, seatOfRow } = placing;
  const { superior: name } = row.place;
  const seat = seatOfRow.get(row.number);
  const isMoving = placing.changes.has(row.number);
  if (name === '' || (name === row.person?.values.superior && !isMoving)) return null;
  if (placing.notes.has(row.number)) return null;
  const found = find(name);
  const { meant, isChosen } = listMeant(placing, row, found);
  const [superior] = meant;
  const no = (reason: RowReason, superiors?: SuperiorCandidate[]): null => {
    refuse(placing, row, { field: 'superior', reason, params: { name }, superiors });
    return null;
  };
  if (found.length === 0) return no('superiorUnknown');
  if (superior === undefined || meant.length > 1) {
    const candidates = found.map(({ personId, row: at, label }) => ({ personId, row: at, label }));
    return no('superiorAmbiguous', candidates);
  }
  if (superior.row === row.number) return no('superiorSelf');
  if (seat === undefined) return no('ownPostMissing');
  if (superior.seat === null) return no('superiorWithoutPost');
  if (facts.org.superiorOf.get(seat) === superior.seat) return null;
  const superiorName = isChosen ? `${name} ${superior.label}`.trim() : name;
  return { row, seat, superiorSeat: superior.seat, superiorName };
}

/** Whether somebody's seat leads up to another one; ends by itself even in damaged data. */
function leadsTo(superiorOf: ReadonlyMap<Ref, Ref>, from: Ref, to: Ref): boolean {
  const passed = new Set<Ref>();
  for (let next: Ref | undefined = from; next !== undefined; next = superiorOf.get(next)) {
    if (next === to) return true;
    if (passed.has(next)) return false;
    passed.add(next);
  }
  return false;
}

function withLines({ facts }: Placing, lines: readonly LinePlan[]): Map<Ref, Ref> {
  const superiorOf = new Map(facts.org.superiorOf);
  for (const { seat, superiorSeat } of lines) superiorOf.set(seat, superiorSeat);
  return superiorOf;
}

/** New seats nobody asked a line for report to the head of their unit. */
function planHeadLines(placing: Placing, lines: readonly LinePlan[]): LinePlan[] {
  const { org } = placing.facts;
  const asked = new Set(lines.map(({ seat }) => seat));
  const superiorOf = withLines(placing, lines);
  return placing.newSeats.flatMap(({ key, unit }) => {
    const head = org.unitById.get(unit)?.headSeatId ?? null;
    const isPossible = head !== null && org.seatById.has(head) && !leadsTo(superiorOf, head, key);
    return asked.has(key) || !isPossible ? [] : [{ seat: key, superiorSeat: head }];
  });
}

/** Rows whose lines would make somebody report to themself in the end. */
function refuseCycles(placing: Placing, wanted: readonly WantedLine[]): void {
  const superiorOf = withLines(placing, wanted);
  for (const { row, seat, superiorSeat } of wanted) {
    if (!leadsTo(superiorOf, superiorSeat, seat)) continue;
    const params = { name: row.place.superior };
    refuse(placing, row, { field: 'superior', reason: 'superiorCycle', params });
  }
}

/** The lines the rows ask for, and those of new seats nobody asked one for. */
export function planLines(placing: Placing, rows: readonly RowToPlace[]): LinePlan[] {
  const find = listSuperiors(placing, rows);
  const wanted = rows.flatMap((row) => readLine(placing, row, find) ?? []);
  refuseCycles(placing, wanted);
  for (const { row, superiorName: after } of wanted) {
    const before = row.person?.values.superior ?? '';
    const changes = placing.changes.get(row.number) ?? [];
    if (before !== after) {
      placing.changes.set(row.number, [...changes, { field: 'superior', before, after }]);
    }
  }
  const lines = wanted.map(({ seat, superiorSeat }) => ({ seat, superiorSeat }));
  return [...lines, ...planHeadLines(placing, lines)];
}
