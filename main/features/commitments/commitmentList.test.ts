import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { addPerson, addTask, titlesOf } from './commitmentsTestKit.ts';

describe('the list of commitments', () => {
  it('groups by person in pinyin order, the ownerless first, overdue before the rest', async () => {
    const clock = movingClock('2026-06-15T09:00');
    await using app = await createTestApp({ clock });
    const [zhang, chen] = [await addPerson(app, '张慧'), await addPerson(app, '陈思远')];
    const add = (title: string, ownerId: string | null, dueOn: string | null) =>
      app.client.commitments.create({ title, ownerId, dueOn });
    await add('没日期', chen, null);
    await add('周五', chen, '2026-06-19');
    await add('今天', chen, '2026-06-15');
    await add('昨天', chen, '2026-06-14');
    const waiting = await add('等验收', chen, '2026-06-18');
    await app.client.commitments.handIn(waiting);
    await add('张的', zhang, null);
    await add('没人管', null, null);
    expect(await titlesOf(app)).toEqual([
      ['没人管'],
      ['昨天', '等验收', '今天', '周五', '没日期'],
      ['张的'],
    ]);
    const { counts, groups } = await app.client.commitments.list({});
    expect(counts).toEqual({ open: 7, overdue: 1, handedIn: 1 });
    expect(groups.map((group) => [group.ownerName, group.counts.open])).toEqual([
      [null, 1],
      ['陈思远', 5],
      ['张慧', 1],
    ]);
    clock.moveTo('2026-06-16T00:00');
    expect((await app.client.commitments.list({})).counts.overdue).toBe(2);
  });

  it('does not call overdue what was handed in or has ended', async () => {
    await using app = await createTestApp();
    const dueOn = '2026-06-01';
    const handedIn = await app.client.commitments.create({ title: '交了', dueOn });
    const cancelled = await app.client.commitments.create({ title: '取消了', dueOn });
    await app.client.commitments.handIn(handedIn);
    await app.client.commitments.cancel(cancelled);
    expect((await app.client.commitments.list({})).counts).toEqual({
      open: 1,
      overdue: 0,
      handedIn: 1,
    });
  });

  it('filters by state, person, lateness and source', async () => {
    await using app = await createTestApp();
    const ownerId = await addPerson(app, '冯雪');
    await app.client.commitments.create({ title: '冯雪的', ownerId, dueOn: '2026-06-01' });
    const id = await addTask(app, '结束的');
    await addTask(app, '开着的');
    await app.client.commitments.cancel({ id });
    expect(await titlesOf(app, { states: ['cancelled', 'done'] })).toEqual([['结束的']]);
    expect(await titlesOf(app, { ownerId })).toEqual([['冯雪的']]);
    expect(await titlesOf(app, { ownerId: null })).toEqual([['开着的']]);
    expect(await titlesOf(app, { isOverdue: true })).toEqual([['冯雪的']]);
    expect(await titlesOf(app, { sourceKind: 'report' })).toEqual([]);
  });
});

describe('the list of one person', () => {
  it('has what is overdue first, then what is open, then what ended, the newest first', async () => {
    const clock = movingClock('2026-06-15T09:00');
    await using app = await createTestApp({ clock });
    const ownerId = await addPerson(app, '冯雪');
    const add = (title: string, dueOn: string | null, owner: string | null = ownerId) =>
      app.client.commitments.create({ title, dueOn, ownerId: owner });
    const [first, second] = [await add('先结束', null), await add('后结束', null)];
    await add('周五', '2026-06-19');
    await add('昨天', '2026-06-14');
    await add('别人的', '2026-06-01', null);
    await app.client.commitments.complete(first);
    clock.moveTo('2026-06-15T10:00');
    await app.client.commitments.cancel(second);
    const read = async (limit: number) => {
      const { rows, ...rest } = await app.client.commitments.ofPerson({ personId: ownerId, limit });
      return { ...rest, titles: rows.map(({ title }) => title) };
    };
    const counts = { open: 2, overdue: 1, handedIn: 0 };
    const titles = ['昨天', '周五', '后结束', '先结束'];
    expect(await read(4)).toEqual({ counts, titles, hasMore: false });
    expect(await read(3)).toEqual({ counts, titles: titles.slice(0, 3), hasMore: true });
    expect(await read(1)).toEqual({ counts, titles: titles.slice(0, 1), hasMore: true });
  });
});
