import { countHeadcount } from '#shared/features/org/orgRules.ts';
import type { LinePlan, NewPlaces, NewSeatPlan, Ref } from '#shared/features/org/placePlan.ts';
import { createPostNames, createUnitNames } from './placeNames.ts';
import { foldedName, type RosterFacts, type RosterPerson } from './rosterFacts.ts';
import type { PlaceKey } from './rosterFields.ts';
import type { FieldChange, RowNote, RowReason } from './rosterModel.ts';

/** A row that may be taken, with what it says of the person's place; '' says nothing. */
export interface RowToPlace {
  readonly number: number;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null for somebody new. */
  readonly person: RosterPerson | null;
  readonly place: Readonly<Record<PlaceKey, string>>;
  /** Last day of work as it will stand; '' while open. */
  readonly leftOn: string;
}

export interface SeatPlan {
  /** Number of the row whose person takes the seat. */
  readonly row: number;
  readonly seat: Ref;
}

/** What an import does to the organisation, in the order it has to be done. */
export interface PlacePlan extends NewPlaces {
  readonly seats: readonly SeatPlan[];
  readonly lines: readonly LinePlan[];
}

export interface PlaceProblem {
  readonly row: number;
  readonly field: PlaceKey;
  readonly reason: RowReason;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Placed {
  readonly plan: PlacePlan;
  readonly changes: ReadonlyMap<number, readonly FieldChange[]>;
  readonly notes: ReadonlyMap<number, RowNote>;
  readonly problems: readonly PlaceProblem[];
}

/** What somebody is called who has a unit but no post. */
const plainPost = '员工';

/** Seats that can be given away: nobody's today, and nobody's later. */
function listVacancies(facts: RosterFacts): Map<string, Ref[]> {
  const { org, seatsTakenLater } = facts;
  const vacant = org.seats.filter(
    (seat) => countHeadcount(org, [seat]).vacant === 1 && !seatsTakenLater.has(seat.id),
  );
  const pools = new Map<string, Ref[]>();
  for (const { id, unitId, postId } of vacant) {
    const key = `${unitId} ${postId}`;
    const pool = pools.get(key);
    if (pool) pool.push(id);
    else pools.set(key, [id]);
  }
  return pools;
}

interface Place {
  readonly unit: Ref;
  readonly post: Ref;
}

interface Placing {
  readonly facts: RosterFacts;
  readonly units: ReturnType<typeof createUnitNames>;
  readonly posts: ReturnType<typeof createPostNames>;
  readonly vacancies: Map<string, Ref[]>;
  readonly newSeats: NewSeatPlan[];
  readonly seatOfRow: Map<number, Ref>;
  readonly seats: SeatPlan[];
  readonly changes: Map<number, FieldChange[]>;
  readonly notes: Map<number, RowNote>;
  readonly problems: PlaceProblem[];
}

function refuse(
  { problems }: Placing,
  row: RowToPlace,
  problem: { field: PlaceKey; reason: RowReason; params?: PlaceProblem['params'] },
): void {
  problems.push({ row: row.number, params: {}, ...problem });
}

/** The unit a post stands in when the row does not say: the only one that could be meant. */
function guessUnit({ facts: { org, workspaceName }, units }: Placing, post: Ref): Ref | null {
  const withPost = new Set(
    org.seats.filter(({ postId }) => postId === post).map(({ unitId }) => unitId),
  );
  const [only] = withPost;
  if (withPost.size === 1 && only !== undefined) return only;
  const top = org.units.filter(({ parentUnitId }) => parentUnitId === null);
  if (top.length === 1 && top[0]) return top[0].id;
  if (top.length > 1) return null;
  const made = units.find(workspaceName);
  return 'unit' in made ? made.unit : null;
}

/** Unit and post a row means, told apart from those the person has. */
function readPlace(placing: Placing, row: RowToPlace): Place | null {
  const { units, posts, facts } = placing;
  const { place, person } = row;
  const seat = person?.seatId == null ? undefined : facts.org.seatById.get(person.seatId);
  const isOld = (key: PlaceKey) => place[key] === '' || place[key] === person?.values[key];
  const post = isOld('post') && seat ? seat.postId : posts.find(place.post || plainPost);
  if (isOld('unit') && seat) return { unit: seat.unitId, post };
  if (place.unit === '') {
    const unit = guessUnit(placing, post);
    if (unit === null) refuse(placing, row, { field: 'unit', reason: 'unitMissing' });
    return unit === null ? null : { unit, post };
  }
  const found = units.find(place.unit);
  if ('unit' in found) return { unit: found.unit, post };
  refuse(placing, row, { field: 'unit', reason: found.reason, params: { unit: place.unit } });
  return null;
}

function takeSeat(placing: Placing, place: Place): Ref {
  const vacancy = placing.vacancies.get(`${place.unit} ${place.post}`)?.shift();
  if (vacancy !== undefined) return vacancy;
  const key = `seat ${placing.newSeats.length + 1}`;
  placing.newSeats.push({ key, ...place });
  return key;
}

function isSeatOf({ org }: RosterFacts, id: string | null | undefined, place: Place): boolean {
  const seat = org.seatById.get(id ?? '');
  return seat !== undefined && seat.unitId === place.unit && seat.postId === place.post;
}

/** Finds the seat of one row: the one the person has, a vacant one, or a new one. */
function placeRow(placing: Placing, row: RowToPlace): void {
  const { facts, units, posts } = placing;
  const { person, place, number } = row;
  const hasOwnPlace = (['unit', 'post'] as const).every(
    (key) => place[key] === '' || place[key] === person?.values[key],
  );
  if (person?.seatId != null) placing.seatOfRow.set(number, person.seatId);
  if (hasOwnPlace) return;
  if (row.leftOn !== '' && row.leftOn < facts.today) {
    placing.notes.set(number, 'leaverNotPlaced');
    return;
  }
  const wanted = readPlace(placing, row);
  if (wanted === null) return;
  const later = facts.laterPosts.get(person?.id ?? '');
  if ([person?.seatId, later?.seatId].some((id) => isSeatOf(facts, id, wanted))) return;
  if (later !== undefined) {
    const params = { date: later.startsOn };
    refuse(placing, row, { field: 'post', reason: 'laterPost', params });
    return;
  }
  const taken = takeSeat(placing, wanted);
  placing.seatOfRow.set(number, taken);
  placing.seats.push({ row: number, seat: taken });
  const after = { unit: units.nameOf(wanted.unit), post: posts.nameOf(wanted.post) };
  const changes = (['unit', 'post'] as const)
    .map((field) => ({ field, before: person?.values[field] ?? '', after: after[field] }))
    .filter(({ before, after: now }) => before !== now);
  placing.changes.set(number, changes);
}

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

function planLines(placing: Placing, rows: readonly RowToPlace[]): LinePlan[] {
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

/** Finds a seat and a superior for every row, as one plan. */
export function placeRows(rows: readonly RowToPlace[], facts: RosterFacts): Placed {
  const placing: Placing = {
    facts,
    units: createUnitNames(facts.org),
    posts: createPostNames(facts.org),
    vacancies: listVacancies(facts),
    newSeats: [],
    seatOfRow: new Map(),
    seats: [],
    changes: new Map(),
    notes: new Map(),
    problems: [],
  };
  for (const row of rows) placeRow(placing, row);
  const lines = planLines(placing, rows);
  const { newSeats, seats, changes, notes, problems, units, posts } = placing;
  const plan = {
    units: [...units.planned.values()],
    posts: [...posts.planned.values()],
    newSeats,
    seats,
    lines,
  };
  return { plan, changes, notes, problems };
}
