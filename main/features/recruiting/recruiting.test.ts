import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '#main/core/host.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { ExportContent } from '#shared/documents/exportContent.ts';
import { at, findSeat, holdersOf, newcomer, one, start, startHiring } from './recruitingTestKit.ts';

describe('a requisition', () => {
  it('goes through dated stages, and the vacancy says how far it is', async () => {
    const clock = movingClock(at);
    await using app = await createTestApp({ start, clock });
    const { id, seatId } = await startHiring(app);
    clock.moveTo('2026-06-18T09:00');
    await app.client.recruiting.moveStage({ id, stage: 'interview', dueOn: '2026-07-15' });
    clock.moveTo('2026-06-25T09:00');
    await app.client.recruiting.moveStage({ id, stage: 'offer', on: '2026-06-24', note: '口头' });

    expect(await one(app, id)).toMatchObject({
      postName: '摄影',
      stage: 'offer',
      dueOn: '2026-07-15',
      history: [
        { stage: 'requested', enteredOn: '2026-06-15' },
        { stage: 'interview', enteredOn: '2026-06-18' },
        { stage: 'offer', enteredOn: '2026-06-24', note: '口头' },
      ],
    });
    const wordOn = async (asOf: string, language: 'zh-CN' | 'en-US' = 'zh-CN') => {
      const { seats } = await app.client.org.chart({ asOf, language });
      return seats.find((seat) => seat.id === seatId)?.vacancyNote;
    };
    expect(await wordOn('2026-06-25')).toBe('已发offer');
    expect(await wordOn('2026-06-25', 'en-US')).toBe('offered');
    expect(await wordOn('2026-06-20')).toBe('面试');
    expect(await findSeat(app, '摄影')).toMatchObject({ hiringStage: 'offer' });
    await app.client.history.undo({});
    expect(await wordOn('2026-06-25')).toBe('面试');
  });

  it('is refused twice for one vacancy, for a held seat, and its seat cannot be closed', async () => {
    await using app = await createTestApp({ start });
    const { seatId } = await startHiring(app);
    const create = (id: string) => app.client.recruiting.create({ seatIds: [id], fields: {} });
    await expect(create(seatId)).rejects.toMatchObject({
      data: { key: 'recruiting.alreadyOpen', params: { post: '摄影' } },
    });
    const held = (await findSeat(app, '店长')).id;
    await app.client.people.create({ name: '林浩', seatId: held });
    await expect(create(held)).rejects.toMatchObject({ data: { key: 'recruiting.seatIsHeld' } });
    await expect(app.client.org.closeSeat({ id: seatId })).rejects.toMatchObject({
      data: { key: 'org.closedSeatIsHiring' },
    });
  });

  it('enters no stage before the last one, in days to come, or past a hire that was not made', async () => {
    await using app = await createTestApp({ start });
    const { id } = await startHiring(app);
    const move = (stage: 'offer' | 'probation', on: string) =>
      app.client.recruiting.moveStage({ id, stage, on });
    await expect(move('offer', '2026-06-14')).rejects.toMatchObject({
      data: { key: 'recruiting.beforeLastStage', params: { date: '2026-06-15' } },
    });
    await expect(move('offer', '2026-06-16')).rejects.toMatchObject({
      data: { key: 'recruiting.stageAhead' },
    });
    await expect(move('probation', '2026-06-15')).rejects.toMatchObject({
      data: { key: 'recruiting.hireFirst' },
    });
  });

  it('is closed without a hire only with a reason, and can be opened again', async () => {
    await using app = await createTestApp({ start });
    const { id } = await startHiring(app);
    await app.client.recruiting.moveStage({ id, stage: 'screening' });
    await expect(app.client.recruiting.close({ id, reason: ' ' })).rejects.toMatchObject({
      data: { key: 'recruiting.closeNeedsReason' },
    });
    await app.client.recruiting.close({ id, reason: '编制冻结' });
    expect(await one(app, id)).toMatchObject({ stage: 'closed', isOpen: false });
    expect(await findSeat(app, '摄影')).toMatchObject({ hiringStage: null });
    await app.client.recruiting.reopen({ id });
    expect(await one(app, id)).toMatchObject({ stage: 'screening', isOpen: true });
  });
});

