import type { ReadableDb } from '#main/db/handles.ts';
import { isOpen } from '#shared/features/commitments/commitmentsRules.ts';
import type { MeetingKind } from '#shared/features/meetings/meetingKinds.ts';
import type { MeetingRow, PersonMeeting } from '#shared/features/meetings/meetingsModel.ts';
import { toMeeting } from './meetingsStore.ts';

/** Ids of the newest meetings, of one kind or of all; the newest first. */
export async function listNewestIds(
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

/** Newest first; the private note stays behind. */
export async function listMeetings(
  db: ReadableDb,
  filter: { kind?: MeetingKind | undefined; limit: number },
): Promise<MeetingRow[]> {
  const ids = await listNewestIds(db, filter);
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
