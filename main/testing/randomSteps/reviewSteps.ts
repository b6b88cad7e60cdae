import { grades, noteKinds, reviewMarks } from '#shared/features/reviews/reviewsModel.ts';
import type { Client } from '#shared/ipc/contract.ts';
import type { Step } from './organisationSteps.ts';
import type { Random } from './random.ts';
import { pickReport } from './reportSteps.ts';

async function pickLineId(client: Client, random: Random): Promise<string | undefined> {
  return random.pick((await pickReport(client, random))?.lines ?? [])?.id;
}

export const reviewSteps: readonly Step[] = [
  async (client, random) => {
    const report = await pickReport(client, random);
    if (!report) return;
    const { id } = report;
    const act = random.pick(['markRead', 'markUnread', 'sendBack', 'setGrade'] as const);
    if (act === 'sendBack') await client.reviews.sendBack({ id, reason: '缺数' });
    else if (act === 'setGrade') {
      await client.reviews.setGrade({ id, grade: random.pick(['', ...grades] as const) ?? '' });
    } else await client.reviews[act ?? 'markRead']({ id });
  },
  async (client, random) => {
    const lineId = await pickLineId(client, random);
    const mark = random.pick(reviewMarks) ?? 'flagged';
    const isSet = random.integer(3) > 0;
    if (lineId) await client.reviews.setMark({ lineId, mark, isSet });
  },
  async (client, random) => {
    const lineId = await pickLineId(client, random);
    const kind = random.pick(noteKinds) ?? 'comment';
    if (lineId) await client.reviews.addNote({ lineId, kind, text: '看一下' });
  },
  async (client, random) => {
    const report = await pickReport(client, random);
    const note = report && random.pick((await client.reviews.one({ id: report.id })).notes);
    if (!note) return;
    if (random.integer(2) === 0) await client.reviews.removeNote({ id: note.id });
    else await client.reviews.updateNote({ id: note.id, text: '改过' });
  },
  async (client, random) => {
    const lineId = await pickLineId(client, random);
    if (!lineId) return;
    const act = random.pick(['makeTask', 'makeTopic', 'makePromise'] as const);
    if (act === 'makeTask') {
      const fields = { title: '转来的', ownerId: null, ownerText: '', dueOn: null, dueTime: null };
      await client.reviews.makeTask({ lineId, ...fields });
    } else await client.reviews[act ?? 'makeTopic']({ lineId });
  },
];
