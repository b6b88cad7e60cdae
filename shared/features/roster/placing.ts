import type { LinePlan, NewPlaces, NewSeatPlan, Ref } from '#shared/features/org/placePlan.ts';
import type { createPostNames, createUnitNames } from './placeNames.ts';
import type { RosterFacts, RosterPerson } from './rosterFacts.ts';
import type { PlaceKey } from './rosterFields.ts';
import type { FieldChange, RosterSource, RowNote, RowProblem, RowReason } from './rosterModel.ts';

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

interface SeatPlan {
  /** Number of the row whose person takes the seat. */
  readonly row: number;
  readonly seat: Ref;
}

/** What an import does to the organisation, in the order it has to be done. */
export interface PlacePlan extends NewPlaces {
  readonly seats: readonly SeatPlan[];
  readonly lines: readonly LinePlan[];
}

interface PlaceProblem {
  readonly row: number;
  readonly field: PlaceKey;
  readonly reason: RowReason;
  readonly params: Readonly<Record<string, string | number>>;
  readonly superiors?: RowProblem['superiors'];
}

export interface Placed {
  readonly plan: PlacePlan;
  readonly changes: ReadonlyMap<number, readonly FieldChange[]>;
  readonly notes: ReadonlyMap<number, RowNote>;
  readonly problems: readonly PlaceProblem[];
}

/** What placing the rows has come to. */
export interface Placing {
  readonly facts: RosterFacts;
  /** Which of several people of a name a row reports to, where somebody said so. */
  readonly superiors: RosterSource['superiors'];
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

export function refuse(
  { problems }: Placing,
  row: RowToPlace,
  problem: Pick<PlaceProblem, 'field' | 'reason' | 'superiors'> & Partial<PlaceProblem>,
): void {
  problems.push({ row: row.number, params: {}, ...problem });
}
