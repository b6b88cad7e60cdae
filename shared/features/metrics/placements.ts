import { type IsoDate, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';

interface Dated {
  readonly startsOn: IsoDate;
  /** Exclusive; null while it lasts. */
  readonly endsOn: IsoDate | null;
}

/** The dated rows that decide where everybody stood in any week. */
export interface PlacementFacts {
  readonly assignments: readonly (Dated & {
    readonly personId: string;
    readonly seatId: string;
    readonly kind: 'main' | 'concurrent' | 'acting';
  })[];
  readonly solidLines: readonly (Dated & {
    readonly seatId: string;
    readonly superiorSeatId: string;
  })[];
  readonly seats: readonly { readonly id: string; readonly unitId: string }[];
  readonly units: readonly (Dated & {
    readonly unitId: string;
    readonly parentUnitId: string | null;
  })[];
}

/** Where people stood in one week. */
export interface Placement {
  /** The unit of the main post and the units above it, the nearest first. */
  unitsOf(personId: string): readonly string[];
  /** Who holds the seats above, the nearest first; vacant seats are passed over. */
  superiorsOf(personId: string): readonly string[];
}

/** As on the week's Monday; who came later stands where they began, as on the board. */
function firstInWeek<Row extends Dated>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  monday: IsoDate,
): Map<string, Row> {
  const first = new Map<string, Row>();
  for (const row of rows) {
    if (row.endsOn !== null && row.endsOn <= monday) continue;
    const known = first.get(keyOf(row));
    if (known === undefined || row.startsOn < known.startsOn) first.set(keyOf(row), row);
  }
  return first;
}

/** From one to the next until nothing follows; a circle ends where it closes. */
function climb(from: string | undefined, next: (id: string) => string | null | undefined) {
  const passed = new Set<string>();
  for (let at: string | null | undefined = from; at && !passed.has(at); at = next(at)) {
    passed.add(at);
  }
  return [...passed];
}

/** Keeps what was worked out for a key. */
function remember<Value>(work: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

/** By seat; one that nobody held yet counts as held by who came first. */
function findHolders(
  assignments: PlacementFacts['assignments'],
  monday: IsoDate,
  sunday: IsoDate,
): Map<string, readonly string[]> {
  const open = assignments.filter(({ endsOn }) => endsOn === null || endsOn > monday);
  const bySeat = [...Map.groupBy(open, ({ seatId }) => seatId)];
  return new Map(
    bySeat.map(([seatId, held]) => {
      const present = held.filter(({ startsOn }) => startsOn <= sunday);
      const first = firstInWeek(held, () => seatId, monday).get(seatId);
      const holders = present.length > 0 || !first ? present : [first];
      return [seatId, holders.map(({ personId }) => personId)];
    }),
  );
}

function placeWeek(facts: PlacementFacts, week: IsoWeek): Placement {
  const { from: monday, to: sunday } = weekRange(week);
  const mains = facts.assignments.filter(({ kind }) => kind === 'main');
  const main = firstInWeek(mains, ({ personId }) => personId, monday);
  const lines = firstInWeek(facts.solidLines, ({ seatId }) => seatId, monday);
  const units = firstInWeek(facts.units, ({ unitId }) => unitId, monday);
  const unitOfSeat = new Map(facts.seats.map(({ id, unitId }) => [id, unitId]));
  const holders = findHolders(facts.assignments, monday, sunday);
  const seatOf = (personId: string) => main.get(personId)?.seatId;
  return {
    unitsOf: remember((personId) =>
      climb(unitOfSeat.get(seatOf(personId) ?? ''), (id) => units.get(id)?.parentUnitId),
    ),
    superiorsOf: remember((personId) => {
      const [, ...above] = climb(seatOf(personId), (id) => lines.get(id)?.superiorSeatId);
      const people = above.flatMap((seatId) => holders.get(seatId) ?? []);
      return [...new Set(people)].filter((id) => id !== personId);
    }),
  };
}

/** Placements by week; weeks between which nobody moved share one. */
export function placePeople(facts: PlacementFacts): (week: IsoWeek) => Placement {
  const rows: readonly Dated[] = [...facts.assignments, ...facts.solidLines, ...facts.units];
  const moves = [
    ...new Set(rows.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn ?? startsOn])),
  ];
  const known = new Map<string, Placement>();
  return remember((week) => {
    const { from, to } = weekRange(week);
    const before = moves.filter((day) => day <= from).length;
    const key = `${before} ${moves.filter((day) => day <= to).length}`;
    const placement = known.get(key) ?? placeWeek(facts, week);
    known.set(key, placement);
    return placement;
  });
}
