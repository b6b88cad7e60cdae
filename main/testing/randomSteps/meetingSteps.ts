import { meetingKinds } from '#shared/features/meetings/meetingKinds.ts';
import { meetingLineKinds } from '#shared/features/meetings/meetingsModel.ts';
import type { Client } from '#shared/ipc/contract.ts';
import type { Step } from './organisationSteps.ts';
import type { Random } from './random.ts';

const texts = ['主图5张', '清仓3折', '上周待办', '𠮷田样品'];
const days = [null, '2026-06-10', '2026-06-19'];

async function pickMeeting(client: Client, random: Random) {
  const row = random.pick(await client.meetings.list({ limit: 100 }));
  return row && client.meetings.page({ id: row.id });
}

async function pickPersonId(client: Client, random: Random): Promise<string | null> {
  return random.pick(await client.people.list({}))?.id ?? null;
}

/** A line id of the run: two steps may pick the same one, which is refused. */
function lineId(random: Random): string {
  return `01900000-0000-7000-8000-${String(random.integer(1_000_000)).padStart(12, '0')}`;
}

export const meetingSteps: readonly Step[] = [
  (client) => client.today.startMeeting({}),
  (client, random) => client.meetings.create({ kind: random.pick(meetingKinds) ?? 'other' }),
  async (client, random) => {
    const meeting = await pickMeeting(client, random);
    if (!meeting) return;
    await client.meetings.addLines({
      meetingId: meeting.id,
      afterId: random.pick([null, ...meeting.lines.map(({ id }) => id)]) ?? null,
      lines: [
        {
          id: lineId(random),
          kind: random.pick(meetingLineKinds) ?? 'topic',
          text: random.pick(texts) ?? '',
          ownerId: await pickPersonId(client, random),
          dueOn: random.pick(days) ?? null,
        },
      ],
    });
  },
  async (client, random) => {
    const line = random.pick((await pickMeeting(client, random))?.lines ?? []);
    if (!line) return;
    await client.meetings.updateLine({
      id: line.id,
      changes: {
        kind: random.pick(meetingLineKinds) ?? 'topic',
        text: random.pick(texts) ?? '',
        dueOn: random.pick(days) ?? null,
      },
    });
  },
  async (client, random) => {
    const lines = (await pickMeeting(client, random))?.lines ?? [];
    const [line, after] = [random.pick(lines), random.pick(lines)];
    if (!line || !after) return;
    if (random.integer(2) === 0) await client.meetings.removeLine({ id: line.id });
    else await client.meetings.moveLine({ id: line.id, afterId: after.id });
  },
  async (client, random) => {
    const meeting = await pickMeeting(client, random);
    const personId = await pickPersonId(client, random);
    if (!meeting || personId === null) return;
    await client.meetings.addAttendees({ meetingId: meeting.id, personIds: [personId] });
  },
  async (client, random) => {
    const meeting = await pickMeeting(client, random);
    if (!meeting) return;
    const act = random.pick(['finalise', 'reopen', 'remove', null] as const);
    if (act) await client.meetings[act]({ id: meeting.id });
    else await client.meetings.removeMany({ ids: [meeting.id] });
  },
];
