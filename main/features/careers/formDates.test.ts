import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '#main/core/host.ts';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { rowOf, seatId, t1 } from './careersTestKit.ts';

/** As the form of the person saves a date. */
async function fill(
  app: TestApp,
  id: string,
  changes: { readonly joinedOn?: string | null; readonly leftOn?: string | null },
) {
  const { revision } = await rowOf(app, id);
  return app.call('people.update', { id, revision, changes }, crypto.randomUUID());
}

async function told(app: TestApp, personId: string) {
  const entries = await app.client.careers.timeline({ personId });
  return entries.map(({ kind, on }) => `${on} ${kind}`);
}

async function heldOn(app: TestApp, asOf: string) {
  const { seats } = await app.client.org.structure({ asOf });
  return seats.flatMap(({ postName, holders }) =>
    holders.map(({ name, kind }) => `${postName} ${name} ${kind}`),
  );
}

/** 林浩 leaves on 20 June; 陈思远 takes over his seat and his task. */
async function startLeft() {
  const requests: ExportRequest[] = [];
  const exportFile = async (request: ExportRequest) => {
    requests.push(request);
    return { token: 'file', fileName: request.suggestedName, bytes: 1, notes: [] };
  };
  const app = await createTestApp({ ...t1, host: { exportFile } });
  const { client } = app;
  const { id: lin } = await client.people.create({
    ...{ name: '林浩', joinedOn: '2026-06-01', seatId: await seatId(app, '店长') },
  });
  const { id: chen } = await client.people.create({ name: '陈思远' });
  const task = await client.commitments.create({ title: '618会场报名', ownerId: lin });
  const lastDay = '2026-06-20';
  const { groups } = await client.careers.holdings({ personId: lin, lastDay });
  const handover = groups.flatMap(({ source, items }) =>
    items.map(({ id }) => ({ source, id, toPersonId: chen })),
  );
  await client.careers.leave({ personId: lin, lastDay, note: '回老家', handover });
  const print = async () => {
    const workToken = crypto.randomUUID();
    await client.careers.exportHandover({
      ...{ personId: lin, language: 'zh-CN', format: 'docx', workToken },
    });
    return JSON.stringify(requests.at(-1)?.content);
  };
  const ownerOf = async () => (await client.commitments.detail({ id: task.id })).ownerId;
  return { app, lin, chen, print, ownerOf };
}

