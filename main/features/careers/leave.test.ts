import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '#main/core/host.ts';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import type { HoldingKey } from '#shared/features/careers/handoverModel.ts';
import { seatId, t1 } from './careersTestKit.ts';

const lastDay = '2026-06-30';

/** 林浩 as 店长 with a task, one he supervises, a goal and a meeting; 陈思远 and 何雨桐 beside him. */
async function startLeaving(app: TestApp) {
  const { client } = app;
  const { id: lin } = await client.people.create({ name: '林浩', joinedOn: '2026-06-15' });
  const others = await client.people.createMany({ names: ['陈思远', '何雨桐'] });
  const [chen = '', he = ''] = others.map(({ id }) => id);
  const storeSeat = await seatId(app, '店长');
  await client.org.assign({ personId: lin, seatId: storeSeat, kind: 'main' });
  await client.org.assign({ personId: chen, seatId: await seatId(app, '客服'), kind: 'main' });
  const task = await client.commitments.create({ title: '618会场报名', ownerId: lin });
  const watched = await client.commitments.create({
    ...{ title: '主图5张', ownerId: he, supervisorId: lin },
  });
  await client.commitments.complete({
    id: (await client.commitments.create({ title: '已完成的事', ownerId: lin })).id,
  });
  const goal = await client.goals.create({
    ...{ level: 'month', period: '2026-06', title: '6月GMV', parentId: null, ownerId: lin },
  });
  await client.goals.create({
    ...{ level: 'month', period: '2026-05', title: '5月GMV', parentId: null, ownerId: lin },
  });
  const meeting = await client.meetings.create({ kind: 'weekly' });
  const { revision } = await client.meetings.page({ id: meeting.id });
  await client.meetings.update({ id: meeting.id, revision, changes: { hostId: lin } });
  return { lin, chen, he, storeSeat, task, watched, goal, meeting };
}

async function listChoices(app: TestApp, personId: string, toPersonId: string) {
  const { groups } = await app.client.careers.holdings({ personId, lastDay });
  return groups.flatMap(({ source, items }) => items.map(({ id }) => ({ source, id, toPersonId })));
}

async function holdersOn(app: TestApp, seat: string, asOf: string) {
  const { seats } = await app.client.org.structure({ asOf });
  const holders = seats.find(({ id }) => id === seat)?.holders ?? [];
  return holders.map(({ name, kind }) => `${name} ${kind}`);
}

async function ownersOf(app: TestApp) {
  const { groups } = await app.client.commitments.list({});
  return groups
    .flatMap(({ rows }) => rows)
    .map(({ title, ownerName, ownerText, supervisorName }) => [
      title,
      ownerName ?? ownerText,
      supervisorName,
    ]);
}