describe('a hire', () => {
  it('makes the person and fills the seat in one act that undo takes back whole', async () => {
    await using app = await createTestApp({ start });
    const { id, seatId } = await startHiring(app);
    await app.client.recruiting.moveStage({ id, stage: 'offer' });
    const { personId } = await app.client.recruiting.hire({ id, person: newcomer });
    expect(await one(app, id)).toMatchObject({
      stage: 'hired',
      hired: { personId, name: '彭越' },
      dueOn: '2026-09-15',
    });
    expect(await holdersOf(app, seatId)).toEqual(['彭越']);
    const timeline = await app.client.careers.timeline({ personId });
    expect(timeline.map(({ kind, on }) => [kind, on])).toEqual([['joined', '2026-06-15']]);

    await app.client.history.undo({});
    expect(await one(app, id)).toMatchObject({ stage: 'offer', hired: null, dueOn: null });
    expect(await holdersOf(app, seatId)).toEqual([]);
    expect(await app.client.people.list({})).toEqual([]);
  });

  it('on a day to come stays an offer until then', async () => {
    const clock = movingClock(at);
    await using app = await createTestApp({ start, clock });
    const { id, seatId } = await startHiring(app);
    await app.client.recruiting.moveStage({ id, stage: 'offer' });
    await app.client.recruiting.hire({ id, person: newcomer, on: '2026-07-01' });
    expect(await one(app, id)).toMatchObject({ stage: 'offer', beginsOn: '2026-07-01' });
    expect((await app.client.recruiting.headcount({})).total).toMatchObject({ offer: 1 });
    expect(await holdersOf(app, seatId, '2026-07-01')).toEqual(['彭越']);
    clock.moveTo('2026-07-01T09:00');
    expect(await one(app, id)).toMatchObject({ stage: 'hired', beginsOn: null });
    expect((await app.client.recruiting.headcount({})).total).toMatchObject({ offer: 0 });
  });

  it('takes somebody from the team, as a move of theirs', async () => {
    await using app = await createTestApp({ start });
    const other = await findSeat(app, '客服');
    const { id: personId } = await app.client.people.create({ name: '刘晓', seatId: other.id });
    const { id, seatId } = await startHiring(app);
    await app.client.recruiting.hire({ id, person: { personId } });
    expect(await holdersOf(app, seatId)).toEqual(['刘晓']);
    expect(await holdersOf(app, other.id)).toEqual([]);
    const timeline = await app.client.careers.timeline({ personId });
    expect(timeline.map(({ kind }) => kind)).toContain('transferred');
  });

  it('is confirmed together with the person', async () => {
    const clock = movingClock(at);
    await using app = await createTestApp({ start, clock });
    const { id } = await startHiring(app);
    await app.client.recruiting.hire({ id, person: newcomer });
    await app.client.recruiting.moveStage({ id, stage: 'probation' });
    clock.moveTo('2026-09-15T09:00');
    await app.client.recruiting.moveStage({ id, stage: 'confirmed' });
    expect(await app.client.people.list({})).toMatchObject([{ employmentType: 'regular' }]);
    expect(await one(app, id)).toMatchObject({ stage: 'confirmed', isOpen: false });
  });

  it('that was taken back on the person can be looked for again', async () => {
    await using app = await createTestApp({ start });
    const { id, seatId } = await startHiring(app);
    await app.client.recruiting.moveStage({ id, stage: 'final' });
    await app.client.recruiting.hire({ id, person: newcomer });
    await expect(app.client.recruiting.reopen({ id })).rejects.toMatchObject({
      data: { key: 'recruiting.isHired' },
    });
    await app.client.org.vacate({ seatId });
    await app.client.recruiting.reopen({ id });
    expect(await one(app, id)).toMatchObject({ stage: 'final', hired: null });
  });
});

describe('headcount', () => {
  it('is quota less filled less offers, by unit with the units below, acting apart', async () => {
    await using app = await createTestApp({ start });
    const { total: before } = await app.client.recruiting.headcount({});
    const lead = await findSeat(app, '店长');
    await app.client.people.create({ name: '林浩', seatId: lead.id });
    const { id: standIn } = await app.client.people.create({ name: '何雨桐' });
    const { id, seatId } = await startHiring(app);
    await app.client.org.assign({ personId: standIn, seatId, kind: 'acting' });
    await app.client.recruiting.moveStage({ id, stage: 'offer' });

    const { total, units } = await app.client.recruiting.headcount({});
    expect(total).toEqual({
      quota: before.quota,
      filled: 1,
      vacant: before.quota - 1,
      acting: 1,
      offer: 1,
      gap: before.quota - 2,
      hiring: 1,
      unsought: before.quota - 2,
    });
    const sum = (key: 'quota' | 'gap') => units.reduce((all, { own }) => all + own[key], 0);
    expect([sum('quota'), sum('gap')]).toEqual([total.quota, total.gap]);
    expect(units.find(({ name }) => name === '视觉组')?.own).toMatchObject({ offer: 1, acting: 1 });
  });
});

