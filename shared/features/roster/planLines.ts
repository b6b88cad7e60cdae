import type { LinePlan, Ref } from '#shared/features/org/placePlan.ts';
import { type Placing, type RowToPlace, refuse } from './placing.ts';
import { foldedName } from './rosterFacts.ts';
import type { RowReason } from './rosterModel.ts';

/** Somebody a row may report to: a row of the table, or a person who is in none. */
interface Superior {
  readonly row: number | null;
  readonly personId: string | null;
  readonly seat: Ref | null;
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
  for (const { number, name, aliases, person } of rows) {
    const superior = {
      row: number,
      personId: person?.id ?? null,
      seat: seatOfRow.get(number) ?? null,
    };
    add(name, superior);
    for (const alias of aliases) byAlias.set(foldedName(alias), superior);
  }
  for (const { id, name, aliases, seatId, values } of facts.people) {
    const hasLeft = values.leftOn !== '' && values.leftOn < facts.today;
    if (inTable.has(id) || hasLeft) continue;
    const superior = { row: null, personId: id, seat: seatId };
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
  const params = { name };
  const no = (reason: RowReason): null => {
    refuse(placing, row, { field: 'superior', reason, params });
    return null;
  };
  if (found.length === 0) return no('superiorUnknown');
  if (found.length > 1) return no('superiorAmbiguous');
  const [superior] = found;
  if (superior?.row === row.number) return no('superiorSelf');
  if (seat === undefined) return no('ownPostMissing');
  if (superior?.seat == null) return no('superiorWithoutPost');
  return facts.org.superiorOf.get(seat) === superior.seat
    ? null
    : { row, seat, superiorSeat: superior.seat };
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
  for (const { row } of wanted) {
    const before = row.person?.values.superior ?? '';
    const after = row.place.superior;
    const changes = placing.changes.get(row.number) ?? [];
    if (before !== after) {
      placing.changes.set(row.number, [...changes, { field: 'superior', before, after }]);
    }
  }
  const lines = wanted.map(({ seat, superiorSeat }) => ({ seat, superiorSeat }));
  return [...lines, ...planHeadLines(placing, lines)];
}
