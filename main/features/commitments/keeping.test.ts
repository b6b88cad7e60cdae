import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';

const t1 = { start: { kind: 'structure', code: 't1_seven' } } as const;
const [w24, w25, w26] = ['2026-W24', '2026-W25', '2026-W26'] as const;

type Outcome = 'done' | 'partial' | 'slipped' | 'cancelled';

async function addPerson(app: TestApp, name: string, postName: string): Promise<string> {
  const { id } = await app.client.people.create({ name });
  const { seats } = await app.client.org.structure({});
  const seat = seats.find((each) => each.postName === postName && each.holders.length === 0);
  await app.client.org.assign({ personId: id, seatId: seat?.id ?? '', kind: 'main' });
  return id;
}

/** Plans of a person in a week; answers the ids in the order written. */
async function plan(app: TestApp, personId: string, ...texts: string[]): Promise<string[]> {
  const { id } = await app.client.reports.save({
    personId,
    week: w24,
    template: 'ops',
    submittedAt: null,
    metrics: [],
    lines: texts.map((text) => ({ section: 'next', text })),
  });
  const { lines } = await app.client.reports.one({ id });
  return lines.map(({ commitmentId }) => commitmentId ?? '');
}

async function settle(app: TestApp, week: string, ...said: [string | undefined, Outcome][]) {
  for (const [commitmentId = '', outcome] of said) {
    await app.client.commitments.settle({ commitmentId, week, outcome, reason: '原因' });
  }
}

const span = { fromWeek: w25, toWeek: w26 };

describe('兑现率 of the workspace', () => {
  it('is 75.0 with three kept, one put off twice and one cancelled, each counted once', async () => {
    await using app = await createTestApp({ ...t1, clock: movingClock('2026-06-25T09:00') });
    const person = await addPerson(app, '林浩', '店长');
    const [a, b, c, d, e] = await plan(app, person, '核对预算', '排班', '盘点', '改版', '招聘');
    await settle(
      app,
      w25,
      [a, 'done'],
      [b, 'done'],
      [c, 'slipped'],
      [d, 'slipped'],
      [e, 'cancelled'],
    );
    const ask = (toWeek: string) =>
      app.client.commitments.keepRates({ fromWeek: w25, toWeek, by: 'person' });
    expect((await ask(w25)).total).toMatchObject({ done: 2, slipped: 2, cancelled: 1, rate: 50 });
    await settle(app, w26, [c, 'done'], [d, 'slipped']);
    expect(await ask(w26)).toEqual({
      total: { done: 3, partial: 0, slipped: 1, cancelled: 1, rate: 75 },
      rows: [
        {
          id: person,
          name: '林浩',
          detail: expect.any(String),
          done: 3,
          partial: 0,
          slipped: 1,
          cancelled: 1,
          rate: 75,
        },
      ],
    });
    expect((await app.client.commitments.detail({ id: d ?? '' })).slipCount).toBe(2);
  });

  it('is told apart by person, unit, post and duty, and lists what stands behind each', async () => {
    await using app = await createTestApp({ ...t1, clock: movingClock('2026-06-25T09:00') });
    const manager = await addPerson(app, '林浩', '店长');
    const copy = await addPerson(app, '郑薇', '美工');
    const { units } = await app.client.org.structure({});
    const [top, visual] = ['管理层', '视觉组'].map((name) =>
      units.find((unit) => unit.name === name),
    );
    await app.client.org.updateUnit({
      id: visual?.id ?? '',
      revision: visual?.revision ?? 0,
      changes: { parentUnitId: top?.id ?? null },
    });
    const [budget, other] = await plan(app, manager, '核对活动预算', '面试售后客服候选人');
    const [words] = await plan(app, copy, '会场入口图适配各尺寸');
    await settle(app, w25, [budget, 'done'], [other, 'slipped'], [words, 'done']);
    const rows = async (by: 'person' | 'unit' | 'post' | 'duty') =>
      (await app.client.commitments.keepRates({ ...span, by })).rows;
    const rates = async (by: 'person' | 'unit' | 'post' | 'duty') =>
      (await rows(by)).map(({ name, detail, rate }) => [name, detail, rate]);
    expect((await rates('person')).map(([name, , rate]) => [name, rate])).toEqual([
      ['林浩', 50],
      ['郑薇', 100],
    ]);
    expect(await rates('post')).toEqual([
      ['店长', null, 50],
      ['美工', null, 100],
    ]);
    expect(await rates('duty')).toEqual([
      ['管控活动预算', '店长', 100],
      ['图片精修与尺寸适配', '美工', 100],
      [null, null, 0],
    ]);
    expect((await rates('unit')).map(([name, , rate]) => [name, rate])).toEqual([
      ['管理层', 66.7],
      ['视觉组', 100],
    ]);
    const duty = (await rows('duty'))[0]?.id ?? '';
    expect(await app.client.commitments.kept({ ...span, by: 'duty', id: duty })).toMatchObject([
      { id: budget, counted: { week: w25, outcome: 'done' } },
    ]);
    expect(
      (await app.client.commitments.kept({ ...span, by: 'person', id: manager })).map(
        ({ id }) => id,
      ),
    ).toHaveLength(2);
  });

  it('leaves out tasks that no report planned, and is open where nothing was settled', async () => {
    await using app = await createTestApp({ ...t1, clock: movingClock('2026-06-18T09:00') });
    const { id } = await app.client.commitments.create({ title: '手工任务' });
    await app.client.commitments.complete({ id });
    expect(
      await app.client.commitments.keepRates({ fromWeek: w25, toWeek: w25, by: 'person' }),
    ).toEqual({ total: { done: 0, partial: 0, slipped: 0, cancelled: 0, rate: null }, rows: [] });
    await expect(
      app.client.commitments.keepRates({ fromWeek: w26, toWeek: w25, by: 'person' }),
    ).rejects.toMatchObject({ data: { code: 'invalid', fields: [{ path: 'toWeek' }] } });
  });
});

describe('the duty of a task', () => {
  it('is suggested from the post of the owner, follows a new owner and takes a choice', async () => {
    await using app = await createTestApp({ ...t1, clock: movingClock('2026-06-18T09:00') });
    const manager = await addPerson(app, '林浩', '店长');
    const copy = await addPerson(app, '郑薇', '美工');
    const { id } = await app.client.commitments.create({ title: '核对活动预算', ownerId: manager });
    const read = () => app.client.commitments.detail({ id });
    expect((await read()).duty).toBe('管控活动预算');
    const change = async (changes: { ownerId?: string; duty?: string }) => {
      const { revision } = await read();
      await app.client.commitments.update({ id, revision, changes });
    };
    await change({ duty: '提出招聘需求' });
    expect((await read()).duty).toBe('提出招聘需求');
    await change({ ownerId: copy });
    expect((await read()).duty).toBe('');
    const duties = await app.client.commitments.duties({ ownerId: manager, title: '排期协调' });
    expect(duties).toHaveLength(6);
    expect(duties[0]).toBe('协调各岗位排期');
    const stranger = await app.client.people.create({ name: '新人' });
    expect(await app.client.commitments.duties({ ownerId: stranger.id, title: '盘点' })).toEqual(
      [],
    );
  });
});
