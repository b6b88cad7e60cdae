import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { describeRows, preview, tableOf, takeIn } from './rosterTestKit.ts';

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

  it('of whose name there are several is the one somebody chooses', async () => {
    const { app, seatOf } = await startTeam();
    await using _app = app;
    const { seats } = await app.client.org.structure({});
    const vacant = (post: string) =>
      seats.find(({ postName, holders }) => postName === post && holders.length === 0)?.id ?? '';
    const [first, second] = [vacant('客服'), vacant('摄影')];
    await app.client.people.create({ name: '王芳', seatId: first });
    await app.client.people.create({ name: '王芳', seatId: second });
    const source = tableOf('姓名,直属上级', '陈思远,王芳');
    const [problem] = (await preview(app, source)).rows[0]?.problems ?? [];
    expect(problem).toMatchObject({ field: 'superior', reason: 'superiorAmbiguous' });
    expect(problem?.superiors?.map(({ label }) => label)).toEqual(['客服组 客服', '视觉组 摄影']);
    const [, wanted] = problem?.superiors ?? [];
    const { personId = null, row = null } = wanted ?? {};
    const saying = (name: string) => ({ ...source, superiors: { 2: { personId, row, name } } });
    // Said of another name than the cell holds by now.
    expect(describeRows(await preview(app, saying('李敏')))).toEqual([
      '陈思远 | rejected | superior:superiorAmbiguous',
    ]);
    expect(describeRows(await preview(app, saying('王芳')))).toEqual([
      '陈思远 | changed | superior 林浩→王芳 视觉组 摄影',
    ]);
    await takeIn(app, saying('王芳'));
    const after = await app.client.org.structure({});
    const line = after.seats.find(({ id }) => id === seatOf('陈思远'));
    expect(line?.superiorSeatId).toBe(second);
    expect(describeRows(await preview(app, source))).toEqual(['陈思远 | same']);
  });

  it('may be one of two new people of the table, and never the other when that row is refused', async () => {
    await using app = await createTestApp({ start: { kind: 'structure', code: 't1_seven' } });
    const lines = ['王芳,客服组,客服主管,,2024-01-01', '王芳,视觉组,设计主管,,2024-01-01'];
    const headings = '姓名,部门,岗位,直属上级,入职日期';
    const table = (...rows: string[]) => ({
      ...tableOf(headings, ...rows, '李敏,客服组,售前客服,王芳,2024-01-01'),
      answers: { 2: { kind: 'new' as const }, 3: { kind: 'new' as const } },
    });
    const { rows } = await preview(app, table(...lines));
    expect(rows[2]?.problems[0]?.superiors).toEqual([
      { personId: null, row: 2, label: '客服组 客服主管' },
      { personId: null, row: 3, label: '视觉组 设计主管' },
    ]);
    const superiors = { 4: { personId: null, row: 3, name: '王芳' } };
    const broken = [lines[0] ?? '', '王芳,视觉组,设计主管,,2024-02-30'];
    expect(describeRows(await preview(app, { ...table(...broken), superiors }))[2]).toBe(
      '李敏 | rejected | superior:superiorAmbiguous',
    );
    await takeIn(app, { ...table(...lines), superiors });
    const { seats } = await app.client.org.structure({});
    const own = seats.find(({ holders }) => holders[0]?.name === '李敏');
    expect(seats.find(({ id }) => id === own?.superiorSeatId)).toMatchObject({
      postName: '设计主管',
      holders: [{ name: '王芳' }],
    });
  });

  it('who is still to come stays the superior when the table comes again', async () => {
    await using app = await createTestApp({ start: { kind: 'structure', code: 't1_seven' } });
    const source = tableOf(
      '姓名,部门,岗位,入职日期,直属上级',
      '周启明,管理层,店长,2027-01-01,',
      '陈思远,运营组,运营专员,2020-01-01,周启明',
      '李敏,客服组,客服,2027-02-01,陈思远',
    );
    await takeIn(app, source);
    expect(describeRows(await preview(app, source))).toEqual([
      ...['周启明 | same', '陈思远 | same', '李敏 | same'],
    ]);
  });
});
