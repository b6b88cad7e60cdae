import type { CommandContext } from '#main/core/context.ts';
import { suggestDuty } from '#shared/features/commitments/dutyRules.ts';
import type { DemoCommitment, DemoMeeting } from '#shared/features/demo/demoModel.ts';
import type { KeyedIds } from './keyedIds.ts';

async function fillEvents(
  { db, newId }: CommandContext,
  commitment: DemoCommitment,
  ids: KeyedIds,
): Promise<void> {
  for (const event of commitment.events) {
    await db
      .insertInto('commitment_events')
      .values({
        id: newId(),
        commitment_id: ids.of('commitment', commitment.key),
        kind: event.kind,
        person_id: ids.of('person', event.personKey),
        reason: event.reason,
        at: event.at,
      })
      .execute();
  }
}

/** Stored without its source: the report or meeting it came from is filled in later. */
export async function fillCommitment(
  context: CommandContext,
  commitment: DemoCommitment,
  { ids, posts }: { readonly ids: KeyedIds; readonly posts: ReadonlyMap<string, string> },
): Promise<void> {
  await context.db
    .insertInto('commitments')
    .values({
      id: ids.of('commitment', commitment.key),
      title: commitment.title,
      owner_id: ids.of('person', commitment.ownerKey),
      owner_text: '',
      supervisor_id: ids.ofMaybe('person', commitment.supervisorKey),
      due_on: commitment.dueOn,
      due_time: commitment.dueTime,
      duty: suggestDuty(posts.get(commitment.ownerKey) ?? null, commitment.title),
      state: commitment.state,
      source_kind: commitment.source.kind,
      source_id: null,
      created_at: commitment.createdAt,
      finished_at: commitment.finishedAt,
      revision: context.sequence,
    })
    .execute();
  await fillEvents(context, commitment, ids);
}

/** Ties a commitment to the report or meeting it came from. */
export async function setSource(
  { db }: CommandContext,
  commitmentId: string,
  sourceId: string,
): Promise<void> {
  await db
    .updateTable('commitments')
    .set({ source_id: sourceId })
    .where('id', '=', commitmentId)
    .execute();
}

async function fillMeetingLines(
  context: CommandContext,
  meeting: DemoMeeting,
  ids: KeyedIds,
): Promise<void> {
  const meetingId = ids.of('meeting', meeting.key);
  for (const [position, line] of meeting.lines.entries()) {
    const commitmentId = ids.ofMaybe('commitment', line.commitmentKey);
    await context.db
      .insertInto('meeting_lines')
      .values({
        id: context.newId(),
        meeting_id: meetingId,
        kind: line.kind,
        position,
        text: line.text,
        owner_id: ids.ofMaybe('person', line.ownerKey),
        due_on: line.dueOn,
        commitment_id: commitmentId,
      })
      .execute();
    if (commitmentId !== null) await setSource(context, commitmentId, meetingId);
  }
}

async function fillAttendees(
  { db, newId }: CommandContext,
  meeting: DemoMeeting,
  ids: KeyedIds,
): Promise<void> {
  for (const { personKey, isPresent, absenceReason } of meeting.attendees) {
    await db
      .insertInto('meeting_attendees')
      .values({
        id: newId(),
        meeting_id: ids.of('meeting', meeting.key),
        person_id: ids.of('person', personKey),
        is_present: isPresent ? 1 : 0,
        absence_reason: absenceReason,
      })
      .execute();
  }
}

export async function fillMeeting(
  context: CommandContext,
  meeting: DemoMeeting,
  ids: KeyedIds,
): Promise<void> {
  await context.db
    .insertInto('meetings')
    .values({
      id: ids.of('meeting', meeting.key),
      kind: meeting.kind,
      title: meeting.title,
      held_on: meeting.heldOn,
      starts_at: meeting.startsAt,
      place: meeting.place,
      host_id: ids.of('person', meeting.hostKey),
      recorder_id: ids.of('person', meeting.recorderKey),
      state: meeting.state,
      private_note: meeting.privateNote,
      revision: context.sequence,
    })
    .execute();
  await fillAttendees(context, meeting, ids);
  await fillMeetingLines(context, meeting, ids);
}
