/** Whom each seat reports to; a seat that is missing reports to nobody. */
export type Superiors = ReadonlyMap<string, string | null>;

/** One solid line with the days it holds, `[startsOn, endsOn)`. */
export interface SolidLine {
  readonly seatId: string;
  readonly superiorSeatId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Seats that get another superior from a day on; null makes each the top of its tree. */
export interface SeatMove {
  readonly seatIds: readonly string[];
  readonly superiorSeatId: string | null;
  readonly from: string;
}

/** True when a seat reports, directly or through others, to the upper one; ends by itself even in a circle. */
export function reportsTo(superiors: Superiors, seatId: string, upperSeatId: string): boolean {
  const passed = new Set([seatId]);
  let next = superiors.get(seatId) ?? null;
  while (next !== null && !passed.has(next)) {
    if (next === upperSeatId) return true;
    passed.add(next);
    next = superiors.get(next) ?? null;
  }
  return false;
}

/** Of chosen seats those that report to no other chosen one: whoever is below them moves along. */
export function pickBranches(superiors: Superiors, seatIds: readonly string[]): string[] {
  const chosen = [...new Set(seatIds)];
  return chosen.filter((id) => !chosen.some((other) => reportsTo(superiors, id, other)));
}

/** The seat whose move would make reporting lines run in a circle; null when none would. */
export function findCircular(
  superiors: Superiors,
  seatIds: readonly string[],
  superiorSeatId: string | null,
): string | null {
  if (superiorSeatId === null) return null;
  const circular = seatIds.find(
    (id) => id === superiorSeatId || reportsTo(superiors, superiorSeatId, id),
  );
  return circular ?? null;
}

function superiorsOn(lines: readonly SolidLine[], day: string): Superiors {
  const inForce = lines.filter(
    ({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn > day),
  );
  return new Map(inForce.map((line) => [line.seatId, line.superiorSeatId]));
}

/**
 * The same for the day of the move and every later day on which lines change, so that what is
 * planned already does not close a circle afterwards.
 */
export function findCircularEver(lines: readonly SolidLine[], move: SeatMove): string | null {
  const moved = new Set(move.seatIds);
  const others = lines.filter(({ seatId }) => !moved.has(seatId));
  const later = others.map(({ startsOn }) => startsOn).filter((day) => day > move.from);
  for (const day of [move.from, ...new Set(later)]) {
    const superiors = superiorsOn(others, day);
    const circular = findCircular(superiors, move.seatIds, move.superiorSeatId);
    if (circular !== null) return circular;
  }
  return null;
}

/** A line that closes a circle on the day or on a later one; null when none does. */
export function findCircle(lines: readonly SolidLine[], from: string): SolidLine | null {
  const days = lines.map(({ startsOn }) => startsOn).filter((day) => day > from);
  for (const day of [from, ...new Set(days)]) {
    const superiors = superiorsOn(lines, day);
    const circular = lines.find(
      ({ seatId, superiorSeatId }) =>
        superiors.get(seatId) === superiorSeatId && reportsTo(superiors, superiorSeatId, seatId),
    );
    if (circular) return circular;
  }
  return null;
}
