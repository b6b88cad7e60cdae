import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { teamScope } from '#shared/features/metrics/metricsModel.ts';

const t1 = { start: { kind: 'structure', code: 't1_seven' } } as const;
const week = '2026-W24';

async function addPerson(app: TestApp, name: string, postName?: string): Promise<string> {
  const { id } = await app.client.people.create({ name });
  if (postName === undefined) return id;
  const { seats } = await app.client.org.structure({});
  const seat = seats.find((each) => each.postName === postName && each.holders.length === 0);
  await app.client.org.assign({ personId: id, seatId: seat?.id ?? '', kind: 'main' });
  return id;
}

interface Reported {
  readonly week?: string;
  readonly figures: Partial<Record<KpiCode, number>>;
  readonly target?: number;
}

async function report(app: TestApp, personId: string, given: Reported): Promise<void> {
  await app.client.reports.save({
    personId,
    week: given.week ?? week,
    template: 'ops',
    submittedAt: null,
    lines: [],
    metrics: Object.entries(given.figures).map(([code, value]) => ({
      code: code as KpiCode,
      value,
      target: given.target ?? null,
    })),
  });
}

/** 店长 over two 运营专员, and 客服 beside them. */
async function createTeam(app: TestApp) {
  return {
    manager: await addPerson(app, '林浩', '店长'),
    first: await addPerson(app, '何雨桐', '运营专员'),
    second: await addPerson(app, '罗嘉', '运营专员'),
    agent: await addPerson(app, '李敏', '客服'),
  };
}

describe('a metric', () => {
  it('is one figure of the team that counts nobody twice, with last week and last year', async () => {
    await using app = await createTestApp(t1);
    const { manager, first, second } = await createTeam(app);
    await report(app, manager, { figures: { gmv: 1_286_000 } });
    await report(app, first, { figures: { gmv: 800_000 } });
    await report(app, second, { figures: { gmv: 400_000 } });
    await report(app, manager, { week: '2026-W23', figures: { gmv: 1_087_000 } });
    await report(app, manager, { week: '2025-W24', figures: { gmv: 1_000_000 } });
    const trend = await app.client.metrics.trend({ code: 'gmv', week, of: teamScope, span: 4 });
    expect(trend.points.map(({ value }) => value)).toEqual([null, null, 1_087_000, 1_286_000]);
    expect(trend.standing).toMatchObject({
      value: 1_286_000,
      previous: 1_087_000,
      lastYear: 1_000_000,
      change: { kind: 'percent' },
      yearChange: { kind: 'percent', value: 28.6 },
      yearTone: 'good',
    });
    expect(trend.origin).toEqual({
      method: 'single',
      weightCode: null,
      contributors: [{ id: manager, name: '林浩' }],
      covers: [
        {
          by: { id: manager, name: '林浩' },
          covered: [
            { id: first, name: '何雨桐' },
            { id: second, name: '罗嘉' },
          ],
        },
      ],
    });
  });

  it('is listed with all others of twelve weeks, in the order of the dictionary', async () => {
    await using app = await createTestApp(t1);
    const { first, agent } = await createTeam(app);
    await report(app, agent, { figures: { csat: 98.2, reception: 1842 } });
    await report(app, first, { week: '2026-W14', figures: { gmv: 1 } });
    const { rows, weeks } = await app.client.metrics.overview({ week, of: teamScope });
    expect(weeks).toHaveLength(12);
    expect(rows.map(({ code, people }) => [code, people])).toEqual([
      ['gmv', 0],
      ['reception', 1],
      ['csat', 1],
    ]);
    const person = { scope: 'person', scopeId: agent } as const;
    const own = await app.client.metrics.overview({ week, of: person });
    expect(own.rows.map(({ code }) => code)).toEqual(['reception', 'csat']);
  });

  it('is broken down by person, unit and shop', async () => {
    await using app = await createTestApp(t1);
    const { first, second } = await createTeam(app);
    await report(app, first, { figures: { ad_spend: 100_000 } });
    await report(app, second, { figures: { ad_spend: 50_000 } });
    const shop = await app.client.metrics.createShop({ name: '抖音店', platform: '抖音' });
    await app.client.metrics.setShare({ shopId: shop.id, personId: first, percent: 30 });
    const read = async (by: 'person' | 'unit' | 'shop') =>
      (await app.client.metrics.breakdown({ code: 'ad_spend', week, by })).map(
        ({ name, standing }) => [name, standing.value],
      );
    expect(await read('person')).toEqual([
      ['何雨桐', 100_000],
      ['罗嘉', 50_000],
    ]);
    expect(await read('unit')).toEqual([['运营组', 150_000]]);
    expect(await read('shop')).toEqual([['抖音店', 30_000]]);
  });

  it('puts the numbers of each report into its formula', async () => {
    await using app = await createTestApp(t1);
    const { first, second } = await createTeam(app);
    await report(app, first, { figures: { gmv: 1_286_000, uv: 214_000, conv: 3.05, aov: 197 } });
    await report(app, second, { figures: { gmv: 361_000 } });
    const order = { code: 'conv', week, of: teamScope, span: 4 } as const;
    const { checks } = await app.client.metrics.trend(order);
    expect(checks).toMatchObject([
      { person: { name: '何雨桐' }, check: { code: 'gmv', isConsistent: true } },
    ]);
  });
});