describe('a last day corrected on the form', () => {
  it('keeps the hand-over and its note, and moves what follows from it', async () => {
    const { app, lin, chen, print, ownerOf } = await startLeft();
    await using _app = app;
    for (const leftOn of ['2026-06-25', '2026-06-18']) {
      expect(await fill(app, lin, { leftOn })).toMatchObject({ ok: true });
      const words = await print();
      for (const word of ['618会场报名', '回老家', '陈思远']) expect(words).toContain(word);
      expect(words).not.toContain('草稿');
      expect(await ownerOf()).toBe(chen);
      expect(await told(app, lin)).toEqual([`${leftOn} left`, '2026-06-01 joined']);
      expect(await heldOn(app, leftOn)).toEqual(['店长 林浩 main']);
    }
    expect(await heldOn(app, '2026-06-19')).toEqual(['店长 陈思远 acting']);
    expect(await told(app, chen)).toEqual(['2026-06-19 acting']);
    await app.client.history.undo({});
    expect(await heldOn(app, '2026-06-25')).toEqual(['店长 林浩 main']);
  });

  it('cleared, takes the leaving back with the hand-over', async () => {
    const { app, lin, ownerOf } = await startLeft();
    await using _app = app;
    expect(await fill(app, lin, { leftOn: null })).toMatchObject({ ok: true });
    expect(await ownerOf()).toBe(lin);
    expect(await heldOn(app, '2026-07-01')).toEqual(['店长 林浩 main']);
    expect(await told(app, lin)).toEqual(['2026-06-01 joined']);
    expect(await rowOf(app, lin)).toMatchObject({ leftOn: null, main: { postName: '店长' } });
  });

  it('names who took the place since', async () => {
    const { app, lin } = await startLeft();
    await using _app = app;
    const { id: he } = await app.client.people.create({ name: '何雨桐' });
    const seat = { seatId: await seatId(app, '店长'), kind: 'main', from: '2026-06-22' } as const;
    await app.client.org.assign({ ...seat, personId: he });
    const before = await heldOn(app, '2026-06-25');
    expect(await fill(app, lin, { leftOn: null })).toMatchObject({
      error: { key: 'careers.leavingBuiltUpon', params: { count: 1, acts: '何雨桐 2026-06-22' } },
    });
    expect(await fill(app, lin, { leftOn: '2026-06-25' })).toMatchObject({
      error: { key: 'careers.placeTaken', params: { post: '店长' } },
    });
    expect(await fill(app, lin, { leftOn: '2026-06-21' })).toMatchObject({ ok: true });
    expect(await heldOn(app, '2026-06-25')).toEqual(before);
  });

  it('is refused before a later act, which it names', async () => {
    await using app = await createTestApp(t1);
    const { id } = await app.client.people.create({ name: '林浩', joinedOn: '2026-01-05' });
    await app.client.careers.promote({ personId: id, on: '2026-08-01', level: 'P9' });
    const refusal = {
      error: { key: 'careers.laterThanLastDay', params: { count: 1, acts: '林浩 2026-08-01' } },
    };
    expect(await fill(app, id, { leftOn: '2026-07-31' })).toMatchObject(refusal);
    expect(await fill(app, id, { leftOn: '2026-08-01' })).toMatchObject({ ok: true });
    expect(await fill(app, id, { leftOn: '2026-07-31' })).toMatchObject(refusal);
    expect(await told(app, id)).toEqual([
      ...['2026-08-01 left', '2026-08-01 promoted', '2026-01-05 joined'],
    ]);
  });
});

describe('a first day corrected on the form', () => {
  it('takes the post along that began with it', async () => {
    await using app = await createTestApp(t1);
    const { id } = await app.client.people.create({
      ...{ name: '林浩', joinedOn: '2026-06-15', seatId: await seatId(app, '店长') },
    });
    expect(await fill(app, id, { joinedOn: '2026-07-01' })).toMatchObject({ ok: true });
    expect(await heldOn(app, '2026-06-30')).toEqual([]);
    expect(await heldOn(app, '2026-07-01')).toEqual(['店长 林浩 main']);
    expect(await told(app, id)).toEqual(['2026-07-01 joined']);
    const [{ actId } = { actId: null }] = await app.client.careers.timeline({ personId: id });
    await app.client.careers.takeBack({ actId: actId ?? '' });
    expect(await rowOf(app, id)).toMatchObject({ joinedOn: null, main: null });
  });

  it('is refused after an act or a post, which it names', async () => {
    await using app = await createTestApp(t1);
    const { id } = await app.client.people.create({ name: '林浩', joinedOn: '2026-06-01' });
    await app.client.careers.promote({ personId: id, on: '2026-06-10', level: 'P9' });
    const refusal = {
      key: 'careers.beforeFirstDay',
      params: { name: '林浩', date: '2026-06-11', count: 1, acts: '林浩 2026-06-10' },
    };
    expect(await fill(app, id, { joinedOn: '2026-06-11' })).toMatchObject({ error: refusal });
    expect(await fill(app, id, { joinedOn: '2026-06-10' })).toMatchObject({ ok: true });
  });

  it('filled in at last tells what was known before as a post', async () => {
    await using app = await createTestApp(t1);
    const { id } = await app.client.people.create({
      ...{ name: '林浩', seatId: await seatId(app, '店长') },
    });
    expect(await told(app, id)).toEqual(['2026-06-15 joined']);
    expect(await fill(app, id, { joinedOn: '2024-03-01' })).toMatchObject({ ok: true });
    expect(await told(app, id)).toEqual(['2026-06-15 placed', '2024-03-01 joined']);
    expect(await fill(app, id, { joinedOn: '2026-07-01' })).toMatchObject({
      error: { key: 'careers.beforeFirstDay', params: { acts: '林浩 2026-06-15' } },
    });
  });
});