describe('headcount of a seat whose holder is known', () => {
  it('is an offer until the first day, with or without a search, and was a gap before', async () => {
    const clock = movingClock(at);
    await using app = await createTestApp({ start, clock });
    clock.moveTo('2026-06-18T09:00');
    const { id } = await startHiring(app);
    await app.client.recruiting.hire({ id, person: newcomer, on: '2026-07-01' });
    const seatId = (await findSeat(app, '店长')).id;
    await app.client.people.create({ name: '林浩', joinedOn: '2026-07-05', seatId });
    const on = async (asOf: string) => (await app.client.recruiting.headcount({ asOf })).total;
    const { quota } = await on('2026-06-18');
    expect(await on('2026-06-18')).toMatchObject({ offer: 2, gap: quota - 2, unsought: quota - 2 });
    expect(await on('2026-07-01')).toMatchObject({ filled: 1, offer: 1, gap: quota - 2 });
    expect(await on('2026-07-05')).toMatchObject({ filled: 2, offer: 0, gap: quota - 2 });
    expect(await on('2026-06-17')).toMatchObject({ filled: 0, offer: 0, gap: quota });
  });
});

describe('the workbook', () => {
  it('says of a past day what was known then', async () => {
    const requests: ExportRequest[] = [];
    const exportFile = async (request: ExportRequest) => {
      requests.push(request);
      return null;
    };
    const clock = movingClock(at);
    await using app = await createTestApp({ start, clock, host: { exportFile } });
    const { id } = await startHiring(app, '摄影', { dueOn: '2026-06-18' });
    clock.moveTo('2026-07-01T09:00');
    await app.client.recruiting.hire({ id, person: newcomer });
    await startHiring(app, '客服');
    const rowsOn = async (asOf: string) => {
      const workToken = crypto.randomUUID();
      await app.client.recruiting.exportWorkbook({ workToken, language: 'zh-CN', asOf });
      const content = ExportContent.parse(requests.at(-1)?.content);
      const sheet = content.type === 'workbook' ? content.workbook.sheets[1] : undefined;
      return sheet?.rows.map(([post, , stage, ...rest]) => [post, stage, rest.at(-2)]);
    };
    expect(await rowsOn('2026-06-14')).toEqual([]);
    expect(await rowsOn('2026-06-20')).toEqual([['摄影', '需求提报', '']]);
    expect(await rowsOn('2026-07-01')).toEqual([
      ['摄影', '到岗', '彭越'],
      ['客服', '需求提报', ''],
    ]);
  });
});

describe('two owners', () => {
  it('each see their own steps, and whose turn it is', async () => {
    await using app = await createTestApp({ start });
    const { id: leadId } = await app.client.people.create({ name: '韩磊' });
    const { id } = await startHiring(app, '摄影', {
      lead: { personId: leadId, name: '韩磊' },
      recruiter: { personId: null, name: '郑薇' },
      recruiterStages: ['published', 'screening'],
      dueOn: '2026-06-14',
    });
    expect(await one(app, id)).toMatchObject({ turn: { name: '韩磊' }, isOverdue: true });
    await app.client.recruiting.moveStage({ id, stage: 'screening', dueOn: '2026-06-20' });
    expect(await one(app, id)).toMatchObject({ turn: { name: '郑薇' }, isOverdue: false });
    const { revision } = await one(app, id);
    await expect(
      app.client.recruiting.update({ id, revision: revision - 1, changes: { channel: 'BOSS' } }),
    ).rejects.toMatchObject({ data: { code: 'conflict' } });
    await app.client.recruiting.update({ id, revision, changes: { channel: 'BOSS直聘' } });
    expect(await one(app, id)).toMatchObject({ channel: 'BOSS直聘', stage: 'screening' });
  });
});

describe('a structure laid over the team', () => {
  it('takes hiring along to the seat that goes on', async () => {
    const clock = movingClock(at);
    await using app = await createTestApp({ start, clock });
    clock.moveTo('2026-06-20T09:00');
    const { ids } = await app.client.recruiting.create({
      seatIds: (await app.client.org.structure({})).seats.map((seat) => seat.id),
      fields: {},
    });
    const before = await app.client.org.structure({});
    await app.client.org.applyStructure({ code: 't2_four' });
    const after = await app.client.org.structure({});
    const standing = new Set(after.seats.map((seat) => seat.id));
    const moved = before.seats.filter((seat) => !standing.has(seat.id));
    expect(moved.length).toBeGreaterThan(0);
    const rows = await app.client.recruiting.list({});
    expect(rows).toHaveLength(ids.length);
    expect(rows.filter((row) => !standing.has(row.seatId) || row.isSeatTaken)).toEqual([]);
    await app.client.history.undo({});
    const back = (await app.client.recruiting.list({})).map((row) => row.seatId);
    expect(new Set(back)).toEqual(new Set(before.seats.map((seat) => seat.id)));
  });
});
