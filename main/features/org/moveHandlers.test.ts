import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';

const today = '2026-06-15';
const nextWeek = '2026-06-22';

async function startTeam() {
  const clock = movingClock(`${today}T09:00`);
  const app = await createTestApp({ clock, start: { kind: 'structure', code: 't1_seven' } });
  const { seats } = await app.client.org.structure({});
  const idOf = (post: string) => seats.find(({ postName }) => postName === post)?.id ?? '';
  return { app, idOf, [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() };
}

async function superiorOn(app: TestApp, seatId: string, asOf = today) {
  const { seats } = await app.client.org.structure({ asOf });
  return seats.find(({ id }) => id === seatId)?.superiorSeatId ?? null;
}

describe('moving seats to another superior', () => {
  it('moves several at once from a later day on, and one undo takes all of it back', async () => {
    await using team = await startTeam();
    const { app, idOf } = team;
    const moved = [idOf('摄影'), idOf('美工')];
    const before = await superiorOn(app, idOf('摄影'));
    const superiorSeatId = idOf('运营总监');
    await app.client.org.moveSeats({ seatIds: moved, superiorSeatId, from: nextWeek });
    for (const id of moved) {
      expect(await superiorOn(app, id, '2026-06-21')).toBe(before);
      expect(await superiorOn(app, id, nextWeek)).toBe(superiorSeatId);
    }
    expect(await app.client.org.changeDates({})).toContain(nextWeek);
    await app.client.history.undo({});
    for (const id of moved) expect(await superiorOn(app, id, nextWeek)).toBe(before);
  });

  it('keeps who was chosen together with their superior below that superior', async () => {
    await using team = await startTeam();
    const { app, idOf } = team;
    const lead = await superiorOn(app, idOf('摄影'));
    const seatIds = [lead ?? '', idOf('摄影')];
    expect(await app.client.org.moveSeats({ seatIds, superiorSeatId: null })).toEqual({ seats: 1 });
    expect(await superiorOn(app, idOf('摄影'))).toBe(lead);
    expect(await superiorOn(app, lead ?? '')).toBeNull();
  });

  it('refuses a circle, also one that would close only later', async () => {
    await using team = await startTeam();
    const { app, idOf } = team;
    const [photographer, designer] = [idOf('摄影'), idOf('美工')];
    const move = (id: string, superiorSeatId: string, from: string) =>
      app.client.org.moveSeats({ seatIds: [id], superiorSeatId, from });
    await move(photographer, designer, nextWeek);
    await expect(move(designer, photographer, today)).rejects.toMatchObject({
      data: { key: 'org.cycle' },
    });
    await expect(move(designer, designer, today)).rejects.toMatchObject({
      data: { key: 'org.reportsToItself' },
    });
  });

  it('refuses a day before a change that is planned already, and a day before the seat', async () => {
    await using team = await startTeam();
    const { app, idOf } = team;
    const seatIds = [idOf('摄影')];
    await app.client.org.moveSeats({ seatIds, superiorSeatId: null, from: nextWeek });
    await expect(
      app.client.org.moveSeats({ seatIds, superiorSeatId: idOf('运营总监') }),
    ).rejects.toMatchObject({ data: { key: 'org.laterLine', params: { date: nextWeek } } });
    await expect(
      app.client.org.moveSeats({ seatIds, superiorSeatId: null, from: '2026-06-01' }),
    ).rejects.toMatchObject({ data: { key: 'org.moveBeforeSeat' } });
  });

  it('leaves no trace of a change that is taken back on its own day', async () => {
    await using team = await startTeam();
    const { app, idOf } = team;
    const seatIds = [idOf('摄影')];
    const [former, director] = [await superiorOn(app, idOf('摄影')), idOf('运营总监')];
    const days = await app.client.org.changeDates({});
    for (const superiorSeatId of [director, former, null, former]) {
      await app.client.org.moveSeats({ seatIds, superiorSeatId, from: nextWeek });
    }
    expect(await app.client.org.changeDates({})).toEqual(days);
    await app.client.org.moveSeats({ seatIds, superiorSeatId: director });
    expect(await superiorOn(app, idOf('摄影'), nextWeek)).toBe(director);
  });

  it('does not close a seat somebody is to report to, and forgets the plans of one it closes', async () => {
    await using team = await startTeam();
    const { app, idOf } = team;
    const [photographer, designer] = [idOf('摄影'), idOf('美工')];
    await app.client.org.moveSeats({
      ...{ seatIds: [photographer], superiorSeatId: designer, from: nextWeek },
    });
    await expect(app.client.org.closeSeat({ id: designer })).rejects.toMatchObject({
      data: { key: 'org.closedSeatIsPlanned', params: { date: nextWeek } },
    });
    await app.client.org.closeSeat({ id: photographer });
    await app.client.org.closeSeat({ id: designer });
    expect((await app.client.org.chart({ asOf: nextWeek })).seats).toHaveLength(10);
  });
});
