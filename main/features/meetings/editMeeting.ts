import type { CommandContext } from '#main/core/context.ts';
import { assertCanEdit } from '#shared/features/meetings/meetingsRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { findLine, type ReadLine } from './meetingLinesStore.ts';
import { findMeeting, type StoredMeeting, updateMeeting } from './meetingsStore.ts';

export async function requireMeeting(
  { db }: Pick<CommandContext, 'db'>,
  id: string,
): Promise<StoredMeeting> {
  const meeting = await findMeeting(db, id);
  if (!meeting) throw new Failure({ code: 'not_found', key: 'meetings.gone' });
  return meeting;
}

export async function requireLine(
  { db, clock }: Pick<CommandContext, 'db' | 'clock'>,
  id: string,
): Promise<ReadLine> {
  const line = await findLine(db, id, clock.today());
  if (!line) throw new Failure({ code: 'not_found', key: 'meetings.lineGone' });
  return line;
}

/** Runs an edit of an open meeting; lines and attendees are part of it, so its revision rises. */
export async function editMeeting(
  context: CommandContext,
  id: string,
  edit: () => Promise<Partial<StoredMeeting> | undefined>,
): Promise<{ revision: number }> {
  const meeting = await requireMeeting(context, id);
  assertCanEdit(meeting);
  const changes = await edit();
  await updateMeeting(context.db, { ...meeting, ...changes, revision: context.sequence });
  return { revision: context.sequence };
}