describe('leaving', () => {
  it('lists everything held by feature, and nothing that is finished', async () => {
    await using app = await createTestApp(t1);
    const { lin } = await startLeaving(app);
    const { groups, later } = await app.client.careers.holdings({ personId: lin, lastDay });
    expect(later).toEqual([]);
    expect(groups.map(({ source, items }) => [source, items.map(({ title }) => title)])).toEqual([
      ['posts', ['管理层 · 店长']],
      ['tasks', ['618会场报名']],
      ['supervised', ['主图5张']],
      ['goals', ['6月GMV']],
      ['meetings', [expect.stringContaining('周例会')]],
    ]);
  });

  it('hands it all over in one act, the seat from the day after, and one undo brings it back', async () => {
    await using app = await createTestApp(t1);
    const { lin, chen, storeSeat, goal, meeting } = await startLeaving(app);
    const before = JSON.stringify([await ownersOf(app), await app.client.org.changeDates({})]);
    const handover = await listChoices(app, lin, chen);
    await app.client.careers.leave({ personId: lin, lastDay, note: '回老家', handover });
    expect(await holdersOn(app, storeSeat, lastDay)).toEqual(['林浩 main']);
    expect(await holdersOn(app, storeSeat, '2026-07-01')).toEqual(['陈思远 acting']);
    expect(await ownersOf(app)).toEqual(
      expect.arrayContaining([
        ['618会场报名', '陈思远', null],
        ['主图5张', '何雨桐', '陈思远'],
      ]),
    );
    const goals = (await app.client.goals.year({ year: '2026' })).goals;
    expect(goals.find(({ id }) => id === goal.id)?.ownerId).toBe(chen);
    expect((await app.client.meetings.page({ id: meeting.id })).hostId).toBe(chen);
    const told = await app.client.careers.timeline({ personId: chen });
    expect(told[0]).toMatchObject({ kind: 'acting', on: '2026-07-01', causedBy: '林浩' });
    await app.client.history.undo({});
    const after = JSON.stringify([await ownersOf(app), await app.client.org.changeDates({})]);
    expect(after).toBe(before);
  });

  it('leaves vacant what nobody takes, with the name of who had it', async () => {
    await using app = await createTestApp(t1);
    const { lin, storeSeat } = await startLeaving(app);
    await app.client.careers.leave({ personId: lin, lastDay, handover: [] });
    expect(await holdersOn(app, storeSeat, '2026-07-01')).toEqual([]);
    expect(await ownersOf(app)).toEqual(
      expect.arrayContaining([
        ['618会场报名', '林浩', null],
        ['主图5张', '何雨桐', null],
      ]),
    );
  });

  it('taken back later returns what still lies where it was handed to', async () => {
    await using app = await createTestApp(t1);
    const { lin, chen, he, storeSeat, task, watched } = await startLeaving(app);
    const handover = await listChoices(app, lin, chen);
    await app.client.careers.leave({ personId: lin, lastDay, handover });
    const { revision } = await app.client.commitments.detail({ id: watched.id });
    const changes = { supervisorId: he };
    await app.client.commitments.update({ id: watched.id, revision, changes });
    const [{ actId } = { actId: null }] = await app.client.careers.timeline({ personId: lin });
    await expect(app.client.careers.takeBack({ actId: actId ?? '' })).rejects.toMatchObject({
      data: { key: 'careers.builtUpon', params: { count: 1, acts: '陈思远 2026-07-01' } },
    });
    await app.client.careers.takeBack({ actId: actId ?? '', withLater: true });
    expect(await holdersOn(app, storeSeat, '2026-07-01')).toEqual(['林浩 main']);
    expect((await app.client.commitments.detail({ id: task.id })).ownerId).toBe(lin);
    expect((await app.client.commitments.detail({ id: watched.id })).supervisorId).toBe(he);
  });

  it('gives named duties back as they were, to the leaver and to who took them over', async () => {
    await using app = await createTestApp(t1);
    const { lin, chen, he } = await startLeaving(app);
    const [first = '', second = ''] = (await app.client.duties.coverage({})).map(
      ({ dutyKey }) => dutyKey,
    );
    const give = (dutyKey: string, personId: string, part: 'main' | 'backup') =>
      app.client.duties.setPart({ dutyKey, personId, part });
    await give(first, lin, 'main');
    await give(first, chen, 'backup');
    await give(second, lin, 'backup');
    await give(second, chen, 'main');
    const readParts = async () => {
      const held = [];
      for (const personId of [lin, chen, he]) {
        const { groups } = await app.client.careers.holdings({ personId, lastDay });
        const own = groups.find(({ source }) => source === 'duties')?.items ?? [];
        held.push(own.map(({ title, role }) => `${title} ${role}`).sort());
      }
      return held;
    };
    const before = await readParts();
    for (const handover of [[], await listChoices(app, lin, chen)]) {
      await app.client.careers.leave({ personId: lin, lastDay, handover });
      const [gone, taken] = await readParts();
      expect(gone).toEqual([]);
      expect(taken?.filter((part) => part.endsWith('dutyMain'))).toHaveLength(
        handover.length > 0 ? 2 : 1,
      );
      const [{ actId } = { actId: null }] = await app.client.careers.timeline({ personId: lin });
      await app.client.careers.takeBack({ actId: actId ?? '', withLater: true });
      expect(await readParts()).toEqual(before);
    }
  });

  it('hands over searches in both parts, and keeps the name beside what stays vacant', async () => {
    await using app = await createTestApp(t1);
    const { lin, chen } = await startLeaving(app);
    const party = { personId: lin, name: '林浩' };
    const fields = { lead: party, recruiter: party };
    await app.client.recruiting.create({ seatIds: [await seatId(app, '摄影')], fields });
    const partiesOf = async () => {
      const [row] = await app.client.recruiting.list({});
      return [row?.lead, row?.recruiter];
    };
    const choices = (await listChoices(app, lin, chen)).filter(
      ({ source }) => source === 'requisitions',
    );
    expect(choices).toHaveLength(2);
    await app.client.careers.leave({ personId: lin, lastDay, handover: choices.slice(0, 1) });
    expect(await partiesOf()).toEqual([
      { personId: chen, name: '陈思远' },
      { personId: null, name: '林浩' },
    ]);
    const [{ actId } = { actId: null }] = await app.client.careers.timeline({ personId: lin });
    await app.client.careers.takeBack({ actId: actId ?? '', withLater: true });
    expect(await partiesOf()).toEqual([party, party]);
  });

  it('names what is planned after the last day and takes it back when asked', async () => {
    await using app = await createTestApp(t1);
    const { lin } = await startLeaving(app);
    await app.client.careers.promote({ personId: lin, on: '2026-08-01', level: 'M4' });
    const order = { personId: lin, lastDay, handover: [] };
    expect((await app.client.careers.holdings({ personId: lin, lastDay })).later).toMatchObject([
      { kind: 'promoted', on: '2026-08-01' },
    ]);
    await expect(app.client.careers.leave(order)).rejects.toMatchObject({
      data: { key: 'careers.laterThanLeaving', params: { count: 1 } },
    });
    await app.client.careers.leave({ ...order, takesBackLater: true });
    const kinds = (await app.client.careers.timeline({ personId: lin })).map(({ kind }) => kind);
    expect(kinds).toEqual(['left', 'placed', 'joined']);
  });

  it('says so in the list when whoever was to take a post leaves before', async () => {
    const texts: string[] = [];
    const exportFile = async ({ content }: ExportRequest) => {
      texts.push(JSON.stringify(content));
      return null;
    };
    await using app = await createTestApp({ ...t1, host: { exportFile } });
    const { lin, chen } = await startLeaving(app);
    const isPost = ({ source }: { source: HoldingKey }) => source === 'posts';
    const handover = (await listChoices(app, lin, chen)).filter(isPost);
    const print = () =>
      app.client.careers.exportHandover({
        ...{ personId: lin, language: 'zh-CN', format: 'docx', workToken: crypto.randomUUID() },
      });
    await app.client.careers.leave({ personId: lin, lastDay, handover });
    await print();
    const order = { personId: chen, lastDay: '2026-06-20', handover: [], takesBackLater: true };
    await app.client.careers.leave(order);
    await print();
    expect(texts.map((text) => text.includes('陈思远'))).toEqual([true, false]);
  });

  it('is refused twice, and for a receiver who leaves as well', async () => {
    await using app = await createTestApp(t1);
    const { lin, chen } = await startLeaving(app);
    const handover = await listChoices(app, lin, lin);
    await expect(
      app.client.careers.leave({ personId: lin, lastDay, handover }),
    ).rejects.toMatchObject({ data: { key: 'careers.cannotReceive', params: { name: '林浩' } } });
    await app.client.careers.leave({ personId: chen, lastDay: '2026-06-20', handover: [] });
    await expect(
      app.client.careers.leave({ personId: chen, lastDay, handover: [] }),
    ).rejects.toMatchObject({ data: { key: 'careers.hasLeftAlready' } });
  });
});

