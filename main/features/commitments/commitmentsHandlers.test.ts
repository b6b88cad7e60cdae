import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { commitmentStates } from '#shared/features/commitments/commitmentsModel.ts';
import { commitmentMoves } from '#shared/features/commitments/commitmentsRules.ts';
import { addPerson, addTask, t1, titlesOf } from './commitmentsTestKit.ts';

const actsTo: Record<(typeof commitmentStates)[number], (typeof commitmentMoves)[number][]> = {
  todo: [],
  doing: ['start'],
  handed_in: ['handIn'],
  done: ['handIn', 'accept'],
  cancelled: ['cancel'],
};

/** What each state allows and where it leads, written out once more on purpose. */
const allowed: Record<(typeof commitmentStates)[number], Record<string, string>> = {
  todo: {
    start: 'doing',
    handIn: 'handed_in',
    complete: 'done',
    postpone: 'todo',
    cancel: 'cancelled',
  },
  doing: { handIn: 'handed_in', complete: 'done', postpone: 'doing', cancel: 'cancelled' },
  handed_in: {
    accept: 'done',
    complete: 'done',
    sendBack: 'doing',
    postpone: 'doing',
    cancel: 'cancelled',
  },
  done: { reopen: 'doing' },
  cancelled: { reopen: 'todo' },
};

