import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { StandingAssignment } from '#shared/features/org/assignmentRules.ts';
import type { AssignmentKind } from '#shared/features/org/orgModel.ts';

export interface NewAssignmentRow {
  readonly id: string;
  readonly personId: string;
  readonly seatId: string;
  readonly kind: AssignmentKind;
  readonly startsOn: string;
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
      ends_on: null,
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

export interface AssignedPerson {
  readonly id: string;
  readonly name: string;
  readonly leftOn: string | null;
}

export async function findPersonToAssign(
  db: ReadableDb,
  id: string,
): Promise<AssignedPerson | undefined> {
  return db
    .selectFrom('people')
    .select(['id', 'name', 'left_on as leftOn'])
    .where('id', '=', id)
    .executeTakeFirst();
}
