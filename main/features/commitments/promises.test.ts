import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import {
  addPerson,
  inWeek25,
  plan,
  promisesOf,
  saveReport,
  summary,
  w24,
  w25,
  w26,
  withPlans,
} from './promisesTestKit.ts';

describe('the promises of a report', () => {
  it('are the plans of the week before, in the order written, and of nobody else', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { personId, reportId } = await withPlans(app, '主图5张', '跟工厂确认补货');
    const other = await addPerson(app, '邓凯');
    await saveReport(app, other, { week: w24, lines: plan('盘点') });
    expect(await promisesOf(app, personId, w25)).toMatchObject([
      { words: '主图5张', plannedIn: w24, settled: null, source: { reportId } },
      { words: '跟工厂确认补货' },
    ]);
    expect(await summary(app, other, w25)).toEqual(['盘点 todo -']);
    expect(await promisesOf(app, personId, w24)).toEqual([]);
  });

  it('stay until they are done or cancelled, however often they slip', async () => {
    const clock = inWeek25();
    await using app = await createTestApp({ clock });
    const { personId, ids } = await withPlans(app, '主图5张', '盘点');
    const [main = '', count = ''] = ids;
    await app.client.commitments.settle({ commitmentId: main, week: w25, outcome: 'slipped' });
    await app.client.commitments.settle({ commitmentId: count, week: w25, outcome: 'done' });
    clock.moveTo('2026-06-25T09:00');
    expect(await summary(app, personId, w26)).toEqual(['主图5张 todo -']);
    await app.client.commitments.settle({ commitmentId: main, week: w26, outcome: 'partial' });
    clock.moveTo('2026-07-02T09:00');
    expect(await promisesOf(app, personId, '2026-W27')).toMatchObject([
      { words: '主图5张', state: 'doing', slipCount: 2, settled: null },
    ]);
    expect(await summary(app, personId, w25)).toEqual(['主图5张 doing slipped', '盘点 done done']);
  });

  it('go with their owner, and leave out tasks that no report planned', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { personId, ids } = await withPlans(app, '主图5张');
    const other = await addPerson(app, '邓凯');
    await app.client.commitments.create({ title: '手工任务', ownerId: other });
    const { revision } = await app.client.commitments.detail({ id: ids[0] ?? '' });
    await app.client.commitments.update({
      id: ids[0] ?? '',
      revision,
      changes: { ownerId: other },
    });
    expect(await summary(app, personId, w25)).toEqual([]);
    expect(await summary(app, other, w25)).toEqual(['主图5张 todo -']);
  });

  it('show what a task that ended by hand became', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { personId, ids } = await withPlans(app, '主图5张', '盘点', '开票', '补货');
    const [first = '', second = '', third = '', fourth = ''] = ids;
    await app.client.commitments.complete({ id: first, reason: '周三就好了' });
    await app.client.commitments.postpone({ id: second, dueOn: '2026-06-30' });
    await app.client.commitments.cancel({ id: third, reason: '客户撤单' });
    await app.client.commitments.handIn({ id: fourth });
    await app.client.commitments.accept({ id: fourth });
    expect(await summary(app, personId, w25)).toEqual([
      '主图5张 done done',
      '盘点 todo slipped',
      '开票 cancelled cancelled',
      '补货 done done',
    ]);
    expect(await app.client.commitments.detail({ id: second })).toMatchObject({
      dueOn: '2026-06-30',
      slipCount: 1,
    });
    await app.client.commitments.reopen({ id: first });
    expect((await summary(app, personId, w25))[0]).toBe('主图5张 doing -');
  });
});

