import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import type { NewGoal } from '#shared/features/goals/goalsModel.ts';

const june: Omit<NewGoal, 'parentId'> = {
  level: 'month',
  period: '2026-06',
  title: '6月GMV 520万',
  metricCode: 'gmv',
  target: 5_200_000,
};

async function addGoal(app: TestApp, goal: Partial<NewGoal> = {}): Promise<string> {
  return (await app.client.goals.create({ ...june, parentId: null, ...goal })).id;
}

async function readGoals(app: TestApp) {
  return (await app.client.goals.year({ year: '2026' })).goals;
}

async function report(app: TestApp, personId: string, week: string, gmv: number): Promise<void> {
  await app.client.reports.save({
    personId,
    week,
    template: 'ops',
    submittedAt: null,
    lines: [],
    metrics: [{ code: 'gmv', value: gmv }],
  });
}

describe('a goal', () => {
  it('stands in the tree under one whose time holds it', async () => {
    await using app = await createTestApp();
    const year = await addGoal(app, { level: 'year', period: '2026', title: '2026年GMV' });
    const month = await addGoal(app, { parentId: year });
    expect((await readGoals(app)).map(({ id, parentId }) => [id, parentId])).toEqual([
      [year, null],
      [month, year],
    ]);
    await expect(
      addGoal(app, { level: 'week', period: '2026-W28', parentId: month }),
    ).rejects.toMatchObject({
      data: { key: 'goals.outsideParent', params: { title: '6月GMV 520万' } },
    });
    expect((await app.client.goals.year({ year: '2025' })).years).toEqual(['2026']);
  });

  it('is fed by the weekly reports of its time and its scope', async () => {
    await using app = await createTestApp();
    const { id: one } = await app.client.people.create({ name: '陈思远' });
    const { id: two } = await app.client.people.create({ name: '韩磊' });
    await report(app, one, '2026-W23', 1_087_000);
    await report(app, one, '2026-W24', 1_286_000);
    await report(app, two, '2026-W24', 361_000);
    await report(app, one, '2026-W22', 9);
    await addGoal(app);
    await addGoal(app, { scope: 'person', scopeId: two, title: '韩磊 6月GMV', target: 400_000 });
    await addGoal(app, { metricCode: 'profit', title: '6月利润', target: 120_000, actual: 90_000 });
    const progress = (await readGoals(app)).map((goal) => goal.progress);
    expect(progress).toMatchObject([
      { actual: 2_734_000, from: 'reports', weeksWithFigure: 2, rate: 52.6, isReached: false },
      { actual: 361_000, from: 'reports', gap: -39_000 },
      { actual: 90_000, from: 'typed', rate: 75 },
    ]);
  });

  it('needs a scope that is there and an owner of the roster', async () => {
    await using app = await createTestApp();
    await expect(addGoal(app, { scope: 'shop' })).rejects.toMatchObject({
      data: { key: 'goals.scopeUnclear' },
    });
    await expect(addGoal(app, { scope: 'shop', scopeId: 'none' })).rejects.toMatchObject({
      data: { key: 'metrics.scopeGone' },
    });
    await expect(addGoal(app, { ownerId: 'nobody' })).rejects.toMatchObject({
      data: { key: 'common.unknownPerson' },
    });
    expect(await readGoals(app)).toEqual([]);
  });

  it('takes changes of the state it was read in, and undo takes them back', async () => {
    await using app = await createTestApp();
    const id = await addGoal(app);
    const [before] = await readGoals(app);
    const revision = before?.revision ?? 0;
    await app.client.goals.update({ id, revision, changes: { target: 5_000_000, means: '加投' } });
    await expect(
      app.client.goals.update({ id, revision, changes: { target: 1 } }),
    ).rejects.toMatchObject({ data: { code: 'conflict' } });
    await app.client.goals.setState({ id, state: 'dropped' });
    expect(await readGoals(app)).toMatchObject([
      { title: '6月GMV 520万', target: 5_000_000, means: '加投', state: 'dropped' },
    ]);
    await app.client.history.undo({});
    await app.client.history.undo({});
    expect(await readGoals(app)).toMatchObject([{ target: 5_200_000, state: 'open' }]);
  });

  it('is split into parts that roll up, and split again without making them twice', async () => {
    await using app = await createTestApp();
    const id = await addGoal(app);
    const parts = [110, 120, 200, 90].map((wan, index) => ({
      level: 'week' as const,
      period: `2026-W${23 + index}`,
      target: wan * 10_000,
    }));
    expect(await app.client.goals.split({ id, parts })).toEqual({ created: 4, changed: 0 });
    const goals = await readGoals(app);
    expect(goals.map(({ title }) => title)).toEqual([
      '6月GMV 520万',
      '第23周 成交总额GMV 110万',
      '第24周 成交总额GMV 120万',
      '第25周 成交总额GMV 200万',
      '第26周 成交总额GMV 90万',
    ]);
    expect(goals[0]?.rollup).toEqual({ children: 4, target: 5_200_000, gap: 0 });
    expect(goals[2]).toMatchObject({ dueOn: '2026-06-14', metricCode: 'gmv', parentId: id });
    const [first] = parts;
    if (!first) throw new Error('there is a first part');
    const again = await app.client.goals.split({ id, parts: [{ ...first, target: 1_000_000 }] });
    expect(again).toEqual({ created: 0, changed: 1 });
    expect((await readGoals(app))[0]?.rollup).toMatchObject({ children: 4, gap: -100_000 });
  });

  it('goes with everything below it and comes back whole', async () => {
    await using app = await createTestApp();
    const year = await addGoal(app, { level: 'year', period: '2026' });
    const month = await addGoal(app, { parentId: year });
    await addGoal(app, { parentId: month, level: 'week', period: '2026-W24' });
    const before = app.backend.contentHash();
    expect(await app.client.goals.remove({ id: year })).toEqual({ removed: 3 });
    expect(await readGoals(app)).toEqual([]);
    await app.client.history.undo({});
    expect(app.backend.contentHash()).toBe(before);
  });
});

describe('the goal of a week', () => {
  it('is the target of its metric while none is set', async () => {
    await using app = await createTestApp();
    await addGoal(app, { level: 'week', period: '2026-W24', target: 1_200_000 });
    const read = async () => {
      const of = { scope: 'team', scopeId: '' } as const;
      const order = { code: 'gmv', week: '2026-W24', of, span: 4 } as const;
      return (await app.client.metrics.trend(order)).standing;
    };
    expect(await read()).toMatchObject({ target: 1_200_000, targetFrom: 'goal' });
    await app.client.metrics.setTarget({
      code: 'gmv',
      scope: 'team',
      scopeId: '',
      fromWeek: '2026-W01',
      target: 1_000_000,
    });
    expect(await read()).toMatchObject({ target: 1_000_000, targetFrom: 'set' });
  });
});
