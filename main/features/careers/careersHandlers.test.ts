import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { rowOf, seatId, t1 } from './careersTestKit.ts';

async function timelineOf(app: TestApp, personId: string) {
  const entries = await app.client.careers.timeline({ personId });
  return entries.map(({ kind, on, post, formerPost, isFuture }) =>
    [on, kind, formerPost?.postName, post?.postName, isFuture && 'future']
      .filter((part) => part !== undefined && part !== false)
      .join(' '),
  );
}

async function actOf(app: TestApp, personId: string, kind: string): Promise<string> {
  const entries = await app.client.careers.timeline({ personId });
  return entries.find((entry) => entry.kind === kind)?.actId ?? '';
}

/** 罗嘉, who comes as 客服 on the first day of the test and is on probation. */
async function startCareer(app: TestApp): Promise<string> {
  const { id } = await app.client.people.create({
    name: '罗嘉',
    joinedOn: '2026-06-15',
    employmentType: 'probation',
    level: 'P2',
    seatId: await seatId(app, '客服'),
  });
  return id;
}

describe('a working life', () => {
  it('is told act by act, the newest first, what is to come marked', async () => {
    await using app = await createTestApp(t1);
    const personId = await startCareer(app);
    const ops = await seatId(app, '运营专员');
    await app.client.org.assign({ personId, seatId: ops, kind: 'main', from: '2026-09-01' });
    await app.client.careers.confirm({ personId, on: '2026-08-15', note: '表现好' });
    await app.client.careers.promote({ personId, on: '2027-01-01', level: 'P3' });
    const store = await seatId(app, '店长');
    const until = '2026-07-31';
    await app.client.org.assign({ personId, seatId: store, kind: 'acting', until });
    expect(await timelineOf(app, personId)).toEqual([
      '2027-01-01 promoted future',
      '2026-09-01 transferred 客服 运营专员 future',
      '2026-08-15 confirmed future',
      '2026-06-15 acting 店长',
      '2026-06-15 joined 客服',
    ]);
    const entries = await app.client.careers.timeline({ personId });
    expect(entries[0]).toMatchObject({ before: 'P2', after: 'P3' });
    expect(entries[2]).toMatchObject({ before: 'probation', after: 'regular', note: '表现好' });
    expect(entries[3]?.until).toBe(until);
  });

  it('holds on the day it says: type and level change when their day comes', async () => {
    const clock = movingClock('2026-06-15T09:00');
    await using app = await createTestApp({ ...t1, clock });
    const personId = await startCareer(app);
    await app.client.careers.confirm({ personId, on: '2026-08-15' });
    await app.client.careers.promote({ personId, on: '2026-09-01', level: 'P3' });
    const shown = async () => {
      const { employmentType, level } = await rowOf(app, personId);
      return [employmentType, level];
    };
    expect(await shown()).toEqual(['probation', 'P2']);
    clock.moveTo('2026-08-15T09:00');
    expect(await shown()).toEqual(['regular', 'P2']);
    clock.moveTo('2026-09-01T09:00');
    expect(await shown()).toEqual(['regular', 'P3']);
    const { revision } = await rowOf(app, personId);
    await app.client.people.update({ id: personId, revision, changes: { level: 'P4' } });
    clock.moveTo('2026-08-31T09:00');
    expect(await shown()).toEqual(['regular', 'P2']);
  });

  it('knows a first day that was only filled in', async () => {
    await using app = await createTestApp();
    const [person] = await app.client.people.createMany({ names: ['陈思远'] });
    const { id, revision } = await rowOf(app, person?.id ?? '');
    await app.client.people.update({ id, revision, changes: { joinedOn: '2024-03-01' } });
    expect(await app.client.careers.timeline({ personId: id })).toMatchObject([
      { kind: 'joined', on: '2024-03-01', actId: null },
    ]);
  });

  it('does not begin before the first day nor go on after the last', async () => {
    await using app = await createTestApp(t1);
    const personId = await startCareer(app);
    const promote = (on: string) => app.client.careers.promote({ personId, on, level: 'P3' });
    await expect(promote('2026-06-14')).rejects.toMatchObject({
      data: { key: 'careers.beforeJoined' },
    });
    await expect(
      app.client.careers.promote({ personId, on: '2026-07-01', level: 'P2' }),
    ).rejects.toMatchObject({ data: { key: 'careers.sameLevel' } });
    await app.client.careers.confirm({ personId, on: '2026-07-01' });
    await expect(app.client.careers.confirm({ personId, on: '2026-08-01' })).rejects.toMatchObject({
      data: { key: 'careers.isRegular' },
    });
    await expect(app.client.careers.rejoin({ personId, on: '2026-08-01' })).rejects.toMatchObject({
      data: { key: 'careers.neverLeft' },
    });
  });

  it('goes on after somebody came back', async () => {
    const clock = movingClock('2026-06-15T09:00');
    await using app = await createTestApp({ ...t1, clock });
    const personId = await startCareer(app);
    const { revision } = await rowOf(app, personId);
    await app.client.people.update({
      id: personId,
      revision,
      changes: { leftOn: '2026-07-31' },
    });
    clock.moveTo('2026-08-15T09:00');
    await app.client.careers.rejoin({
      personId,
      on: '2026-10-01',
      employmentType: 'regular',
      seatId: await seatId(app, '运营专员'),
    });
    expect(await timelineOf(app, personId)).toEqual([
      '2026-10-01 returned 运营专员 future',
      '2026-07-31 left 客服',
      '2026-06-15 joined 客服',
    ]);
  });
});

