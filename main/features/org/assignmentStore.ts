import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { loadStays } from '#main/features/acts/index.ts';
import type { StandingAssignment } from '#shared/features/org/assignmentRules.ts';
import type { AssignmentKind } from '#shared/features/org/orgModel.ts';
import type { Stay } from '#shared/features/people/stayRules.ts';

export interface NewAssignmentRow {
  readonly id: string;
  readonly personId: string;
  readonly seatId: string;
  readonly kind: AssignmentKind;
  readonly startsOn: string;
  /** First day on which it no longer holds; null while open. */
  readonly endsOn: string | null;
}

export interface AssignmentScope {
  readonly id?: string;
  readonly personId?: string;
  readonly seatId?: string;
}

/** Assignments of a person or a seat that hold on `day` or later. */
export async function listStanding(
  db: ReadableDb,
  scope: AssignmentScope,
  day: string,
): Promise<StandingAssignment[]> {
  const rows = await db
    .selectFrom('assignments')
    .innerJoin('people', 'people.id', 'assignments.person_id')
    .selectAll('assignments')
    .select('people.name')
    .where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', day)]))
    .where((eb) =>
      eb.or([
        eb('assignments.id', '=', scope.id ?? ''),
        eb('person_id', '=', scope.personId ?? ''),
        eb('seat_id', '=', scope.seatId ?? ''),
      ]),
    )
    .orderBy('starts_on')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    personName: row.name,
    seatId: row.seat_id,
    kind: row.kind,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  }));
}

export interface TitularHold {
  readonly seatId: string;
  readonly personId: string;
  readonly startsOn: string;
  /** First day on which it no longer holds; null while open. */
  readonly endsOn: string | null;
}

/** Who has held, holds or will hold a seat as 主 or 兼. */
export async function listTitularHolds(db: ReadableDb): Promise<TitularHold[]> {
  return db
    .selectFrom('assignments')
    .select([
      'seat_id as seatId',
      'person_id as personId',
      'starts_on as startsOn',
      'ends_on as endsOn',
    ])
    .where('kind', '!=', 'acting')
    .execute();
}

export async function insertAssignment(
  db: WritableDb,
  assignment: NewAssignmentRow,
): Promise<void> {
  await db
    .insertInto('assignments')
    .values({
      id: assignment.id,
      person_id: assignment.personId,
      seat_id: assignment.seatId,
      kind: assignment.kind,
      starts_on: assignment.startsOn,
      ends_on: assignment.endsOn,
    })
    .execute();
}

/** The assignment no longer holds from `day` on; one that began that day leaves no trace. */
export async function endAssignment(
  db: WritableDb,
  assignment: { readonly id: string; readonly startsOn: string },
  day: string,
): Promise<void> {
  if (assignment.startsOn >= day) {
    await db.deleteFrom('assignments').where('id', '=', assignment.id).execute();
    return;
  }
  await db
    .updateTable('assignments')
    .set({ ends_on: day })
    .where('id', '=', assignment.id)
    .execute();
}

export async function setStart(db: WritableDb, id: string, startsOn: string): Promise<void> {
  await db.updateTable('assignments').set({ starts_on: startsOn }).where('id', '=', id).execute();
}

export async function setSeat(db: WritableDb, id: string, seatId: string): Promise<void> {
  await db.updateTable('assignments').set({ seat_id: seatId }).where('id', '=', id).execute();
}

export interface AssignedPerson {
  readonly id: string;
  readonly name: string;
  /** All their times with the team. */
  readonly stays: readonly Stay[];
}

export async function findPersonToAssign(
  db: ReadableDb,
  id: string,
): Promise<AssignedPerson | undefined> {
  const person = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', '=', id)
    .executeTakeFirst();
  return person && { ...person, stays: (await loadStays(db, { personId: id })).get(id) ?? [] };
}

export async function findAssignment(
  db: ReadableDb,
  id: string,
): Promise<{ readonly seatId: string } | undefined> {
  return db
    .selectFrom('assignments')
    .select('seat_id as seatId')
    .where('id', '=', id)
    .executeTakeFirst();
}

export interface SeatToFill {
  readonly id: string;
  /** Name of its post. */
  readonly label: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export async function findSeatToFill(db: ReadableDb, id: string): Promise<SeatToFill | undefined> {
  return db
    .selectFrom('seats')
    .innerJoin('posts', 'posts.id', 'seats.post_id')
    .select([
      'seats.id',
      'posts.name as label',
      'seats.starts_on as startsOn',
      'seats.ends_on as endsOn',
    ])
    .where('seats.id', '=', id)
    .executeTakeFirst();
}

/** Whether a main post of the person began on the day or before. */
export async function hasMainBefore(
  db: ReadableDb,
  personId: string,
  day: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('assignments')
    .select('id')
    .where('person_id', '=', personId)
    .where('kind', '=', 'main')
    .where('starts_on', '<=', day)
    .executeTakeFirst();
  return row !== undefined;
}

/** A seat with two holders at once, or a person with two main posts, among those touched. */
export async function findClash(
  db: ReadableDb,
  touched: { readonly seatIds: readonly string[]; readonly personIds: readonly string[] },
): Promise<{ holder: string; post: string } | undefined> {
  return db
    .selectFrom('assignments as one')
    .innerJoin('assignments as other', (join) => join.onRef('other.id', '>', 'one.id'))
    .innerJoin('people', 'people.id', 'other.person_id')
    .innerJoin('seats', 'seats.id', 'other.seat_id')
    .innerJoin('posts', 'posts.id', 'seats.post_id')
    .select(['people.name as holder', 'posts.name as post'])
    .where((eb) =>
      eb.or([
        eb.and([
          eb('one.seat_id', 'in', touched.seatIds),
          eb('other.seat_id', '=', eb.ref('one.seat_id')),
          eb(
            eb.parens(eb('one.kind', '=', 'acting')),
            '=',
            eb.parens(eb('other.kind', '=', 'acting')),
          ),
        ]),
        eb.and([
          eb('one.person_id', 'in', touched.personIds),
          eb('other.person_id', '=', eb.ref('one.person_id')),
          eb('one.kind', '=', 'main'),
          eb('other.kind', '=', 'main'),
        ]),
      ]),
    )
    .where((eb) =>
      eb.and([
        eb.or([eb('one.ends_on', 'is', null), eb('one.ends_on', '>', eb.ref('other.starts_on'))]),
        eb.or([eb('other.ends_on', 'is', null), eb('other.ends_on', '>', eb.ref('one.starts_on'))]),
      ]),
    )
    .executeTakeFirst();
}

/** Who would sit on a seat past its end, for the sentence that refuses it. */
export async function findHolderPastEnd(
  db: ReadableDb,
  seatIds: readonly string[],
): Promise<{ holder: string; post: string; date: string } | undefined> {
  const row = await db
    .selectFrom('assignments')
    .innerJoin('people', 'people.id', 'assignments.person_id')
    .innerJoin('seats', 'seats.id', 'assignments.seat_id')
    .innerJoin('posts', 'posts.id', 'seats.post_id')
    .select(['people.name as holder', 'posts.name as post', 'seats.ends_on as date'])
    .where('assignments.seat_id', 'in', seatIds)
    .where('seats.ends_on', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('assignments.ends_on', 'is', null),
        eb('assignments.ends_on', '>', eb.ref('seats.ends_on')),
      ]),
    )
    .executeTakeFirst();
  return row && { ...row, date: row.date ?? '' };
}
