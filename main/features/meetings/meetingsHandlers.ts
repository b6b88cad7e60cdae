import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import {
  assertPeopleExist,
  findMe,
  listCommitments,
  removeIfUntouched,
} from '#main/features/commitments/index.ts';
import { listAgendaTopics, meetingKindFacts } from '#shared/features/meetings/meetingKinds.ts';
import type { meetingsContract } from '#shared/features/meetings/meetingsContract.ts';
import type { NewMeeting } from '#shared/features/meetings/meetingsModel.ts';
import {
  assertCanEdit,
  assertCanFinalise,
  listEarlierActions,
  touchesRecord,
} from '#shared/features/meetings/meetingsRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import { attendeeHandlers, invite } from './attendeeHandlers.ts';
import { listLastAttendees } from './attendeeStore.ts';
import { editMeeting, requireMeeting } from './editMeeting.ts';
import { addLines, lineHandlers } from './lineHandlers.ts';
import { loadMeeting } from './loadMeeting.ts';
import { deleteLine, listLines, updateLine } from './meetingLinesStore.ts';
import { listMeetings, listMeetingsOf } from './meetingListStore.ts';
import {
  deleteMeeting,
  insertMeeting,
  listKinds,
  type StoredMeeting,
  updateMeeting,
} from './meetingsStore.ts';
import { minutesHandlers } from './minutesHandlers.ts';

async function toNewMeeting(context: CommandContext, input: NewMeeting): Promise<StoredMeeting> {
  const { attendeeIds: _attendees, ...given } = input;
  const facts = meetingKindFacts[input.kind];
  const usual: StoredMeeting = {
    id: context.newId(),
    kind: input.kind,
    title: facts.title,
    heldOn: context.clock.today(),
    startsAt: facts.startsAt,
    place: '',
    hostId: await findMe(context.db),
    recorderId: null,
    privateNote: '',
    state: 'open',
    revision: context.sequence,
  };
  return mergeDefined<StoredMeeting>(usual, given);
}

async function listUsualAttendees(
  { db, clock }: CommandContext,
  { kind, attendeeIds }: NewMeeting,
): Promise<readonly string[]> {
  if (attendeeIds) return attendeeIds;
  return kind === 'one_on_one' ? [] : listLastAttendees(db, kind, clock.today());
}

/** With these topics on its agenda, or the usual ones of its kind. Answers the meeting's id. */
export async function createMeeting(
  context: CommandContext,
  input: NewMeeting,
  topics: readonly string[] = listAgendaTopics(input.kind),
): Promise<string> {
  const attendees = await listUsualAttendees(context, input);
  await assertPeopleExist(context, [input.hostId, input.recorderId]);
  const meeting = await toNewMeeting(context, input);
  await insertMeeting(context.db, meeting);
  await invite(context, meeting.id, attendees);
  const lines = topics.map((text) => ({ id: context.newId(), kind: 'topic' as const, text }));
  await addLines(context, meeting.id, { afterId: null, lines });
  return meeting.id;
}

/** Writes down who agreed to what by when: from now on the minutes say so, whatever follows. */
async function keepAgreedFacts({ db, clock }: CommandContext, meetingId: string): Promise<void> {
  const lines = await listLines(db, meetingId, clock.today());
  assertCanFinalise(lines);
  for (const line of lines) {
    if (line.commitment) await updateLine(db, { ...line, commitmentId: line.commitment.id });
  }
}

/** With its lines; what its 待办 became goes along while nobody has touched it. */
async function removeMeeting(context: CommandContext, id: string): Promise<void> {
  const { db, clock } = context;
  await requireMeeting(context, id);
  const lines = await listLines(db, id, clock.today());
  for (const line of lines) await deleteLine(db, line.id);
  await deleteMeeting(db, id);
  for (const { commitment } of lines) {
    if (commitment) await removeIfUntouched(context, commitment.id);
  }
}

export const meetingsHandlers: HandlersOf<typeof meetingsContract> = {
  ...minutesHandlers,
  ...attendeeHandlers,
  ...lineHandlers,

  list: ({ db }, filter) => listMeetings(db, filter),
  ofPerson: async ({ db }, { personId, limit }) => {
    const rows = await listMeetingsOf(db, personId, limit + 1);
    return { rows: rows.slice(0, limit), hasMore: rows.length > limit };
  },
  page: async (context, { id }) => {
    const { db, clock } = context;
    const meeting = await loadMeeting(context, id);
    const { rows } = await listCommitments(db, { sourceKind: 'meeting' }, clock.today());
    const attendeeIds = meeting.attendees.map(({ personId }) => personId);
    const sources = rows.flatMap(({ source }) =>
      source.kind === 'meeting' ? [source.meetingId] : [],
    );
    const earlier = await listKinds(db, [...new Set(sources)]);
    return {
      ...meeting,
      earlierActions: listEarlierActions({ ...meeting, attendeeIds }, earlier, rows),
    };
  },

  create: async (context, input) => ({ id: await createMeeting(context, input) }),

  update: async (context, { id, revision, changes }) => {
    const meeting = await requireMeeting(context, id);
    if (touchesRecord(changes)) assertCanEdit(meeting);
    if (meeting.revision !== revision) {
      throw new Failure({ code: 'conflict', key: 'common.conflict' });
    }
    await assertPeopleExist(context, [changes.hostId, changes.recorderId]);
    const after = mergeDefined<StoredMeeting>(meeting, changes);
    await updateMeeting(context.db, { ...after, revision: context.sequence });
    return { revision: context.sequence };
  },

  remove: async (context, { id }) => {
    await removeMeeting(context, id);
    return {};
  },
  removeMany: async (context, { ids }) => {
    for (const id of ids) await removeMeeting(context, id);
    return {};
  },

  finalise: (context, { id }) =>
    editMeeting(context, id, async () => {
      await keepAgreedFacts(context, id);
      return { state: 'final' };
    }),

  reopen: async (context, { id }) => {
    const meeting = await requireMeeting(context, id);
    const { sequence: revision } = context;
    if (meeting.state === 'final') {
      await updateMeeting(context.db, { ...meeting, state: 'open', revision });
    }
    return { revision: meeting.state === 'final' ? revision : meeting.revision };
  },
};
