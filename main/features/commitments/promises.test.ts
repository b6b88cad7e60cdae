import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';

const [w24, w25, w26] = ['2026-W24', '2026-W25', '2026-W26'] as const;

interface Line {
  readonly section: 'done' | 'unfinished' | 'next';
  readonly text: string;
  readonly commitmentId?: string;
}

async function addPerson(app: TestApp, name: string): Promise<string> {
  return (await app.client.people.create({ name })).id;
}

async function saveReport(
  app: TestApp,
  personId: string,
  report: { week: string; lines: Line[]; outcomes?: object[]; replace?: boolean },
) {
  const { saved } = await app.client.reports.saveMany({
    raw: { text: '群聊原文' },
    reports: [
      {
        person: { id: personId },
        template: 'ops',
        submittedAt: null,
        metrics: [],
        outcomes: [],
        ...report,
      } as never,
    ],
  });
  return saved[0]?.reportId ?? '';
}

function plan(...texts: string[]): Line[] {
  return texts.map((text) => ({ section: 'next', text }));
}

async function promisesOf(app: TestApp, personId: string, week: string) {
  const reports = await app.client.commitments.promises({ reports: [{ personId, week }] });
  return reports[0]?.promises ?? [];
}

async function summary(app: TestApp, personId: string, week: string) {
  return (await promisesOf(app, personId, week)).map(
    ({ words, state, settled }) => `${words} ${state} ${settled?.outcome ?? '-'}`,
  );
}

/** A person who planned things in week 24 and is asked in week 25. */
async function withPlans(app: TestApp, ...texts: string[]) {
  const personId = await addPerson(app, '冯雪');
  const reportId = await saveReport(app, personId, { week: w24, lines: plan(...texts) });
  const promises = await promisesOf(app, personId, w25);
  return { personId, reportId, ids: promises.map(({ id }) => id) };
}

function inWeek25() {
  return movingClock('2026-06-18T09:00');
}

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

describe('a report that is saved', () => {
  it('settles what the manager confirmed, each by the line that tells of it', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { personId, ids } = await withPlans(app, '主图5张', '盘点');
    const [first = '', second = ''] = ids;
    await saveReport(app, personId, {
      week: w25,
      lines: [
        { section: 'done', text: '主图5张已上架' },
        { section: 'unfinished', text: '盘点还差B区' },
      ],
      outcomes: [
        { commitmentId: first, outcome: 'done', lineIndex: 0 },
        { commitmentId: second, outcome: 'partial', lineIndex: 1, reason: '缺人' },
      ],
    });
    expect(await promisesOf(app, personId, w25)).toMatchObject([
      { state: 'done', settled: { outcome: 'done', lineText: '主图5张已上架' } },
      { state: 'doing', settled: { outcome: 'partial', lineText: '盘点还差B区', reason: '缺人' } },
    ]);
    await app.client.history.undo({});
    expect(await summary(app, personId, w25)).toEqual(['主图5张 todo -', '盘点 todo -']);
  });

  it('settles nothing by itself', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { personId } = await withPlans(app, '主图5张');
    await saveReport(app, personId, {
      week: w25,
      lines: [{ section: 'done', text: '主图5张' }],
    });
    expect(await summary(app, personId, w25)).toEqual(['主图5张 todo -']);
  });

  it('keeps outcomes when the lines that told of them are written anew', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { personId, ids } = await withPlans(app, '主图5张');
    const commitmentId = ids[0] ?? '';
    const lines: Line[] = [{ section: 'done', text: '主图5张已上架' }];
    const outcomes = [{ commitmentId, outcome: 'done', lineIndex: 0 }];
    const reportId = await saveReport(app, personId, { week: w25, lines, outcomes });
    await saveReport(app, personId, {
      week: w25,
      lines: [{ section: 'done', text: '换了一句话' }],
      replace: true,
    });
    expect((await promisesOf(app, personId, w25))[0]?.settled).toMatchObject({
      outcome: 'done',
      lineId: null,
    });
    await app.client.reports.remove({ id: reportId });
    expect(await summary(app, personId, w25)).toEqual(['主图5张 done done']);
    expect(app.backend.check().problems).toEqual([]);
  });

  it('goes on with a task where the manager says so, instead of making another', async () => {
    const clock = inWeek25();
    await using app = await createTestApp({ clock });
    const { personId, reportId, ids } = await withPlans(app, '主图5张');
    const commitmentId = ids[0] ?? '';
    const second = await saveReport(app, personId, {
      week: w25,
      lines: [{ section: 'next', text: '主图5张，继续', commitmentId }],
      outcomes: [{ commitmentId, outcome: 'slipped' }],
    });
    clock.moveTo('2026-06-25T09:00');
    expect(await promisesOf(app, personId, w26)).toMatchObject([
      { id: commitmentId, words: '主图5张', plannedIn: w24, slipCount: 1 },
    ]);
    expect((await app.client.commitments.list({})).counts.open).toBe(1);
    await app.client.reports.remove({ id: reportId });
    expect(await app.client.commitments.detail({ id: commitmentId })).toMatchObject({
      source: { kind: 'gone' },
    });
    await app.client.reports.remove({ id: second });
    expect(app.backend.check().problems).toEqual([]);
    await expect(
      saveReport(app, personId, {
        week: w26,
        lines: [{ section: 'next', text: '主图', commitmentId: 'nothing' }],
      }),
    ).rejects.toMatchObject({ data: { code: 'not_found' } });
  });

  it('and its task never change each other’s words', async () => {
    await using app = await createTestApp({ clock: inWeek25() });
    const { personId, reportId, ids } = await withPlans(app, '主图5张');
    const id = ids[0] ?? '';
    const { revision } = await app.client.commitments.detail({ id });
    await app.client.commitments.update({ id, revision, changes: { title: '主图6张和详情页' } });
    const report = await app.client.reports.one({ id: reportId });
    expect(report.lines).toMatchObject([{ text: '主图5张', commitmentId: id }]);
    const [line] = report.lines;
    await app.client.reports.update({
      id: reportId,
      revision: report.revision,
      template: 'ops',
      submittedAt: null,
      metrics: [],
      lines: [{ id: line?.id ?? '', section: 'next', text: '主图7张' }],
    });
    expect(await promisesOf(app, personId, w25)).toMatchObject([
      { id, title: '主图6张和详情页', words: '主图7张' },
    ]);
  });
});