describe('taking an act back', () => {
  it('puts the post before it back, and Ctrl+Z brings the act again', async () => {
    await using app = await createTestApp(t1);
    const personId = await startCareer(app);
    const agent = await seatId(app, '客服');
    const ops = await seatId(app, '运营专员');
    await app.client.org.assign({ personId, seatId: ops, kind: 'main', from: '2026-09-01' });
    await app.client.careers.takeBack({ actId: await actOf(app, personId, 'transferred') });
    const { seats } = await app.client.org.structure({ asOf: '2026-10-01' });
    expect(seats.flatMap(({ id, holders }) => (holders.length > 0 ? id : []))).toEqual([agent]);
    await app.client.history.undo({});
    expect(await timelineOf(app, personId)).toContain(
      '2026-09-01 transferred 客服 运营专员 future',
    );
  });

  it('names the later acts that build on it and takes them along when asked', async () => {
    await using app = await createTestApp(t1);
    const personId = await startCareer(app);
    const other = await app.client.people.create({ name: '唐一帆' });
    const agent = await seatId(app, '客服');
    const ops = await seatId(app, '运营专员');
    await app.client.org.assign({ personId, seatId: ops, kind: 'main', from: '2026-09-01' });
    await app.client.org.assign({
      personId: other.id,
      seatId: agent,
      kind: 'main',
      from: '2026-09-02',
    });
    const actId = await actOf(app, personId, 'transferred');
    expect(await app.client.careers.takenBack({ actId })).toMatchObject([
      { personName: '唐一帆', kind: 'placed', on: '2026-09-02' },
      { personName: '罗嘉', kind: 'transferred', on: '2026-09-01' },
    ]);
    await expect(app.client.careers.takeBack({ actId })).rejects.toMatchObject({
      data: { key: 'careers.builtUpon', params: { count: 1, acts: '唐一帆 2026-09-02' } },
    });
    expect(await app.client.careers.takeBack({ actId, withLater: true })).toEqual({ count: 2 });
    expect((await rowOf(app, other.id)).main).toBeNull();
    expect(await timelineOf(app, personId)).toEqual(['2026-06-15 joined 客服']);
  });

  it('is refused for a beginning while anything came after it', async () => {
    await using app = await createTestApp(t1);
    const personId = await startCareer(app);
    await app.client.careers.promote({ personId, on: '2026-09-01', level: 'P3' });
    const actId = await actOf(app, personId, 'joined');
    await expect(app.client.careers.takeBack({ actId })).rejects.toMatchObject({
      data: { key: 'careers.builtUpon' },
    });
    await app.client.careers.takeBack({ actId, withLater: true });
    expect(await rowOf(app, personId)).toMatchObject({ joinedOn: null, main: null, level: 'P2' });
  });

  it('keeps what was corrected on the form since', async () => {
    await using app = await createTestApp(t1);
    const personId = await startCareer(app);
    await app.client.careers.confirm({ personId, on: '2026-09-15' });
    const { revision } = await rowOf(app, personId);
    const changes = { confirmsOn: '2026-09-20', joinedOn: '2026-06-10' };
    await app.client.people.update({ id: personId, revision, changes });
    await app.client.careers.takeBack({ actId: await actOf(app, personId, 'confirmed') });
    expect(await rowOf(app, personId)).toMatchObject(changes);
    expect(await timelineOf(app, personId)).toEqual(['2026-06-10 joined 客服']);
  });
});
