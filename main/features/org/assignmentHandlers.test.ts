import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';

const t1 = { start: { kind: 'structure', code: 't1_seven' } } as const;

async function seatId(app: TestApp, postName: string, index = 0): Promise<string> {
  const { seats } = await app.client.org.structure({});
  const seat = seats.filter((candidate) => candidate.postName === postName)[index];
  if (!seat) throw new Error(`no seat of ${postName}`);
  return seat.id;
}

async function addPerson(app: TestApp, name: string): Promise<string> {
  return (await app.client.people.create({ name })).id;
}

async function rowOf(app: TestApp, personId: string) {
  const row = (await app.client.people.list({})).find(({ id }) => id === personId);
  if (!row) throw new Error('no such person');
  return row;
}

describe('assignments', () => {
  it('fill a vacancy and free it again, with undo both ways', async () => {
    await using app = await createTestApp(t1);
    const person = await addPerson(app, '彭越');
    const { id } = await app.client.org.assign({
      personId: person,
      seatId: await seatId(app, '摄影'),
      kind: 'main',
    });
    expect((await app.client.org.structure({})).headcount.vacant).toBe(11);
    expect((await rowOf(app, person)).main).toMatchObject({ postName: '摄影', unitName: '视觉组' });
    await app.client.org.endAssignment({ id });
    expect((await app.client.org.structure({})).headcount.vacant).toBe(12);
    await app.client.history.undo({});
    expect((await rowOf(app, person)).main).not.toBeNull();
    await app.client.history.undo({});
    expect((await rowOf(app, person)).main).toBeNull();
  });

  it('move a person from the old main post to the new one and keep the past', async () => {
    const clock = movingClock('2026-06-15T09:00');
    await using app = await createTestApp({ ...t1, clock });
    const person = await addPerson(app, '罗嘉');
    const agent = await seatId(app, '客服');
    const specialist = await seatId(app, '运营专员');
    await app.client.org.assign({ personId: person, seatId: agent, kind: 'main' });
    clock.moveTo('2026-08-01T09:00');
    await app.client.org.assign({ personId: person, seatId: specialist, kind: 'main' });
    expect((await rowOf(app, person)).main?.seatId).toBe(specialist);
    const holdersOn = async (asOf: string) =>
      (await app.client.org.structure({ asOf })).seats
        .filter(({ holders }) => holders.length > 0)
        .map(({ id }) => id);
    expect(await holdersOn('2026-07-31')).toEqual([agent]);
    expect(await holdersOn('2026-08-01')).toEqual([specialist]);
  });

  it('are refused on a seat somebody else holds, but acting may stand beside', async () => {
    await using app = await createTestApp(t1);
    const seat = await seatId(app, '店长');
    const [holder, other] = [await addPerson(app, '林浩'), await addPerson(app, '陈思远')];
    await app.client.org.assign({ personId: holder, seatId: seat, kind: 'main' });
    await expect(
      app.client.org.assign({ personId: other, seatId: seat, kind: 'main' }),
    ).rejects.toMatchObject({
      data: { key: 'org.seatIsHeld', params: { seat: '店长', holder: '林浩' } },
    });
    await app.client.org.assign({ personId: other, seatId: seat, kind: 'acting' });
    const { seats } = await app.client.org.structure({});
    expect(seats.find(({ id }) => id === seat)?.holders.map(({ name }) => name)).toEqual([
      '陈思远',
      '林浩',
    ]);
  });

  it('change nothing when the person already holds the seat just so', async () => {
    await using app = await createTestApp(t1);
    const wanted = {
      personId: await addPerson(app, '林浩'),
      seatId: await seatId(app, '店长'),
      kind: 'main',
    } as const;
    const first = await app.client.org.assign(wanted);
    expect(await app.client.org.assign(wanted)).toEqual(first);
    expect(app.lastOperation()?.isUndoable).toBe(false);
  });

  it('cannot begin before the seat, after the last day or before a later post', async () => {
    await using app = await createTestApp(t1);
    const person = await addPerson(app, '林浩');
    const seat = await seatId(app, '店长');
    const assign = (from: string) =>
      app.client.org.assign({ personId: person, seatId: seat, kind: 'main', from });
    await expect(assign('2026-06-14')).rejects.toMatchObject({ data: { key: 'org.beforeSeat' } });
    await app.client.org.assign({
      personId: person,
      seatId: await seatId(app, '客服'),
      kind: 'main',
      from: '2026-09-01',
    });
    await expect(assign('2026-08-01')).rejects.toMatchObject({
      data: { key: 'org.laterAssignment', params: { name: '林浩', date: '2026-09-01' } },
    });
    const order = { personId: person, lastDay: '2026-06-20', handover: [] };
    await app.client.careers.leave({ ...order, takesBackLater: true });
    await expect(assign('2026-06-21')).rejects.toMatchObject({
      data: { key: 'org.personHasLeft' },
    });
  });

  it('end with the last day of work', async () => {
    await using app = await createTestApp(t1);
    const person = await addPerson(app, '林浩');
    const seat = await seatId(app, '店长');
    await app.client.org.assign({ personId: person, seatId: seat, kind: 'main' });
    const { revision } = await rowOf(app, person);
    await app.client.people.update({ id: person, revision, changes: { leftOn: '2026-06-30' } });
    const filledOn = async (asOf: string) =>
      (await app.client.org.structure({ asOf })).headcount.filled;
    expect(await filledOn('2026-06-30')).toBe(1);
    expect(await filledOn('2026-07-01')).toBe(0);
  });

  it('all end when a seat is vacated', async () => {
    await using app = await createTestApp(t1);
    const seat = await seatId(app, '店长');
    const [holder, stand] = [await addPerson(app, '林浩'), await addPerson(app, '陈思远')];
    await app.client.org.assign({ personId: holder, seatId: seat, kind: 'main' });
    await app.client.org.assign({ personId: stand, seatId: seat, kind: 'acting' });
    await app.client.org.vacate({ seatId: seat });
    expect(
      (await app.client.people.list({})).flatMap(({ main, others }) => [main, ...others]),
    ).toEqual([null, null]);
  });
});

