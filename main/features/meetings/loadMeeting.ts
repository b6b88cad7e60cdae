import type { CommandContext } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { Meeting, MeetingLine } from '#shared/features/meetings/meetingsModel.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { compareByPinyin } from '#shared/lib/pinyinOrder.ts';
import { listAttendees } from './attendeeStore.ts';
import { listLines, type ReadLine } from './meetingLinesStore.ts';
import { findMeeting, findNames } from './meetingsStore.ts';

export interface ReadContext {
  readonly db: ReadableDb;
  readonly clock: CommandContext['clock'];
}

function toShownLine({ meetingId: _meeting, position: _position, ...line }: ReadLine): MeetingLine {
  return line;
}

/** @throws Failure `not_found` when the meeting is gone. */
export async function loadMeeting({ db, clock }: ReadContext, id: string): Promise<Meeting> {
  const meeting = await findMeeting(db, id);
  if (!meeting) throw new Failure({ code: 'not_found', key: 'meetings.gone' });
  const names = await findNames(db, [meeting.hostId, meeting.recorderId]);
  return {
    ...meeting,
    hostName: names.get(meeting.hostId ?? '') ?? null,
    recorderName: names.get(meeting.recorderId ?? '') ?? null,
    attendees: (await listAttendees(db, id)).sort((left, right) =>
      compareByPinyin(left.name, right.name),
    ),
    lines: (await listLines(db, id, clock.today())).map(toShownLine),
  };
}
