import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { tableOf, takeIn } from './rosterTestKit.ts';

const posts = { 周启明: '运营总监', 林浩: '店长', 何雨桐: '策划主管', 陈思远: '运营专员' } as const;

/** Four people of a line of four posts, and the seat of each. */
async function startTeam() {
  const app = await createTestApp({ start: { kind: 'structure', code: 't1_seven' } });
  const { seats } = await app.client.org.structure({});
  const seatOf = (name: keyof typeof posts): string =>
    seats.find(({ postName }) => postName === posts[name])?.id ?? '';
  for (const name of Object.keys(posts) as (keyof typeof posts)[]) {
    await app.client.people.create({ name, seatId: seatOf(name) });
  }
  return { app, seatOf };
}

async function superiorsOf(app: TestApp, seatId: string, ...days: string[]) {
  const found: string[] = [];
  for (const asOf of days) {
    const { seats } = await app.client.org.structure({ asOf });
    const above = seats.find(({ id }) => id === seatId)?.superiorSeatId;
    found.push(seats.find(({ id }) => id === above)?.holders[0]?.name ?? '');
  }
  return found;
}

describe('a superior from a table', () => {
  it('holds until the one that is planned already', async () => {
    const { app, seatOf } = await startTeam();
    await using _app = app;
    const seatId = seatOf('陈思远');
    const move = { seatIds: [seatId], superiorSeatId: seatOf('何雨桐'), from: '2026-07-15' };
    await app.client.org.moveSeats(move);
    await takeIn(app, tableOf('姓名,直属上级', '陈思远,周启明'));
    expect(await superiorsOf(app, seatId, '2026-06-15', '2026-07-14', '2026-07-15')).toEqual([
      '周启明',
      '周启明',
      '何雨桐',
    ]);
  });

  it('is refused when what is planned would make a circle of it', async () => {
    const { app, seatOf } = await startTeam();
    await using _app = app;
    const [lower, upper] = [seatOf('陈思远'), seatOf('何雨桐')];
    await takeIn(app, tableOf('姓名,直属上级', '何雨桐,周启明'));
    const move = { seatIds: [upper], superiorSeatId: lower, from: '2026-07-15' };
    await app.client.org.moveSeats(move);
    await expect(takeIn(app, tableOf('姓名,直属上级', '陈思远,何雨桐'))).rejects.toMatchObject({
      data: { key: 'org.cycle' },
    });
    expect(await superiorsOf(app, lower, '2026-06-15')).toEqual(['林浩']);
  });
});
