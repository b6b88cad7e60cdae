import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { builtinStructures } from '#shared/features/org/builtin/structures.ts';
import type { OrgStructure, SeatRow } from '#shared/features/org/orgModel.ts';

const t1 = { start: { kind: 'structure', code: 't1_seven' } } as const;

async function seatsOf(app: TestApp, postName: string): Promise<SeatRow[]> {
  const { seats } = await app.client.org.structure({});
  return seats.filter((seat) => seat.postName === postName);
}

async function seatOf(app: TestApp, postName: string): Promise<SeatRow> {
  const [seat] = await seatsOf(app, postName);
  if (!seat) throw new Error(`no seat of ${postName}`);
  return seat;
}

async function place(app: TestApp, name: string, seatId: string): Promise<string> {
  const { id } = await app.client.people.create({ name });
  await app.client.org.assign({ personId: id, seatId, kind: 'main' });
  return id;
}

function unitOf(structure: OrgStructure, name: string) {
  const unit = structure.units.find((candidate) => candidate.name === name);
  if (!unit) throw new Error(`no unit ${name}`);
  return unit;
}

async function withoutRevisions(app: TestApp): Promise<string> {
  const structure = await app.client.org.structure({});
  return JSON.stringify(structure, (key, value) => (key === 'revision' ? undefined : value));
}

describe('built-in structures', () => {
  it('make seven posts, twelve seats and twelve vacancies of t1, and undo takes them away', async () => {
    await using app = await createTestApp();
    await app.client.org.applyStructure({ code: 't1_seven' });
    const structure = await app.client.org.structure({});
    expect(await app.client.org.posts({})).toHaveLength(7);
    expect(structure.headcount).toEqual({ quota: 12, filled: 0, vacant: 12 });
    expect(unitOf(structure, '客服组').headSeatId).toBe((await seatOf(app, '店长')).id);
    await app.client.history.undo({});
    expect((await app.client.org.structure({})).units).toEqual([]);
    expect(await app.client.org.posts({})).toEqual([]);
  });

  it.each(builtinStructures.map(({ code, total }) => [code, total] as const))(
    '%s gives a new workspace %i seats in quota',
    async (code, total) => {
      await using app = await createTestApp({ start: { kind: 'structure', code } });
      expect((await app.client.org.structure({})).headcount.quota).toBe(total);
    },
  );
});

