import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { takeRandomStep } from '#main/testing/randomSteps/index.ts';
import { tableOf, takeIn } from './rosterTestKit.ts';

describe('an earlier import', () => {
  it('stays in the list of imports until its act is undone', async () => {
    await using app = await createTestApp();
    await takeIn(app, tableOf('姓名', '林浩'));
    await takeIn(app, tableOf('姓名', '王芳'));
    const [newest, oldest] = await app.client.roster.imports({});
    expect(newest).toMatchObject({ fileName: '花名册.csv', created: 1 });
    await app.client.history.undo({ operationId: oldest?.operationId });
    expect((await app.client.people.list({})).map(({ name }) => name)).toEqual(['王芳']);
    expect(await app.client.roster.imports({})).toMatchObject([{ id: newest?.id }]);
  });

  it('names the newest act that stands in the way of undoing an earlier import', async () => {
    const clock = movingClock('2026-06-15T09:00');
    await using app = await createTestApp({ clock });
    await takeIn(app, tableOf('姓名', '林浩', '王芳', '李敏'));
    const obstacle = async () => (await app.client.roster.imports({}))[0]?.obstacle;
    expect(await obstacle()).toBeNull();
    const [first, second] = await app.client.people.list({});
    await app.client.people.addAlias({ personId: first?.id ?? '', alias: '小林' });
    clock.moveTo('2026-06-16T09:00');
    // Touches no row of the import: it only refers to one.
    await app.client.workspace.setMe({ personId: second?.id ?? '' });
    const { at } = (await app.client.history.list({ limit: 1 }))[0] ?? {};
    expect(await obstacle()).toEqual({ act: { procedure: 'workspace.setMe', at } });
    const [imported] = await app.client.roster.imports({});
    const undo = () => app.client.history.undo({ operationId: imported?.operationId });
    await expect(undo()).rejects.toMatchObject({ data: { key: 'history.changedSince' } });
    await app.client.history.undo({});
    expect(await obstacle()).toMatchObject({ act: { procedure: 'people.addAlias' } });
    await app.client.history.undo({});
    expect(await obstacle()).toBeNull();
    await undo();
    expect(await app.client.roster.imports({})).toEqual([]);
  });

  it('is not undone while what went on with its people would go along', async () => {
    await using app = await createTestApp();
    await takeIn(app, tableOf('姓名', '林浩'));
    const [person] = await app.client.people.list({});
    const { id: matterId } = await app.client.raci.addMatter({ parties: 'people', title: '选品' });
    const role = { matterId, partyId: person?.id ?? '', role: 'R', isSet: true } as const;
    await app.client.raci.setRole(role);
    const [imported] = await app.client.roster.imports({});
    expect(imported?.obstacle).toMatchObject({ act: { procedure: 'raci.setRole' } });
    const undo = () => app.client.history.undo({ operationId: imported?.operationId });
    await expect(undo()).rejects.toMatchObject({ data: { key: 'history.changedSince' } });
    await app.client.raci.setRole({ ...role, isSet: false });
    await undo();
    expect(await app.client.people.list({})).toEqual([]);
  });

  it('can be undone exactly while nothing is named that stands in the way', async () => {
    const seeds = fc.array(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(seeds, async (steps) => {
        await using app = await createTestApp();
        await takeIn(app, tableOf('姓名,部门,岗位', '林浩,运营部,店长', '王芳,客服部,客服主管'));
        for (const seed of steps) await takeRandomStep(app.client, seed);
        const [imported] = await app.client.roster.imports({});
        if (!imported) return;
        const undo = app.client.history.undo({ operationId: imported.operationId });
        const isUndone = await undo.then(
          () => true,
          () => false,
        );
        expect(isUndone).toBe(imported.obstacle === null);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
