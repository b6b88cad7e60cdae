import type { Selectable } from 'kysely';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { MeetingsTable } from '#main/db/tables.ts';
import type { MeetingKind } from '#shared/features/meetings/meetingKinds.ts';
import type { MeetingFields, MeetingState } from '#shared/features/meetings/meetingsModel.ts';

export interface StoredMeeting extends MeetingFields {
  readonly id: string;
  readonly state: MeetingState;
  readonly revision: number;
}

export function toMeeting(row: Selectable<MeetingsTable>): StoredMeeting {
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    heldOn: row.held_on,
    startsAt: row.starts_at,
    place: row.place,
    hostId: row.host_id,
    recorderId: row.recorder_id,
    state: row.state,
    privateNote: row.private_note,
    revision: row.revision,
  };
}

function toTableRow(meeting: StoredMeeting): Selectable<MeetingsTable> {
  return {
    id: meeting.id,
    kind: meeting.kind,
    title: meeting.title,
    held_on: meeting.heldOn,
    starts_at: meeting.startsAt,
    place: meeting.place,
    host_id: meeting.hostId,
    recorder_id: meeting.recorderId,
    state: meeting.state,
    private_note: meeting.privateNote,
    revision: meeting.revision,
  };
}

export async function findMeeting(db: ReadableDb, id: string): Promise<StoredMeeting | undefined> {
  const row = await db.selectFrom('meetings').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toMeeting(row);
}

export async function insertMeeting(db: WritableDb, meeting: StoredMeeting): Promise<void> {
  await db.insertInto('meetings').values(toTableRow(meeting)).execute();
}

export async function updateMeeting(db: WritableDb, meeting: StoredMeeting): Promise<void> {
  await db.updateTable('meetings').set(toTableRow(meeting)).where('id', '=', meeting.id).execute();
}

export async function deleteMeeting(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('meeting_attendees').where('meeting_id', '=', id).execute();
  await db.deleteFrom('meetings').where('id', '=', id).execute();
}

export async function findMeetingOn(
  db: ReadableDb,
  kind: MeetingKind,
  heldOn: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('meetings')
    .select('id')
    .where('held_on', '=', heldOn)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row?.id;
}

export function listKinds(
  db: ReadableDb,
  ids: readonly string[],
): Promise<{ id: string; kind: MeetingKind; heldOn: string }[]> {
  return db
    .selectFrom('meetings')
    .select(['id', 'kind', 'held_on as heldOn'])
    .where('id', 'in', ids)
    .execute();
}

/** Names of the people of one meeting's head. */
export async function findNames(
  db: ReadableDb,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const known = ids.filter((id) => id !== null);
  if (known.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', known)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Meetings not yet final that somebody leads or writes down, the next one first. */
export async function listOpenLedBy(db: ReadableDb, personId: string): Promise<StoredMeeting[]> {
  const rows = await db
    .selectFrom('meetings')
    .selectAll()
    .where('state', '=', 'open')
    .where((eb) => eb.or([eb('host_id', '=', personId), eb('recorder_id', '=', personId)]))
    .orderBy('held_on')
    .orderBy('id')
    .execute();
  return rows.map(toMeeting);
}
