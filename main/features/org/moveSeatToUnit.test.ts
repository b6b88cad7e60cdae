import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';

const founded = '2026-06-15';
const today = '2026-07-01';
const planned = '2026-08-01';

/** 林浩 holds a seat; 王芳 is to take it over in August, 李敏 acts beside it until then. */
async function startTeam() {
  const clock = movingClock(`${founded}T09:00`);
  const app = await createTestApp({ clock, start: { kind: 'structure', code: 't1_seven' } });
  const { client } = app;
  const { seats } = await client.org.structure({});
  const seatId = seats.find(({ postName }) => postName === '策划主管')?.id ?? '';
  const otherId = seats.find(({ postName }) => postName === '摄影')?.id ?? '';
  const lin = await client.people.create({ name: '林浩', seatId });
  const wang = await client.people.create({ name: '王芳' });
  const li = await client.people.create({ name: '李敏' });
  clock.moveTo(`${today}T09:00`);
  const until = '2026-07-31';
  await client.org.assign({ personId: li.id, seatId, kind: 'acting', until });
  await client.org.assign({ personId: lin.id, seatId: otherId, kind: 'main', from: planned });
  await client.org.assign({ personId: wang.id, seatId, kind: 'main', from: planned });
  await client.org.moveSeats({ seatIds: [seatId], superiorSeatId: otherId, from: planned });
  return { app, seatId, otherId, wang };
}

async function describeSeats(app: TestApp, asOf: string) {
  const { seats, units } = await app.client.org.structure({ asOf });
  return seats
    .filter(({ postName }) => postName === '策划主管')
    .map(({ unitId, holders }) => {
      const unit = units.find(({ id }) => id === unitId)?.name;
      const held = holders.map(({ name, kind }) => `${name} ${kind}`).sort();
      return [unit, ...held].join(' ');
    });
}

describe('a seat that something is planned for, in a unit that is new', () => {
  it('stands in its former unit on past days, and keeps what is planned', async () => {
    const { app, seatId, otherId } = await startTeam();
    await using _ = app;
    const { id: unitId } = await app.client.org.createUnit({ name: '增长组' });
    const before = app.backend.contentHash();
    const { ids } = await app.client.org.moveSeatsToUnit({ seatIds: [seatId], unitId });
    expect(await describeSeats(app, founded)).toEqual(['策划组 林浩 main']);
    expect(await describeSeats(app, today)).toEqual(['增长组 李敏 acting 林浩 main']);
    expect(await describeSeats(app, planned)).toEqual(['增长组 王芳 main']);
    const { seats } = await app.client.org.structure({ asOf: planned });
    expect(seats.find(({ id }) => id === ids[0])?.superiorSeatId).toBe(otherId);
    await app.client.history.undo({});
    expect(app.backend.contentHash()).toBe(before);
  });

  it('lets whoever is planned to come be taken back', async () => {
    const { app, seatId, wang } = await startTeam();
    await using _ = app;
    const { id: unitId } = await app.client.org.createUnit({ name: '增长组' });
    await app.client.org.moveSeatsToUnit({ seatIds: [seatId], unitId });
    const [entry] = await app.client.careers.timeline({ personId: wang.id });
    expect(entry).toMatchObject({ on: planned, post: { unitName: '增长组' } });
    await app.client.careers.takeBack({ actId: entry?.actId ?? '' });
    expect(await describeSeats(app, planned)).toEqual(['增长组']);
  });
});