describe('units', () => {
  it('keep what the form says and stand under their parent', async () => {
    await using app = await createTestApp();
    const parent = await app.client.org.createUnit({ name: '运营中心' });
    await app.client.org.createUnit({
      name: '运营部',
      parentUnitId: parent.id,
      isCore: true,
      mission: '提升用户体验',
      functions: ['优化产品与服务'],
    });
    const { units } = await app.client.org.structure({});
    expect(units.map(({ name }) => name)).toEqual(['运营中心', '运营部']);
    expect(units[1]).toMatchObject({ isCore: true, functions: ['优化产品与服务'] });
  });

  it('cannot be deleted while people are in them, and the sentence says how many', async () => {
    await using app = await createTestApp(t1);
    const agents = await seatsOf(app, '客服');
    for (const [index, seat] of agents.entries()) await place(app, `客服${index}`, seat.id);
    const unit = unitOf(await app.client.org.structure({}), '客服组');
    await expect(app.client.org.removeUnit({ id: unit.id })).rejects.toMatchObject({
      data: { code: 'rule', key: 'org.unitHasPeople', params: { unit: '客服组', count: 4 } },
    });
  });

  it('cannot be deleted while vacant seats or units are in them', async () => {
    await using app = await createTestApp({ start: { kind: 'structure', code: 't5_douyin' } });
    const project = unitOf(await app.client.org.structure({}), '项目');
    const remove = () => app.client.org.removeUnit({ id: project.id });
    await expect(remove()).rejects.toMatchObject({ data: { key: 'org.unitHasSeats' } });
    await app.client.org.closeSeat({ id: (await seatOf(app, '抖音项目负责人')).id });
    await expect(remove()).rejects.toMatchObject({
      data: { key: 'org.unitHasUnits', params: { count: 3 } },
    });
  });

  it('go when they are empty and come back with undo', async () => {
    await using app = await createTestApp();
    const { id } = await app.client.org.createUnit({ name: '直播组' });
    const before = await withoutRevisions(app);
    await app.client.org.removeUnit({ id });
    expect((await app.client.org.structure({})).units).toEqual([]);
    await app.client.history.undo({});
    expect(await withoutRevisions(app)).toBe(before);
  });

  it('cannot hang under themselves or a unit of their own', async () => {
    await using app = await createTestApp();
    const upper = await app.client.org.createUnit({ name: '运营部' });
    const lower = await app.client.org.createUnit({ name: '推广组', parentUnitId: upper.id });
    const [first] = (await app.client.org.structure({})).units;
    const change = { id: upper.id, revision: first?.revision ?? 0 };
    await expect(
      app.client.org.updateUnit({ ...change, changes: { parentUnitId: lower.id } }),
    ).rejects.toMatchObject({
      data: { key: 'org.unitCycle', params: { unit: '运营部', parent: '推广组' } },
    });
  });

  it('refuse an edit of an older state', async () => {
    await using app = await createTestApp();
    const { id } = await app.client.org.createUnit({ name: '运营部' });
    const revision = (await app.client.org.structure({})).units[0]?.revision ?? 0;
    await app.client.org.updateUnit({ id, revision, changes: { mission: '一' } });
    await expect(
      app.client.org.updateUnit({ id, revision, changes: { mission: '二' } }),
    ).rejects.toMatchObject({ data: { code: 'conflict' } });
  });

  it('keep their former parent for the days before a move', async () => {
    const clock = movingClock('2026-06-15T09:00');
    await using app = await createTestApp({ clock });
    const { id } = await app.client.org.createUnit({ name: '推广组' });
    clock.moveTo('2026-07-01T09:00');
    const parent = await app.client.org.createUnit({ name: '运营部' });
    const unit = unitOf(await app.client.org.structure({}), '推广组');
    await app.client.org.updateUnit({
      id,
      revision: unit.revision,
      changes: { parentUnitId: parent.id },
    });
    const parentOn = async (asOf: string) =>
      unitOf(await app.client.org.structure({ asOf }), '推广组').parentUnitId;
    expect(await parentOn('2026-06-30')).toBeNull();
    expect(await parentOn('2026-07-01')).toBe(parent.id);
    expect(await app.client.org.changeDates({})).toEqual(['2026-06-15', '2026-07-01']);
  });
});

describe('reporting lines', () => {
  it('refuse a circle and name the two people', async () => {
    await using app = await createTestApp(t1);
    const manager = await seatOf(app, '店长');
    const specialist = await seatOf(app, '运营专员');
    await place(app, '林浩', manager.id);
    await place(app, '何雨桐', specialist.id);
    await expect(
      app.client.org.setSuperior({ seatId: manager.id, superiorSeatId: specialist.id }),
    ).rejects.toMatchObject({
      data: { key: 'org.cycle', params: { lower: '何雨桐', upper: '林浩' } },
    });
    await expect(
      app.client.org.setSuperior({ seatId: manager.id, superiorSeatId: manager.id }),
    ).rejects.toMatchObject({ data: { key: 'org.reportsToItself' } });
  });

  it('change from today on and undo brings the old one back', async () => {
    await using app = await createTestApp(t1);
    const specialist = await seatOf(app, '运营专员');
    const planner = await seatOf(app, '策划主管');
    const before = await withoutRevisions(app);
    await app.client.org.setSuperior({ seatId: specialist.id, superiorSeatId: planner.id });
    expect((await seatOf(app, '运营专员')).superiorSeatId).toBe(planner.id);
    await app.client.history.undo({});
    expect(await withoutRevisions(app)).toBe(before);
  });

  it('stand beside dotted ones, each pair once', async () => {
    await using app = await createTestApp(t1);
    const designer = await seatOf(app, '美工');
    const planner = await seatOf(app, '策划主管');
    const line = { seatId: designer.id, superiorSeatId: planner.id, note: '活动页面' };
    const { id } = await app.client.org.addDottedLine(line);
    const { dotted, superiorSeatId } = await seatOf(app, '美工');
    expect(dotted).toEqual([{ lineId: id, superiorSeatId: planner.id, note: '活动页面' }]);
    expect(superiorSeatId).toBe((await seatOf(app, '店长')).id);
    await expect(app.client.org.addDottedLine(line)).rejects.toMatchObject({
      data: { key: 'org.lineExists' },
    });
    await app.client.org.endDottedLine({ id });
    expect((await seatOf(app, '美工')).dotted).toEqual([]);
  });
});

