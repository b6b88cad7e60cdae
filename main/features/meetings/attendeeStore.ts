import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { loadStays } from '#main/features/acts/index.ts';
import type { MeetingKind } from '#shared/features/meetings/meetingKinds.ts';
import type { Attendee } from '#shared/features/meetings/meetingsModel.ts';
import { isAway } from '#shared/features/people/stayRules.ts';
import { listNewestIds } from './meetingListStore.ts';

export function listAttendees(db: ReadableDb, meetingId: string): Promise<Attendee[]> {
  return db
    .selectFrom('meeting_attendees as attendee')
    .innerJoin('people', 'people.id', 'attendee.person_id')
    .select([
      'attendee.person_id as personId',
      'people.name',
      'attendee.is_present',
      'attendee.absence_reason as absenceReason',
    ])
    .where('attendee.meeting_id', '=', meetingId)
    .orderBy('attendee.id')
    .execute()
    .then((rows) =>
      rows.map(({ is_present, ...attendee }) => ({ ...attendee, isPresent: is_present === 1 })),
    );
}

/** Who was invited to the newest meeting of a kind and is not gone. */
export async function listLastAttendees(
  db: ReadableDb,
  kind: MeetingKind,
  today: string,
): Promise<string[]> {
  const [newest] = await listNewestIds(db, { kind, limit: 1 });
  if (newest === undefined) return [];
  const rows = await db
    .selectFrom('meeting_attendees as attendee')
    .select('attendee.person_id as id')
    .where('attendee.meeting_id', '=', newest)
    .orderBy('attendee.id')
    .execute();
  const staysOf = await loadStays(db);
  return rows.flatMap(({ id }) => (isAway(staysOf.get(id) ?? [], today) ? [] : [id]));
}

export async function insertAttendee(
  db: WritableDb,
  attendee: { id: string; meetingId: string; personId: string },
): Promise<void> {
  await db
    .insertInto('meeting_attendees')
    .values({
      id: attendee.id,
      meeting_id: attendee.meetingId,
      person_id: attendee.personId,
      is_present: 1,
      absence_reason: '',
    })
    .execute();
}

/** Says whether the person was invited at all. */
export async function updateAttendance(
  db: WritableDb,
  attendance: { meetingId: string; personId: string; isPresent: boolean; absenceReason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('meeting_attendees')
    .set({
      is_present: attendance.isPresent ? 1 : 0,
      absence_reason: attendance.isPresent ? '' : attendance.absenceReason,
    })
    .where('meeting_id', '=', attendance.meetingId)
    .where('person_id', '=', attendance.personId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteAttendee(
  db: WritableDb,
  attendee: { meetingId: string; personId: string },
): Promise<void> {
  await db
    .deleteFrom('meeting_attendees')
    .where('meeting_id', '=', attendee.meetingId)
    .where('person_id', '=', attendee.personId)
    .execute();
}
