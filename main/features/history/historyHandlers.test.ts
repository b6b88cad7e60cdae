import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { takeRandomStep } from '#main/testing/randomSteps/index.ts';

async function replayAll(app: TestApp, direction: 'undo' | 'redo'): Promise<number> {
  for (let count = 0; ; count += 1) {
    if ((await app.client.history[direction]({})) === null) return count;
  }
}

describe('history', () => {
  it('takes back and does again one act at a time', async () => {
    await using app = await createTestApp();
    await app.client.people.create({ name: '陈思远' });
    expect(await app.client.history.undo({})).toEqual({ procedure: 'people.create' });
    expect(await app.client.people.list({})).toEqual([]);
    expect(await app.client.history.redo({})).toEqual({ procedure: 'people.create' });
    expect((await app.client.people.list({})).map((person) => person.name)).toEqual(['陈思远']);
  });

  it('forgets what could be redone once something new is done', async () => {
    await using app = await createTestApp();
    await app.client.people.create({ name: '陈思远' });
    await app.client.history.undo({});
    await app.client.people.create({ name: '何雨桐' });
    expect(await app.client.history.redo({})).toBeNull();
  });

  it('undoes one earlier act by its id while nothing builds on it', async () => {
    await using app = await createTestApp();
    await app.client.people.create({ name: '陈思远' });
    const first = app.lastOperation();
    await app.client.people.create({ name: '何雨桐' });
    await app.client.history.undo({ operationId: first?.id });
    expect((await app.client.people.list({})).map((person) => person.name)).toEqual(['何雨桐']);
  });

  it('refuses to undo what a later change built on, and changes nothing', async () => {
    await using app = await createTestApp();
    const person = await app.client.people.create({ name: '陈思远' });
    const created = app.lastOperation();
    await app.client.people.addAlias({ personId: person.id, alias: '远哥' });
    await expect(app.client.history.undo({ operationId: created?.id })).rejects.toMatchObject({
      data: { code: 'rule', key: 'history.changedSince' },
    });
    expect(await app.client.people.list({})).toMatchObject([{ aliases: ['远哥'] }]);
  });

  it('refuses to undo a row that others refer to by now', async () => {
    await using app = await createTestApp();
    const person = await app.client.people.create({ name: '陈思远' });
    const created = app.lastOperation();
    await app.client.workspace.setMe({ personId: person.id });
    await expect(app.client.history.undo({ operationId: created?.id })).rejects.toMatchObject({
      data: { code: 'rule', key: 'common.stillReferred' },
    });
    expect(await app.client.people.list({})).toHaveLength(1);
  });

  it('raises the revision, so that a form filled before the undo conflicts', async () => {
    await using app = await createTestApp();
    const { id, revision } = await app.client.people.create({ name: '陈思远' });
    await app.client.people.addAlias({ personId: id, alias: '远哥' });
    await app.client.history.undo({});
    await expect(
      app.client.people.update({ id, revision, changes: { level: 'P3' } }),
    ).rejects.toMatchObject({ data: { code: 'conflict' } });
  });

  it('passes over a save that repeated what was there', async () => {
    await using app = await createTestApp();
    const { id, revision } = await app.client.people.create({ name: '陈思远' });
    const changed = await app.client.people.update({ id, revision, changes: { level: 'P3' } });
    const again = { id, revision: changed.revision, changes: { level: 'P3' } };
    await app.client.people.update(again);
    await app.client.history.undo({});
    expect(await app.client.people.list({})).toMatchObject([{ level: '' }]);
  });

  it('never takes back the making of the workspace', async () => {
    await using app = await createTestApp();
    expect(await app.client.history.undo({})).toBeNull();
    expect((await app.client.workspace.profile({})).name).toBe('测试团队');
  });

  it('comes back to the start and to the end, whatever was done in between', async () => {
    const sequences = fc.array(fc.integer({ min: 1, max: 2 ** 31 - 1 }), {
      minLength: 30,
      maxLength: 30,
    });
    let start: string | undefined;
    await fc.assert(
      fc.asyncProperty(sequences, async (seeds) => {
        await using app = await createTestApp();
        // Every one of them is a copy of the same new workspace.
        start ??= app.backend.contentHash();
        for (const seed of seeds) await takeRandomStep(app.client, seed);
        const end = app.backend.contentHash();
        const undone = await replayAll(app, 'undo');
        expect(app.backend.contentHash()).toBe(start);
        expect(await replayAll(app, 'redo')).toBe(undone);
        expect(app.backend.check()).toMatchObject({ contentHash: end, problems: [] });
      }),
      { numRuns: 200 },
    );
    // Long enough for the slowest machine: 200 workspaces of 30 acts, each undone and redone.
  }, 600_000);
});