describe('settling a promise', () => {
  it('moves it, keeps the reason and the new date, and says so in its history', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { ids } = await withPlans(app, '主图5张');
    const [id = ''] = ids;
    await app.client.commitments.settle({
      commitmentId: id,
      week: w25,
      outcome: 'partial',
      reason: ' 摄影棚没排上 ',
      dueOn: '2026-06-26',
    });
    const detail = await app.client.commitments.detail({ id });
    expect(detail).toMatchObject({
      state: 'doing',
      dueOn: '2026-06-26',
      slipCount: 1,
      outcomes: [{ week: w25, outcome: 'partial', reason: '摄影棚没排上', lineId: null }],
    });
    expect(detail.events.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['assigned', ''],
      ['started', ''],
      ['postponed', '摄影棚没排上'],
    ]);
  });

  it('of the same week replaces what was said, state and all', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { ids } = await withPlans(app, '主图5张');
    const [id = ''] = ids;
    const say = async (outcome: 'done' | 'partial' | 'slipped' | 'cancelled') => {
      await app.client.commitments.settle({
        commitmentId: id,
        week: w25,
        outcome,
        reason: '原因',
      });
      const { state, slipCount, outcomes, finishedAt } = await app.client.commitments.detail({
        id,
      });
      expect(outcomes).toHaveLength(1);
      return [state, outcomes[0]?.outcome, slipCount, finishedAt === null];
    };
    expect(await say('done')).toEqual(['done', 'done', 0, false]);
    expect(await say('slipped')).toEqual(['doing', 'slipped', 1, true]);
    expect(await say('cancelled')).toEqual(['cancelled', 'cancelled', 0, false]);
    expect(await say('done')).toEqual(['done', 'done', 0, false]);
    expect(await say('partial')).toEqual(['doing', 'partial', 1, true]);
    expect(await say('partial')).toEqual(['doing', 'partial', 1, true]);
  });

  it('is undone with everything it changed', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { personId, ids } = await withPlans(app, '主图5张');
    const [id = ''] = ids;
    await app.client.commitments.settle({ commitmentId: id, week: w25, outcome: 'slipped' });
    const before = await app.client.commitments.detail({ id });
    await app.client.commitments.settle({ commitmentId: id, week: w25, outcome: 'done' });
    await app.client.history.undo({});
    const { revision: _now, ...after } = await app.client.commitments.detail({ id });
    const { revision: _then, ...expected } = before;
    expect(after).toEqual(expected);
    expect(await summary(app, personId, w25)).toEqual(['主图5张 todo slipped']);
  });

  it('of an earlier week is recorded and leaves the state a later week decided', async () => {
    const clock = inWeek25();
    await using app = await createTestApp({ clock });
    const { ids } = await withPlans(app, '主图5张');
    const [id = ''] = ids;
    clock.moveTo('2026-06-25T09:00');
    await app.client.commitments.settle({ commitmentId: id, week: w26, outcome: 'done' });
    await app.client.commitments.settle({ commitmentId: id, week: w25, outcome: 'slipped' });
    expect(await app.client.commitments.detail({ id })).toMatchObject({
      state: 'done',
      slipCount: 1,
      outcomes: [
        { week: w25, outcome: 'slipped' },
        { week: w26, outcome: 'done' },
      ],
    });
  });

  it('asks why when it is cancelled, and refuses weeks to come and unknown lines', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { ids } = await withPlans(app, '主图5张');
    const [commitmentId = ''] = ids;
    const settle = app.client.commitments.settle;
    await expect(
      settle({ commitmentId, week: w25, outcome: 'cancelled', reason: ' ' }),
    ).rejects.toMatchObject({ data: { code: 'invalid', fields: [{ path: 'reason' }] } });
    await expect(settle({ commitmentId, week: w26, outcome: 'done' })).rejects.toMatchObject({
      data: { key: 'reports.futureWeek' },
    });
    await expect(
      settle({ commitmentId, week: w25, outcome: 'done', lineId: 'nothing' }),
    ).rejects.toMatchObject({ data: { code: 'not_found' } });
    expect(await app.client.commitments.detail({ id: commitmentId })).toMatchObject({
      state: 'todo',
      outcomes: [],
    });
  });
});
