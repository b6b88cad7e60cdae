import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';

const start = { kind: 'structure', code: 't1_seven' } as const;
const founded = '2026-06-15';
const later = '2026-07-01';

async function startTeam() {
  const clock = movingClock(`${founded}T09:00`);
  const app = await createTestApp({ clock, start });
  const { seats } = await app.client.org.structure({});
  for (const [index, postName] of ['运营总监', '店长', '美工', '客服', '客服'].entries()) {
    const free = seats.filter((seat) => seat.postName === postName);
    const seatId = free[index === 4 ? 1 : 0]?.id;
    await app.client.people.create({ name: `${postName}${index}`, seatId });
  }
  clock.moveTo(`${later}T09:00`);
  return app;
}

async function listPlaces(app: TestApp, asOf: string) {
  const { seats, units } = await app.client.org.structure({ asOf });
  const name = (id: string) => units.find((unit) => unit.id === id)?.name;
  return seats.flatMap(({ unitId, postName, holders }) =>
    holders.map((holder) => `${name(unitId)} ${postName} ${holder.name}`),
  );
}

describe('another structure over a team', () => {
  it('is shown before it is applied: what moves, what is new, what stays', async () => {
    await using app = await startTeam();
    const preview = await app.client.org.previewStructure({ code: 't2_four' });
    expect(preview.units).toMatchObject([
      { name: '管理层', kind: 'kept' },
      { name: '运营部', kind: 'renamed', before: '运营组' },
      { name: '设计部', kind: 'opened' },
      { name: '客服部', kind: 'renamed', before: '客服组' },
      { name: '物流部', kind: 'opened' },
      { name: '策划组', kind: 'staying' },
      { name: '视觉组', kind: 'staying' },
    ]);
    expect(preview.seats).toContainEqual({
      ...{ kind: 'moved', unit: '设计部', post: '美工', before: '视觉组', count: 2 },
      holders: ['美工2'],
    });
    expect(preview.seats).toContainEqual({
      ...{ kind: 'kept', unit: '客服部', post: '客服', before: null, count: 4 },
      holders: ['客服3', '客服4'],
    });
    expect(preview.seats).toContainEqual({
      ...{ kind: 'staying', unit: '管理层', post: '店长', before: null, count: 1 },
      holders: ['店长1'],
    });
    expect((await app.client.org.structure({})).units).toHaveLength(5);
  });

  it('keeps everybody in a seat, leaves past days as they were, and is undone at once', async () => {
    await using app = await startTeam();
    const before = await listPlaces(app, later);
    const result = await app.client.org.applyStructure({ code: 't2_four' });
    expect(result).toMatchObject({ units: 2, moved: 3 });
    const after = await listPlaces(app, later);
    expect(after).toHaveLength(before.length);
    expect(after).toEqual(
      expect.arrayContaining(['设计部 美工 美工2', '客服部 客服 客服3', '管理层 店长 店长1']),
    );
    expect(await listPlaces(app, founded)).toEqual(before);
    const { moved } = await app.client.org.compare({ from: founded, to: later });
    expect(moved.find(({ name }) => name === '美工2')?.shifts).toContainEqual({
      ...{ kind: 'main', before: '视觉组 美工', after: '设计部 美工' },
    });
    await app.client.history.undo({});
    expect(await listPlaces(app, later)).toEqual(before);
    expect((await app.client.org.structure({})).units).toHaveLength(5);
  });

  it('cannot be taken back for one person alone, whose former seat is gone', async () => {
    await using app = await startTeam();
    await app.client.org.applyStructure({ code: 't2_four' });
    const { seats } = await app.client.org.structure({});
    const personId = seats.flatMap(({ holders }) => holders).find(({ name }) => name === '美工2');
    const timeline = await app.client.careers.timeline({ personId: personId?.personId ?? '' });
    expect(timeline[0]).toMatchObject({ kind: 'transferred' });
    await expect(
      app.client.careers.takeBack({ actId: timeline[0]?.actId ?? '' }),
    ).rejects.toMatchObject({ data: { key: 'careers.seatIsGone' } });
    expect(await listPlaces(app, later)).toContain('设计部 美工 美工2');
  });

  it('applied once more changes nothing', async () => {
    await using app = await startTeam();
    await app.client.org.applyStructure({ code: 't2_four' });
    const { seats, units } = await app.client.org.structure({});
    const again = await app.client.org.applyStructure({ code: 't2_four' });
    expect(again).toEqual({ units: 0, seats: 0, moved: 0 });
    const now = await app.client.org.structure({});
    expect([now.seats.length, now.units.length]).toEqual([seats.length, units.length]);
  });

  it('goes from one stage of a structure to the next with only the seats that are missing', async () => {
    await using app = await createTestApp({ start: { kind: 'structure', code: 't5_growth' } });
    const preview = await app.client.org.previewStructure({ code: 't5_douyin' });
    const opened = preview.seats.filter(({ kind }) => kind === 'opened');
    expect(opened.reduce((sum, { count }) => sum + count, 0)).toBe(8);
    expect(preview.seats.some(({ kind }) => kind === 'staying')).toBe(false);
  });

  it('can be one the team has kept, which brings a later team back to that shape', async () => {
    await using app = await startTeam();
    const { id } = await app.client.org.saveTemplate({ name: '七岗时的样子' });
    expect(await app.client.org.templates({})).toMatchObject([
      { name: '七岗时的样子', units: 5, seats: 12 },
    ]);
    expect(await app.client.org.applyStructure({ templateId: id })).toEqual({
      ...{ units: 0, seats: 0, moved: 0 },
    });
    await app.client.org.applyStructure({ code: 't2_four' });
    await app.client.org.applyStructure({ templateId: id });
    expect(await listPlaces(app, later)).toContain('视觉组 美工 美工2');
    await app.client.org.removeTemplate({ id });
    expect(await app.client.org.templates({})).toEqual([]);
    await app.client.history.undo({});
    expect(await app.client.org.templates({})).toHaveLength(1);
  });

  it('is kept under a name of its own, and never of an empty team', async () => {
    await using app = await createTestApp();
    await expect(app.client.org.saveTemplate({ name: '空' })).rejects.toMatchObject({
      data: { key: 'restructure.nothingToSave' },
    });
    await app.client.org.applyStructure({ code: 't1_seven' });
    await app.client.org.saveTemplate({ name: '七岗' });
    await expect(app.client.org.saveTemplate({ name: '七岗' })).rejects.toMatchObject({
      data: { key: 'restructure.nameTaken' },
    });
  });
});