describe('the manager of a person', () => {
  it('is who acts in the superior seat, else its holder, else the one above, marked', async () => {
    await using app = await createTestApp(t1);
    const names = ['周启明', '林浩', '何雨桐', '许文静'];
    const [director = '', manager = '', specialist = '', planner = ''] = (
      await app.client.people.createMany({ names })
    ).map(({ id }) => id);
    const managerSeat = await seatId(app, '店长');
    const assign = (personId: string, seat: string, kind: 'main' | 'acting' = 'main') =>
      app.client.org.assign({ personId, seatId: seat, kind });
    await assign(director, await seatId(app, '运营总监'));
    await assign(specialist, await seatId(app, '运营专员'));
    const managerOf = async () => (await rowOf(app, specialist)).manager;

    expect(await managerOf()).toMatchObject({ name: '周启明', isAboveVacancy: true });
    await assign(manager, managerSeat);
    expect(await managerOf()).toEqual({
      personId: manager,
      name: '林浩',
      isActing: false,
      isAboveVacancy: false,
    });
    await assign(planner, managerSeat, 'acting');
    expect(await managerOf()).toMatchObject({ name: '许文静', isActing: true });
    expect((await rowOf(app, director)).manager).toBeNull();
  });

  it('is never the person themself, even when they act for their own superior', async () => {
    await using app = await createTestApp(t1);
    const [director = '', specialist = ''] = (
      await app.client.people.createMany({ names: ['周启明', '何雨桐'] })
    ).map(({ id }) => id);
    const assign = async (personId: string, post: string, kind: 'main' | 'acting') =>
      app.client.org.assign({ personId, seatId: await seatId(app, post), kind });
    await assign(director, '运营总监', 'main');
    await assign(specialist, '运营专员', 'main');
    await assign(specialist, '店长', 'acting');
    expect((await rowOf(app, specialist)).manager).toMatchObject({
      name: '周启明',
      isAboveVacancy: false,
    });
  });
});
