import type { Selectable } from 'kysely';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { MeetingsTable } from '#main/db/tables.ts';
import { loadStays } from '#main/features/acts/index.ts';
import { isOpen } from '#shared/features/commitments/commitmentsRules.ts';
import type { MeetingKind } from '#shared/features/meetings/meetingKinds.ts';
import type {
  Attendee,
  MeetingFields,
  MeetingRow,
  MeetingState,
  PersonMeeting,
} from '#shared/features/meetings/meetingsModel.ts';
import { isAway } from '#shared/features/people/stayRules.ts';

export interface StoredMeeting extends MeetingFields {
  readonly id: string;
  readonly state: MeetingState;
  readonly revision: number;
}

function toMeeting(row: Selectable<MeetingsTable>): StoredMeeting {
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

async function listIds(
  db: ReadableDb,
  filter: { kind?: MeetingKind | undefined; limit: number },
): Promise<string[]> {
  let ids = db.selectFrom('meetings').select('id');
  if (filter.kind) ids = ids.where('kind', '=', filter.kind);
  const rows = await ids
    .orderBy('held_on', 'desc')
    .orderBy('starts_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit)
    .execute();
  return rows.map(({ id }) => id);
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

/** Newest first; the private note stays behind. */
export async function listMeetings(
  db: ReadableDb,
  filter: { kind?: MeetingKind | undefined; limit: number },
): Promise<MeetingRow[]> {
  const ids = await listIds(db, filter);
  const meetings = await db
    .selectFrom('meetings')
    .selectAll()
    .where('id', 'in', ids)
    .orderBy('held_on', 'desc')
    .orderBy('starts_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const attendance = await countAttendance(db, ids);
  const lines = await countLines(db, ids);
  return meetings.map((row) => {
    const { privateNote: _private, revision: _revision, ...shown } = toMeeting(row);
    return {
      ...shown,
      ...(attendance.get(row.id) ?? { presentCount: 0, absentCount: 0 }),
      ...(lines.get(row.id) ?? { decisionCount: 0, actionCount: 0, openActionCount: 0 }),
    };
  });
}

/** Those a person was invited to, leads or writes down; the newest first, at most `limit`. */
export async function listMeetingsOf(
  db: ReadableDb,
  personId: string,
  limit: number,
): Promise<PersonMeeting[]> {
  const rows = await db
    .selectFrom('meetings as meeting')
    .leftJoin('meeting_attendees as attendee', (join) =>
      join.onRef('attendee.meeting_id', '=', 'meeting.id').on('attendee.person_id', '=', personId),
    )
    .select([
      ...(['meeting.id', 'meeting.kind', 'meeting.title', 'meeting.state'] as const),
      ...(['meeting.held_on as heldOn', 'meeting.starts_at as startsAt'] as const),
      ...(['meeting.host_id as hostId', 'attendee.is_present', 'absence_reason'] as const),
    ])
    .where((eb) =>
      eb.or([
        eb('attendee.id', 'is not', null),
        eb('meeting.host_id', '=', personId),
        eb('meeting.recorder_id', '=', personId),
      ]),
    )
    .orderBy('meeting.held_on', 'desc')
    .orderBy('meeting.starts_at', 'desc')
    .orderBy('meeting.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ hostId, is_present: isPresent, absence_reason: reason, ...meeting }) => ({
    ...meeting,
    isAbsent: isPresent === 0,
    absenceReason: reason ?? '',
    isHost: hostId === personId,
  }));
}

async function countAttendance(db: ReadableDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('meeting_attendees')
    .select((eb) => [
      'meeting_id as id',
      eb.fn.sum<number>('is_present').as('present'),
      eb.fn.countAll<number>().as('all'),
    ])
    .where('meeting_id', 'in', ids)
    .groupBy('meeting_id')
    .execute();
  return new Map(
    rows.map((row) => [row.id, { presentCount: row.present, absentCount: row.all - row.present }]),
  );
}

async function countLines(db: ReadableDb, ids: readonly string[]) {
  const rows = await db
    .selectFrom('meeting_lines as line')
    .leftJoin('commitments as c', 'c.id', 'line.commitment_id')
    .select(['line.meeting_id as id', 'line.kind', 'c.state'])
    .where('line.meeting_id', 'in', ids)
    .where('line.kind', '<>', 'topic')
    .execute();
  const byMeeting = Map.groupBy(rows, ({ id }) => id);
  return new Map(
    [...byMeeting].map(([id, lines]) => {
      const actions = lines.filter(({ kind }) => kind === 'action');
      return [
        id,
        {
          decisionCount: lines.length - actions.length,
          actionCount: actions.length,
          openActionCount: actions.filter(({ state }) => state !== null && isOpen(state)).length,
        },
      ];
    }),
  );
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
  const [newest] = await listIds(db, { kind, limit: 1 });
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

export async function findMe(db: ReadableDb): Promise<string | null> {
  const row = await db.selectFrom('workspace').select('me_person_id').executeTakeFirst();
  return row?.me_person_id ?? null;
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