describe('the hand-over list', () => {
  it('is a draft before somebody leaves, then says who took what, and a draft again after a return', async () => {
    const requests: ExportRequest[] = [];
    const exportFile = async (request: ExportRequest) => {
      requests.push(request);
      return { token: 'file', fileName: request.suggestedName, bytes: 1, notes: [] };
    };
    const clock = movingClock('2026-06-15T09:00');
    await using app = await createTestApp({ ...t1, clock, host: { exportFile } });
    const { lin, chen } = await startLeaving(app);
    const print = () =>
      app.client.careers.exportHandover({
        ...{ personId: lin, language: 'zh-CN', format: 'docx', workToken: crypto.randomUUID() },
      });
    await print();
    const isTask = ({ source }: { source: HoldingKey }) => source === 'tasks';
    const handover = (await listChoices(app, lin, chen)).filter(isTask);
    await app.client.careers.leave({ personId: lin, lastDay, note: '回老家', handover });
    await print();
    clock.moveTo('2026-09-01T09:00');
    await app.client.careers.rejoin({ personId: lin, on: '2026-09-01' });
    await app.client.commitments.create({ title: '双11会场报名', ownerId: lin });
    await print();
    expect(requests.map(({ suggestedName }) => suggestedName)).toEqual([
      '离职交接清单_林浩_2026-06-15.docx',
      '离职交接清单_林浩_2026-06-30.docx',
      '离职交接清单_林浩_2026-09-01.docx',
    ]);
    const [draft = '', final = '', again = ''] = requests.map(({ content }) =>
      JSON.stringify(content),
    );
    expect(draft).toContain('草稿');
    expect(draft).not.toContain('陈思远');
    for (const words of ['618会场报名', '陈思远', '空缺', '回老家']) expect(final).toContain(words);
    for (const words of ['草稿', '双11会场报名']) expect(again).toContain(words);
    for (const words of ['618会场报名', '回老家']) expect(again).not.toContain(words);
  });
});