describe('commitments', () => {
  it('begin as 待办 with owner, due moment and supervisor as given', async () => {
    await using app = await createTestApp();
    const [owner, supervisor] = [await addPerson(app, '冯雪'), await addPerson(app, '宋子墨')];
    const { id } = await app.client.commitments.create({
      title: ' 主图5张 ',
      ownerId: owner,
      supervisorId: supervisor,
      dueOn: '2026-06-19',
      dueTime: '18:00',
    });
    expect(await app.client.commitments.detail({ id })).toMatchObject({
      title: '主图5张',
      ownerName: '冯雪',
      supervisorName: '宋子墨',
      dueOn: '2026-06-19',
      dueTime: '18:00',
      state: 'todo',
      isOverdue: false,
      returnCount: 0,
      source: { kind: 'manual' },
      events: [{ kind: 'assigned', personName: '冯雪' }],
    });
  });

  it('are supervised by the manager of the owner, at the top by 我', async () => {
    await using app = await createTestApp(t1);
    const director = await addPerson(app, '周启明', '运营总监');
    const manager = await addPerson(app, '林浩', '店长');
    await app.client.workspace.setMe({ personId: director });
    const create = async (ownerId: string | null) => {
      const { id } = await app.client.commitments.create({ title: '盘点', ownerId });
      return (await app.client.commitments.detail({ id })).supervisorName;
    };
    expect(await create(manager)).toBe('周启明');
    expect(await create(director)).toBe('周启明');
    expect(await create(null)).toBe('周启明');
  });

  it('keep a name that is nobody of the roster until somebody owns it', async () => {
    await using app = await createTestApp();
    const { id } = await app.client.commitments.create({ title: '开票', ownerText: '郑薇' });
    const before = await app.client.commitments.detail({ id });
    expect(before).toMatchObject({ ownerId: null, ownerText: '郑薇' });
    const ownerId = await addPerson(app, '郑薇');
    await app.client.commitments.update({ id, revision: before.revision, changes: { ownerId } });
    expect(await app.client.commitments.detail({ id })).toMatchObject({ ownerText: '', ownerId });
  });

  it('need a title and people of the roster', async () => {
    await using app = await createTestApp();
    await expect(app.client.commitments.create({ title: '  ' })).rejects.toMatchObject({
      data: { code: 'invalid', fields: [{ path: 'title' }] },
    });
    await expect(
      app.client.commitments.create({ title: '盘点', ownerId: 'nobody' }),
    ).rejects.toMatchObject({ data: { key: 'common.unknownPerson' } });
    expect((await app.client.commitments.list({})).groups).toEqual([]);
  });

  it('go from 待办 over 进行 and 待验收 to 完成 and say who did what', async () => {
    const clock = movingClock('2026-06-15T09:00');
    await using app = await createTestApp({ ...t1, clock });
    const director = await addPerson(app, '周启明', '运营总监');
    await app.client.workspace.setMe({ personId: director });
    const ownerId = await addPerson(app, '林浩', '店长');
    const { id } = await app.client.commitments.create({ title: '盘点', ownerId });
    await app.client.commitments.start({ id });
    clock.moveTo('2026-06-16T09:00');
    await app.client.commitments.handIn({ id, reason: '表在群里' });
    clock.moveTo('2026-06-17T09:00');
    await app.client.commitments.accept({ id });
    const { state, finishedAt, events } = await app.client.commitments.detail({ id });
    expect({ state, finishedAt }).toEqual({ state: 'done', finishedAt: clock.now() });
    expect(events.map(({ kind, personName, reason }) => [kind, personName, reason])).toEqual([
      ['assigned', '林浩', ''],
      ['started', '林浩', ''],
      ['handed_in', '林浩', '表在群里'],
      ['accepted', '周启明', ''],
    ]);
  });

  it('come back from acceptance with a reason, and the returns are counted', async () => {
    await using app = await createTestApp();
    const id = await addTask(app);
    await app.client.commitments.handIn({ id });
    await expect(app.client.commitments.sendBack({ id, reason: ' ' })).rejects.toMatchObject({
      data: { code: 'invalid', fields: [{ path: 'reason' }] },
    });
    await app.client.commitments.sendBack({ id, reason: '尺寸不对' });
    await app.client.commitments.handIn({ id });
    await app.client.commitments.sendBack({ id, reason: '还是不对' });
    const detail = await app.client.commitments.detail({ id });
    expect(detail).toMatchObject({ state: 'doing', returnCount: 2 });
    expect(detail.events.map(({ reason }) => reason).filter(Boolean)).toEqual([
      '尺寸不对',
      '还是不对',
    ]);
  });

  it.each(commitmentStates)(
    'in state %s allow the acts of the table and no other',
    async (state) => {
      await using app = await createTestApp();
      for (const move of commitmentMoves) {
        const id = await addTask(app, move);
        const run = (act: typeof move) => app.client.commitments[act]({ id, reason: '原因' });
        for (const act of actsTo[state]) await run(act);
        const next = allowed[state][move];
        if (next) {
          await run(move);
          expect((await app.client.commitments.detail({ id })).state).toBe(next);
        } else {
          await expect(run(move)).rejects.toMatchObject({
            data: { code: 'rule', key: `commitments.refused.${move}`, params: { title: move } },
          });
          expect((await app.client.commitments.detail({ id })).state).toBe(state);
        }
      }
    },
  );

  it('forget when they ended once they are reopened', async () => {
    await using app = await createTestApp();
    const id = await addTask(app);
    await app.client.commitments.cancel({ id, reason: '客户撤单' });
    await app.client.commitments.reopen({ id });
    expect(await app.client.commitments.detail({ id })).toMatchObject({
      state: 'todo',
      finishedAt: null,
      events: [{}, { kind: 'cancelled', reason: '客户撤单' }, { kind: 'reopened' }],
    });
  });

  it('take edits while open, and each new owner is recorded', async () => {
    await using app = await createTestApp();
    const [first, second] = [await addPerson(app, '冯雪'), await addPerson(app, '邓凯')];
    const { id } = await app.client.commitments.create({ title: '主图', ownerId: first });
    const { revision } = await app.client.commitments.detail({ id });
    await app.client.commitments.update({
      id,
      revision,
      changes: { title: '主图5张', ownerId: second, dueOn: '2026-06-19', dueTime: '18:00' },
    });
    const after = await app.client.commitments.detail({ id });
    expect(after).toMatchObject({ title: '主图5张', ownerName: '邓凯', dueTime: '18:00' });
    expect(after.events.map(({ personName }) => personName)).toEqual(['冯雪', '邓凯']);
    await app.client.commitments.update({
      id,
      revision: after.revision,
      changes: { dueOn: null },
    });
    expect(await app.client.commitments.detail({ id })).toMatchObject({
      dueOn: null,
      dueTime: null,
    });
  });

  it('refuse an edit of an older state and of what has ended', async () => {
    await using app = await createTestApp();
    const id = await addTask(app);
    const { revision } = await app.client.commitments.detail({ id });
    await app.client.commitments.start({ id });
    await expect(
      app.client.commitments.update({ id, revision, changes: { title: '别的' } }),
    ).rejects.toMatchObject({ data: { code: 'conflict' } });
    await app.client.commitments.cancel({ id });
    const ended = await app.client.commitments.detail({ id });
    await expect(
      app.client.commitments.update({ id, revision: ended.revision, changes: { title: '别的' } }),
    ).rejects.toMatchObject({ data: { key: 'commitments.closed', params: { title: '主图5张' } } });
    expect((await app.client.commitments.detail({ id })).title).toBe('主图5张');
  });

  it('typed by hand can be deleted, and undo brings them back with their events', async () => {
    await using app = await createTestApp();
    const id = await addTask(app);
    await app.client.commitments.start({ id });
    const before = await app.client.commitments.detail({ id });
    await app.client.commitments.remove({ id });
    await expect(app.client.commitments.detail({ id })).rejects.toMatchObject({
      data: { code: 'not_found' },
    });
    await app.client.history.undo({});
    expect(await app.client.commitments.detail({ id })).toMatchObject({
      title: before.title,
      state: 'doing',
      events: before.events,
    });
  });

  it('move together where they can, in one act', async () => {
    await using app = await createTestApp();
    const ids = [await addTask(app, '主图'), await addTask(app, '详情页'), await addTask(app)];
    const [first = '', second = ''] = ids;
    await app.client.commitments.complete({ id: first });
    expect(await app.client.commitments.moveMany({ ids, move: 'start' })).toEqual({ moved: 2 });
    await app.client.history.undo({});
    const states = await Promise.all(ids.map((id) => app.client.commitments.detail({ id })));
    expect(states.map(({ state }) => state)).toEqual(['done', 'todo', 'todo']);
    await expect(
      app.client.commitments.moveMany({ ids: [second], move: 'accept' }),
    ).rejects.toMatchObject({ data: { key: 'commitments.noneCanMove' } });
  });

  it('are deleted together or not at all, and come back together', async () => {
    await using app = await createTestApp();
    const ids = [await addTask(app, '主图'), await addTask(app, '详情页')];
    await expect(
      app.client.commitments.removeMany({ ids: [...ids, 'nobody'] }),
    ).rejects.toMatchObject({ data: { code: 'not_found' } });
    expect(await titlesOf(app)).toEqual([['主图', '详情页']]);
    await app.client.commitments.removeMany({ ids });
    expect(await titlesOf(app)).toEqual([]);
    await app.client.history.undo({});
    expect(await titlesOf(app)).toEqual([['主图', '详情页']]);
  });

  it('lose their last act by undo, and get it again by redo', async () => {
    await using app = await createTestApp();
    const id = await addTask(app);
    await app.client.commitments.handIn({ id });
    await app.client.commitments.accept({ id });
    await app.client.history.undo({});
    expect(await app.client.commitments.detail({ id })).toMatchObject({
      state: 'handed_in',
      finishedAt: null,
    });
    await app.client.history.redo({});
    expect((await app.client.commitments.detail({ id })).state).toBe('done');
  });
});
