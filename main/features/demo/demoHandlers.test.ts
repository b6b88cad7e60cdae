import { describe, expect, it } from 'vitest';
import { fixedClock } from '#main/core/clock.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { measurePromises } from '#shared/features/reviews/promiseRules.ts';

const monday = { clock: fixedClock('2026-06-15T09:00') };
const demo = { ...monday, start: { kind: 'demo' } as const };

describe('the demo team', () => {
  it('is 26 people on 29 seats with three vacancies, led by its director', async () => {
    await using app = await createTestApp(demo);
    const people = await app.client.people.list({});
    const { headcount, seats } = await app.client.org.structure({});
    expect(people).toHaveLength(26);
    expect(headcount).toEqual({ quota: 29, filled: 26, vacant: 3 });
    expect(seats).toHaveLength(31);
    const { mePersonId } = await app.client.workspace.profile({});
    expect(people.find(({ id }) => id === mePersonId)?.main?.postName).toBe('运营总监');
  });

  it('has kept most of its promises, slipped some twice, and says by which line', async () => {
    await using app = await createTestApp(demo);
    const span = { fromWeek: '2026-W22', toWeek: '2026-W25' };
    const { total, rows } = await app.client.commitments.keepRates({ ...span, by: 'person' });
    expect(total.rate).toBeGreaterThan(75);
    expect(total).toMatchObject({ cancelled: 1 });
    expect(rows.length).toBeGreaterThan(8);
    const duties = await app.client.commitments.keepRates({ ...span, by: 'duty' });
    expect(duties.rows.filter(({ name }) => name !== null).length).toBeGreaterThan(2);
    const { groups } = await app.client.commitments.list({});
    const open = groups.flatMap((group) => group.rows);
    expect(open.filter(({ slipCount }) => slipCount === 2)).toHaveLength(2);
    const slipped = open.find(({ slipCount }) => slipCount === 2);
    const { outcomes } = await app.client.commitments.detail({ id: slipped?.id ?? '' });
    expect(outcomes.every(({ lineText }) => lineText !== null)).toBe(true);
  });

  it('has read every week but the newest, and answered calls for help, mostly in time', async () => {
    await using app = await createTestApp(demo);
    const [newest = '', before = ''] = await app.client.reports.weeks({});
    const standings = async (week: string) => {
      const { rows } = await app.client.reports.board({ week });
      return new Set(rows.flatMap(({ review }) => review?.state ?? []));
    };
    expect(await standings(newest)).toEqual(new Set(['unread']));
    expect(await standings(before)).toEqual(new Set(['read']));
    const promises = await app.client.reviews.promises({});
    const { kept, due, open } = measurePromises(promises, (instant) => instant.slice(0, 10));
    expect(open).toBeGreaterThan(0);
    expect(kept > 0 && kept < due).toBe(true);
  });

  it('aims at 6000万 a year down to 120万 in the week of the sample report, which it passed', async () => {
    await using app = await createTestApp(demo);
    const { goals } = await app.client.goals.year({ year: '2026' });
    const chain = goals.filter(({ metricCode }) => metricCode === 'gmv');
    expect(chain.map(({ target }) => (target ?? 0) / 10_000)).toEqual([
      6000, 1500, 1500, 490, 490, 520, 110, 120, 200, 90, 1500, 1500,
    ]);
    expect(chain.flatMap(({ rollup }) => rollup?.gap ?? [])).toEqual([0, 0, 0]);
    const week = chain.find(({ period }) => period === '2026-W24');
    expect(week?.progress).toMatchObject({ actual: 1_286_000, rate: 107.2, isReached: true });
    const shops = await app.client.metrics.shops({});
    expect(shops.map(({ name }) => name)).toEqual(['天猫旗舰店', '抖音店']);
  });

  it('cannot be undone, and is not put into a workspace that has people', async () => {
    await using app = await createTestApp(demo);
    expect(await app.client.history.undo({})).toBeNull();
    await using own = await createTestApp(monday);
    await own.client.people.create({ name: '陈思远' });
    await expect(own.client.demo.fill({})).rejects.toMatchObject({
      data: { code: 'rule', key: 'demo.notEmpty' },
    });
  });

  it('goes without a trace when nothing of the user refers to it, and comes back by undo', async () => {
    await using app = await createTestApp(demo);
    const before = app.backend.contentHash();
    const { removed, kept } = await app.client.demo.remove({});
    expect(removed).toBeGreaterThan(1_000);
    expect(kept).toEqual([]);
    expect(await app.client.people.list({})).toEqual([]);
    expect((await app.client.org.structure({})).units).toEqual([]);
    expect((await app.client.workspace.profile({})).hasDemo).toBe(false);
    await app.client.history.undo({});
    expect(app.backend.contentHash()).toBe(before);
    expect(app.backend.check().problems).toEqual([]);
  });

  it('leaves what the user added, and keeps and lists what that refers to', async () => {
    await using app = await createTestApp(demo);
    const structure = await app.client.org.structure({});
    const vacant = structure.seats.find(({ holders }) => holders.length === 0);
    const mine = await app.client.people.create({ name: '我自己加的人' });
    await app.client.org.assign({ personId: mine.id, seatId: vacant?.id ?? '', kind: 'main' });
    const { kept } = await app.client.demo.remove({});
    const people = await app.client.people.list({});
    expect(people.map(({ name }) => name)).toEqual(['我自己加的人']);
    expect(people[0]?.main?.postName).toBe(vacant?.postName);
    expect(kept.map(({ title }) => title)).toContain(vacant?.postName);
    expect(app.backend.check().problems).toEqual([]);
  });
});