describe('seats', () => {
  it('are made several at once, of a library post the workspace did not have', async () => {
    await using app = await createTestApp();
    const unit = await app.client.org.createUnit({ name: '客服部' });
    const { ids } = await app.client.org.createSeats({
      unitId: unit.id,
      post: { postCode: 'cs_pre' },
      count: 3,
      superiorSeatId: null,
      inQuota: true,
      vacancyNote: '面试',
    });
    expect(ids).toHaveLength(3);
    expect(await app.client.org.posts({})).toMatchObject([
      { code: 'cs_pre', name: '售前客服', reportTemplate: 'cs', seatCount: 3 },
    ]);
  });

  it('cannot be closed while somebody holds them', async () => {
    await using app = await createTestApp(t1);
    const seat = await seatOf(app, '摄影');
    await place(app, '彭越', seat.id);
    await expect(app.client.org.closeSeat({ id: seat.id })).rejects.toMatchObject({
      data: { key: 'org.closedSeatIsHeld', params: { post: '摄影', holder: '彭越' } },
    });
  });

  it.each([
    ['the day they were made', '2026-06-15'],
    ['a later day', '2026-07-15'],
  ])(
    'leave their reports to the seat above and their unit without a head, on %s',
    async (_, day) => {
      const clock = movingClock('2026-06-15T09:00');
      await using app = await createTestApp({ ...t1, clock });
      clock.moveTo(`${day}T09:00`);
      const before = await withoutRevisions(app);
      const director = await seatOf(app, '运营总监');
      const lead = await seatOf(app, '店长');
      await app.client.org.closeSeat({ id: lead.id });
      expect((await seatOf(app, '策划主管')).superiorSeatId).toBe(director.id);
      const headOn = async (asOf: string) =>
        unitOf(await app.client.org.structure({ asOf }), '客服组').headSeatId;
      expect(await headOn(day)).toBeNull();
      expect(await headOn('2026-06-15')).toBe(day === '2026-06-15' ? null : lead.id);
      await app.client.history.undo({});
      expect(await withoutRevisions(app)).toBe(before);
    },
  );

  it('outside the quota count neither as seats nor as vacancies', async () => {
    await using app = await createTestApp({ start: { kind: 'structure', code: 't5_start' } });
    const owner = await place(app, '韩磊', (await seatOf(app, '抖音项目负责人')).id);
    const liveOps = await seatOf(app, '直播运营');
    await app.client.org.assign({ personId: owner, seatId: liveOps.id, kind: 'concurrent' });
    const { headcount } = await app.client.org.structure({});
    expect(headcount).toEqual({ quota: 3, filled: 1, vacant: 2 });
    expect((await app.client.people.list({}))[0]?.others).toMatchObject([
      { kind: 'concurrent', postName: '直播运营', unitName: '直播团队' },
    ]);
  });
});

describe('posts', () => {
  it('refuse a name that already stands for another one, and go only without seats', async () => {
    await using app = await createTestApp(t1);
    await expect(
      app.client.org.createPost({ name: '设计师', aliases: [], reportTemplate: 'general' }),
    ).rejects.toMatchObject({ data: { key: 'org.postNameTaken', params: { post: '美工' } } });
    const post = (await app.client.org.posts({})).find(({ name }) => name === '美工');
    await expect(app.client.org.removePost({ id: post?.id ?? '' })).rejects.toMatchObject({
      data: { key: 'org.postHasSeats', params: { count: 2 } },
    });
    const own = await app.client.org.createPost({
      name: '品牌顾问',
      aliases: ['顾问'],
      reportTemplate: 'general',
    });
    await app.client.org.removePost({ id: own.id });
    expect(await app.client.org.posts({})).toHaveLength(7);
  });
});
