import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { assertPeopleExist } from '#main/features/commitments/index.ts';
import type { meetingsContract } from '#shared/features/meetings/meetingsContract.ts';
import { Failure } from '#shared/ipc/failure.ts';
import {
  deleteAttendee,
  insertAttendee,
  listAttendees,
  updateAttendance,
} from './attendeeStore.ts';
import { editMeeting } from './editMeeting.ts';

type AttendeeHandlers = Pick<
  HandlersOf<typeof meetingsContract>,
  'addAttendees' | 'setAttendance' | 'removeAttendee'
>;

/** Invites people; who is invited already stays as they are. */
export async function invite(
  context: CommandContext,
  meetingId: string,
  personIds: readonly string[],
): Promise<void> {
  await assertPeopleExist(context, personIds);
  const invited = new Set(
    (await listAttendees(context.db, meetingId)).map(({ personId }) => personId),
  );
  for (const personId of new Set(personIds)) {
    if (invited.has(personId)) continue;
    await insertAttendee(context.db, { id: context.newId(), meetingId, personId });
  }
}

export const attendeeHandlers: AttendeeHandlers = {
  addAttendees: (context, { meetingId, personIds }) =>
    editMeeting(context, meetingId, async () => {
      await invite(context, meetingId, personIds);
      return undefined;
    }),

  setAttendance: (context, attendance) =>
    editMeeting(context, attendance.meetingId, async () => {
      if (await updateAttendance(context.db, attendance)) return undefined;
      throw new Failure({ code: 'not_found', key: 'common.notFound' });
    }),

  removeAttendee: (context, attendee) =>
    editMeeting(context, attendee.meetingId, async () => {
      await deleteAttendee(context.db, attendee);
      return undefined;
    }),
};