describe('a seat in another unit', () => {
  it('is so from that day on, with its holder and superior, and not before', async () => {
    await using app = await startTeam();
    const { seats, units } = await app.client.org.structure({});
    const seat = seats.find(({ holders }) => holders[0]?.name === '美工2');
    const planning = units.find(({ name }) => name === '策划组');
    if (!seat || !planning) throw new Error('no such seat');
    const { id } = await app.client.org.updateSeat({
      id: seat.id,
      revision: seat.revision,
      changes: { unitId: planning.id },
    });
    expect(id).not.toBe(seat.id);
    expect(await listPlaces(app, later)).toContain('策划组 美工 美工2');
    expect(await listPlaces(app, founded)).toContain('视觉组 美工 美工2');
    const moved = (await app.client.org.structure({})).seats.find((row) => row.id === id);
    expect(moved?.superiorSeatId).toBe(seat.superiorSeatId);
    await app.client.history.undo({});
    expect(await listPlaces(app, later)).toContain('视觉组 美工 美工2');
  });

  it('goes there with others in one act, a superior among them, and back in one undo', async () => {
    await using app = await startTeam();
    const { seats, units } = await app.client.org.structure({});
    const planning = units.find(({ name }) => name === '策划组')?.id ?? '';
    const designer = seats.find(({ holders }) => holders[0]?.name === '美工2');
    const lead = seats.find(({ id }) => id === designer?.superiorSeatId);
    const there = seats.find(({ unitId }) => unitId === planning);
    if (!designer || !lead || !there) throw new Error('no such seat');
    const before = await listPlaces(app, later);
    const seatIds = [designer.id, lead.id, there.id];
    const { ids } = await app.client.org.moveSeatsToUnit({ seatIds, unitId: planning });
    expect(ids[2]).toBe(there.id);
    const moved = (await app.client.org.structure({})).seats.filter(({ id }) => ids.includes(id));
    expect(moved.map(({ unitId }) => unitId)).toEqual([planning, planning, planning]);
    expect(moved.find(({ id }) => id === ids[0])?.superiorSeatId).toBe(ids[1]);
    expect(await listPlaces(app, founded)).toContain('视觉组 美工 美工2');
    await app.client.history.undo({});
    expect(await listPlaces(app, later)).toEqual(before);
  });
});
