import { type Stay, stayOn } from '#shared/features/people/stayRules.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import type { AssignmentKind } from './orgModel.ts';

/** An assignment row that says something about the first day of a new one or a later day. */
export interface StandingAssignment {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly seatId: string;
  readonly kind: AssignmentKind;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface WantedAssignment {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly stays: readonly Stay[];
  };
  readonly seat: {
    readonly id: string;
    readonly label: string;
    readonly startsOn: string;
    readonly endsOn: string | null;
  };
  readonly kind: AssignmentKind;
  readonly startsOn: string;
  /** First day on which it no longer holds; null: until something else ends it. */
  readonly endsOn: string | null;
}

function assertDatesFit({ person, seat, startsOn, endsOn }: WantedAssignment): void {
  if (endsOn !== null && endsOn <= startsOn) {
    throw ruleFailure('org.endsBeforeStart', { name: person.name, date: startsOn });
  }
  if (seat.endsOn !== null && startsOn >= seat.endsOn) {
    throw ruleFailure('org.seatIsClosed', { seat: seat.label, date: seat.endsOn });
  }
  if (startsOn < seat.startsOn) {
    throw ruleFailure('org.beforeSeat', { seat: seat.label, date: seat.startsOn });
  }
  const { firstOn, lastOn } = stayOn(person.stays, startsOn);
  if (firstOn !== null && startsOn < firstOn) {
    throw ruleFailure('org.beforeJoined', { name: person.name, date: firstOn });
  }
  if (lastOn !== null && startsOn > lastOn) {
    throw ruleFailure('org.personHasLeft', { name: person.name, date: lastOn });
  }
}

/** Without a day of its own an assignment begins today, or with the person who is still to come. */
export function defaultStart(stays: readonly Stay[], today: string): string {
  const { firstOn } = stayOn(stays, today);
  return firstOn !== null && firstOn > today ? firstOn : today;
}

/** A known last day of work ends what would go on beyond it. */
export function capEnd(
  stays: readonly Stay[],
  { startsOn, endsOn }: Pick<WantedAssignment, 'startsOn' | 'endsOn'>,
): string | null {
  const { lastOn } = stayOn(stays, startsOn);
  if (lastOn === null || lastOn < startsOn) return endsOn;
  const gone = addDays(lastOn, 1);
  return endsOn === null || endsOn > gone ? gone : endsOn;
}

/** Whether the row reaches into the days the new one is wanted for. */
function isInTheWay(row: StandingAssignment, wanted: WantedAssignment): boolean {
  return (
    (wanted.endsOn === null || row.startsOn < wanted.endsOn) &&
    (row.endsOn === null || row.endsOn > wanted.startsOn)
  );
}

/** Acting stands beside the holder; 主 and 兼 exclude each other. */
function assertSeatIsFree(wanted: WantedAssignment, standing: readonly StandingAssignment[]): void {
  const isActing = wanted.kind === 'acting';
  const holder = standing.find(
    (row) =>
      row.seatId === wanted.seat.id &&
      row.personId !== wanted.person.id &&
      (row.kind === 'acting') === isActing &&
      isInTheWay(row, wanted),
  );
  if (!holder) return;
  throw ruleFailure(isActing ? 'org.seatHasActing' : 'org.seatIsHeld', {
    seat: wanted.seat.label,
    holder: holder.personName,
  });
}

/**
 * What a new assignment puts an end to: the main post before it, and another way in which the
 * person holds the same seat. `standing` are the rows of the person and of the seat that reach
 * into the first day or beyond. Null: the person already holds the seat just so.
 * @throws Failure when the seat is taken, a date does not fit, or a later row stands in the way.
 */
export function planAssignment(
  wanted: WantedAssignment,
  standing: readonly StandingAssignment[],
): readonly StandingAssignment[] | null {
  const own = standing.filter(({ personId }) => personId === wanted.person.id);
  const isThere = own.some(
    (row) =>
      row.seatId === wanted.seat.id &&
      row.kind === wanted.kind &&
      row.endsOn === wanted.endsOn &&
      row.startsOn <= wanted.startsOn,
  );
  if (isThere) return null;
  assertDatesFit(wanted);
  assertSeatIsFree(wanted, standing);
  const ended = own.filter(
    (row) =>
      isInTheWay(row, wanted) &&
      (row.seatId === wanted.seat.id || (wanted.kind === 'main' && row.kind === 'main')),
  );
  const later = ended.find(({ startsOn }) => startsOn > wanted.startsOn);
  if (later) {
    throw ruleFailure('org.laterAssignment', { name: later.personName, date: later.startsOn });
  }
  return ended;
}
