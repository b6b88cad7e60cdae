import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { covers, type Stay, stayOn } from '#shared/features/people/stayRules.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import { rowOf, seatId, t1 } from './careersTestKit.ts';

/** 林浩, 店长 from January to 30 June, seen from 15 July. */
async function startReturn() {
  const clock = movingClock('2026-06-15T09:00');
  const app = await createTestApp({ ...t1, clock });
  const { id } = await app.client.people.create({
    ...{ name: '林浩', joinedOn: '2026-01-05', level: 'P4', seatId: await seatId(app, '店长') },
  });
  await app.client.careers.leave({ personId: id, lastDay: '2026-06-30', handover: [] });
  const weeks = ['2026-W20', '2026-W27', '2026-W28', '2026-W40', '2026-W41'];
  const isOnBoard = async (week: string) =>
    (await app.client.reports.board({ week })).rows.some(({ personId }) => personId === id);
  const listWeeks = async () => {
    const shown = await Promise.all(weeks.map(isOnBoard));
    return weeks.filter((_, index) => shown[index]);
  };
  return { app, clock, id, listWeeks };
}

describe('somebody who comes back', () => {
  it('stays on the boards and comparisons of the first time, and is away in between', async () => {
    const { app, clock, id, listWeeks } = await startReturn();
    await using _app = app;
    expect(await listWeeks()).toEqual(['2026-W20', '2026-W27']);
    clock.moveTo('2026-07-15T09:00');
    await app.client.careers.rejoin({ personId: id, on: '2026-10-01' });
    expect(await rowOf(app, id)).toMatchObject({ joinedOn: '2026-10-01', leftOn: null });
    expect(await listWeeks()).toEqual(['2026-W20', '2026-W27', '2026-W40', '2026-W41']);
    const compare = async (from: string, to: string) => {
      const { joined, left } = await app.client.org.compare({ from, to });
      return [joined, left].map((people) => people.map(({ name }) => name));
    };
    const { client } = app;
    const dutyKey = (await client.duties.coverage({}))[0]?.dutyKey ?? '';
    await client.duties.setPart({ dutyKey, personId: id, part: 'backup' });
    const listBackups = async () =>
      (await client.duties.coverage({})).flatMap(({ backup }) => backup.map(({ name }) => name));
    expect(await listBackups()).toEqual([]);
    clock.moveTo('2026-10-01T09:00');
    expect(await listBackups()).toEqual(['林浩']);
    expect(await compare('2026-06-20', '2026-08-01')).toEqual([[], ['林浩']]);
    expect(await compare('2026-08-01', '2026-10-05')).toEqual([['林浩'], []]);
    expect(await compare('2026-03-01', '2026-06-20')).toEqual([[], []]);
    const told = (await app.client.careers.timeline({ personId: id })).map(({ kind }) => kind);
    expect(told).toEqual(['returned', 'left', 'joined']);
  });

  it('may be promoted within either time only', async () => {
    const { app, clock, id } = await startReturn();
    await using _app = app;
    clock.moveTo('2026-10-15T09:00');
    await app.client.careers.rejoin({ personId: id, on: '2026-10-01' });
    const promote = (on: string, level: string) =>
      app.client.careers.promote({ personId: id, on, level });
    await promote('2026-06-20', 'P5');
    await promote('2026-10-10', 'P6');
    const refusal = { data: { key: 'careers.beforeJoined', params: { date: '2026-10-01' } } };
    await expect(promote('2026-08-01', 'P7')).rejects.toMatchObject(refusal);
    const assign = (from: string, post: string) =>
      seatId(app, post).then((seat) =>
        app.client.org.assign({ personId: id, seatId: seat, kind: 'main', from }),
      );
    await expect(assign('2026-08-01', '客服')).rejects.toMatchObject({
      data: { key: 'org.beforeJoined', params: { name: '林浩', date: '2026-10-01' } },
    });
    await assign('2026-06-20', '客服');
    const { seats } = await app.client.org.structure({ asOf: '2026-07-01' });
    expect(seats.flatMap(({ holders }) => holders)).toEqual([]);
  });

  it('is refused before the last day has passed, and gone back to as it was', async () => {
    const { app, clock, id, listWeeks } = await startReturn();
    await using _app = app;
    await expect(
      app.client.careers.rejoin({ personId: id, on: '2026-10-01' }),
    ).rejects.toMatchObject({
      data: { key: 'careers.notGoneYet', params: { name: '林浩', date: '2026-06-30' } },
    });
    clock.moveTo('2026-07-01T09:00');
    await app.client.careers.rejoin({ personId: id, on: '2026-07-01' });
    const [{ actId } = { actId: null }] = await app.client.careers.timeline({ personId: id });
    await app.client.careers.takeBack({ actId: actId ?? '' });
    expect(await rowOf(app, id)).toMatchObject({ joinedOn: '2026-01-05', leftOn: '2026-06-30' });
    expect(await listWeeks()).toEqual(['2026-W20', '2026-W27']);
  });
});

describe('a post', () => {
  it('begins with who is still to come and ends with a last day that is known', async () => {
    await using app = await createTestApp(t1);
    const { id } = await app.client.people.create({ name: '彭越', joinedOn: '2026-07-01' });
    const store = await seatId(app, '店长');
    await app.client.org.assign({ personId: id, seatId: store, kind: 'main' });
    await app.client.careers.leave({ personId: id, lastDay: '2026-08-31', handover: [] });
    const service = await seatId(app, '客服');
    const from = '2026-08-01';
    await app.client.org.assign({ personId: id, seatId: service, kind: 'concurrent', from });
    const heldOn = async (asOf: string) =>
      (await app.client.org.structure({ asOf })).seats.flatMap(({ holders, postName }) =>
        holders.map(() => postName),
      );
    expect(await heldOn('2026-06-30')).toEqual([]);
    expect(await heldOn('2026-07-01')).toEqual(['店长']);
    expect((await heldOn('2026-08-31')).sort()).toEqual(['客服', '店长']);
    expect(await heldOn('2026-09-01')).toEqual([]);
  });
});

describe('the stay a day is seen from', () => {
  it('is the one that covers it, else one beside the gap', () => {
    const day = (number: number) => addDays('2026-01-01', number);
    const gaps = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(gaps, fc.nat(250), (lengths, number) => {
        let next = 0;
        const stays = lengths.map(([gap, length]): Stay => {
          const first = next + gap + 1;
          next = first + length;
          return { firstOn: day(first), lastOn: day(next) };
        });
        const found = stayOn(stays.toReversed(), day(number));
        const covering = stays.find((stay) => covers(stay, day(number)));
        expect(found).toEqual(covering ?? found);
        const isBetween = (stay: Stay) =>
          (stay.firstOn ?? '') > day(number) && (stay.firstOn ?? '') < (found.firstOn ?? '');
        expect(stays.some(isBetween)).toBe(false);
      }),
    );
  });
});