describe('a target', () => {
  it('holds from its week on until the next one, and ends where it is taken off', async () => {
    await using app = await createTestApp(t1);
    const { first } = await createTeam(app);
    await report(app, first, { figures: { gmv: 1_286_000 }, target: 1_100_000 });
    const set = (fromWeek: string, target: number | null) =>
      app.client.metrics.setTarget({ code: 'gmv', ...teamScope, fromWeek, target });
    const read = async (asked = week) =>
      app.client.metrics.trend({ code: 'gmv', week: asked, of: teamScope, span: 4 });
    expect((await read()).standing).toMatchObject({ target: 1_100_000, targetFrom: 'report' });
    await set('2026-W22', 1_000_000);
    await set('2026-W24', 1_200_000);
    await set('2026-W26', null);
    const { points, standing } = await read();
    expect(points.map(({ target }) => target)).toEqual([null, 1_000_000, 1_000_000, 1_200_000]);
    expect(standing).toMatchObject({ targetFrom: 'set', rate: 107.2, isReached: true });
    expect((await read('2026-W26')).standing.target).toBeNull();
    await set('2026-W24', 1_300_000);
    const targets = await app.client.metrics.targets({ code: 'gmv' });
    expect(targets.map(({ fromWeek, target }) => [fromWeek, target])).toEqual([
      ['2026-W26', null],
      ['2026-W24', 1_300_000],
      ['2026-W22', 1_000_000],
    ]);
    await app.client.metrics.removeTarget({ id: targets[1]?.id ?? '' });
    expect((await read()).standing.target).toBe(1_000_000);
  });

  it('needs somebody it is set for', async () => {
    await using app = await createTestApp(t1);
    await expect(
      app.client.metrics.setTarget({
        code: 'gmv',
        scope: 'unit',
        scopeId: 'nowhere',
        fromWeek: week,
        target: 1,
      }),
    ).rejects.toMatchObject({ data: { code: 'not_found', key: 'metrics.scopeGone' } });
  });
});

describe('the team’s own 口径', () => {
  it('stands beside the built-in formula until it is emptied', async () => {
    await using app = await createTestApp();
    await app.client.metrics.setDefinition({ code: 'gmv', definition: '含未付款订单' });
    await app.client.metrics.setDefinition({ code: 'gmv', definition: '只算已付款，不含退款' });
    expect(await app.client.metrics.definitions({})).toEqual([
      { code: 'gmv', definition: '只算已付款，不含退款' },
    ]);
    await app.client.metrics.setDefinition({ code: 'gmv', definition: ' ' });
    expect(await app.client.metrics.definitions({})).toEqual([]);
    await app.client.history.undo({});
    expect(await app.client.metrics.definitions({})).toHaveLength(1);
  });
});

describe('shops', () => {
  it('share out nobody’s figures beyond 100 %', async () => {
    await using app = await createTestApp();
    const personId = await addPerson(app, '唐一帆');
    const tmall = await app.client.metrics.createShop({ name: '天猫旗舰店', platform: '天猫' });
    const douyin = await app.client.metrics.createShop({ name: '抖音店', platform: '抖音' });
    await app.client.metrics.setShare({ shopId: tmall.id, personId, percent: 70 });
    await expect(
      app.client.metrics.setShare({ shopId: douyin.id, personId, percent: 40 }),
    ).rejects.toMatchObject({
      data: { key: 'metrics.sharesOver', params: { name: '唐一帆', elsewhere: 70, free: 30 } },
    });
    await app.client.metrics.setShare({ shopId: douyin.id, personId, percent: 30 });
    await app.client.metrics.setShare({ shopId: tmall.id, personId, percent: 60 });
    await app.client.metrics.setShare({ shopId: douyin.id, personId, percent: 0 });
    const shops = await app.client.metrics.shops({});
    expect(shops.map(({ name, shares }) => [name, shares.map(({ percent }) => percent)])).toEqual([
      ['天猫旗舰店', [60]],
      ['抖音店', []],
    ]);
  });

  it('are known by one name each, and go with their shares and targets', async () => {
    await using app = await createTestApp();
    const personId = await addPerson(app, '唐一帆');
    const { id } = await app.client.metrics.createShop({ name: '天猫旗舰店', platform: '天猫' });
    await expect(
      app.client.metrics.createShop({ name: '天猫旗舰店', platform: '淘宝' }),
    ).rejects.toMatchObject({ data: { key: 'metrics.shopNameTaken' } });
    const [shop] = await app.client.metrics.shops({});
    await app.client.metrics.updateShop({
      id,
      revision: shop?.revision ?? 0,
      changes: { name: '天猫一店' },
    });
    await app.client.metrics.setShare({ shopId: id, personId, percent: 100 });
    await app.client.metrics.setTarget({
      code: 'gmv',
      scope: 'shop',
      scopeId: id,
      fromWeek: week,
      target: 1,
    });
    const before = app.backend.contentHash();
    await app.client.metrics.removeShop({ id });
    expect(await app.client.metrics.shops({})).toEqual([]);
    expect(await app.client.metrics.targets({ code: 'gmv' })).toEqual([]);
    await app.client.history.undo({});
    expect(app.backend.contentHash()).toBe(before);
  });
});
