import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, run, startInFolder } from './commandLineTestKit.ts';

let at: (name: string) => string;
let demo: string;
let folder: string;
let remove: () => void;

beforeAll(async () => {
  ({ at, demo, folder, remove } = await startInFolder());
});
afterAll(() => remove());

describe('an export without a window', () => {
  it('writes the week as documents, judged when all of it was due', async () => {
    const out = (name: string) => ['--workspace', demo, '--week', '2026-W24', '--out', at(name)];
    for (const name of ['week.md', 'week.docx', 'week.xlsx']) {
      expect(await run(['export', 'weekly', ...out(name)])).toEqual(done);
    }
    const text = readFileSync(at('week.md'), 'utf8');
    for (const words of ['应交**: 24 人', '87.5%', '贾宇', '张慧', '田野', '128.6万']) {
      expect(text).toContain(words);
    }
    expect(readdirSync(folder).filter((name) => /tmp|partial/.test(name))).toEqual([]);
  });

  it('writes the page for the boss, with its slides', async () => {
    for (const name of ['boss.md', 'boss.docx', 'boss.pptx', 'boss.xlsx', 'boss.txt']) {
      const words = ['--workspace', demo, '--week', '2026-W24', '--out', at(name)];
      expect(await run(['export', 'boss', ...words])).toEqual(done);
    }
    const text = readFileSync(at('boss.md'), 'utf8');
    for (const words of [
      '核心指标',
      '本周亮点',
      '风险与问题',
      '需要支持',
      '下周重点',
      '周报已交 23/24',
    ]) {
      expect(text).toContain(words);
    }
    expect(readFileSync(at('boss.pptx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('writes the whole set of a week or nothing of it', async () => {
    const words = ['friday', '--workspace', demo, '--week', '2026-W24', '--dir', at('sets')];
    const withoutPrinter = await run(words);
    expect(withoutPrinter).toMatchObject({ code: 1, out: '' });
    expect(withoutPrinter.error).toContain('这里不能生成 PDF 和图片');
    expect(readdirSync(at('sets'))).toEqual([]);
    expect((await run(words.slice(0, -2))).code).toBe(2);
  });

  it('writes the duties as outlines that change nothing when they come back', async () => {
    const own = ['--workspace', at('duties.crewbook')];
    await run(['demo', ...own, '--today', '2026-06-15']);
    for (const name of ['duties.md', 'duties.opml', 'duties.mm']) {
      expect(await run(['export', 'duties', ...own, '--out', at(name)])).toEqual(done);
      const shown = JSON.parse((await run(['import-duties', ...own, '--yes', at(name)])).out);
      expect(shown).toMatchObject({ nodes: 257, rows: [], imported: null });
    }
    writeFileSync(at('more.md'), '- 运营部\n  - 运营专员\n    - 写竞品周报\n');
    const words = ['import-duties', ...own, at('more.md')];
    expect(JSON.parse((await run(words)).out)).toMatchObject({
      counts: { new: 1 },
      imported: null,
    });
    const taken = JSON.parse((await run([...words, '--yes'])).out);
    expect(taken.imported).toEqual({ new: 1, changed: 0, removed: 0 });
    expect(readdirSync(at('duties.backups'))).toHaveLength(2);
    writeFileSync(at('cut.opml'), '<opml><body>');
    const refused = await run(['import-duties', ...own, at('cut.opml')]);
    expect(refused).toMatchObject({ code: 1, error: expect.stringContaining('不完整') });
  });

  it('writes the chart as a table and as an outline, 29 rows each', async () => {
    const words = ['export', 'org', '--workspace', demo, '--as-of', '2026-06-15', '--out'];
    for (const name of ['org.xlsx', 'org.txt']) {
      expect(await run([...words, at(name)])).toEqual(done);
    }
    const [sheet] = (await readXlsx(readFileSync(at('org.xlsx')))).sheets;
    const header = sheet?.rows.findIndex((row) => row[0] === '层级') ?? -1;
    expect(sheet?.rows.slice(header + 1)).toHaveLength(29);
    expect(readFileSync(at('org.txt'), 'utf8').trimEnd().split('\n')).toHaveLength(29);
  });

  it('draws the team and writes the minutes of the newest meeting', async () => {
    const workspace = ['--workspace', demo];
    const org = await run(['export', 'org', ...workspace, '--out', at('org.svg')]);
    expect(org).toEqual(done);
    expect(readFileSync(at('org.svg'), 'utf8')).toContain('陈思远');
    const byUnit = ['--by', 'unit', '--fields', 'unit,level', '--layout', 'left-right'];
    const words = ['export', 'org', ...workspace, ...byUnit, '--out', at('units.svg')];
    expect(await run(words)).toEqual(done);
    const units = readFileSync(at('units.svg'), 'utf8');
    expect(['商品物流部', '5/6 人', '空缺'].filter((word) => !units.includes(word))).toEqual([]);
    expect(units).not.toContain('何雨桐');
    const latest = ['export', 'minutes', ...workspace, '--meeting', 'latest'];
    for (const name of ['minutes.md', 'minutes.docx']) {
      expect((await run([...latest, '--out', at(name)])).code).toBe(0);
    }
    expect(readFileSync(at('minutes.md'), 'utf8')).toContain('会议纪要');
    const unknown = ['export', 'minutes', ...workspace, '--meeting', 'nobody', '--out', at('x.md')];
    expect((await run(unknown)).code).toBe(1);
    expect(existsSync(at('x.md'))).toBe(false);
  });

  it('writes the duties of the team as maps other programs open, all with as many nodes', async () => {
    const words = ['export', 'duties', '--workspace', demo, '--out'];
    for (const name of ['duties.md', 'duties.opml', 'duties.mm', 'duties.svg']) {
      expect(await run([...words, at(name)])).toEqual(done);
    }
    const count = (name: string, node: RegExp) =>
      readFileSync(at(name), 'utf8').match(node)?.length;
    expect(count('duties.opml', /<outline /g)).toBe(257);
    expect(count('duties.mm', /<node /g)).toBe(257);
    expect(count('duties.md', /^\s*(#|-) ?/gm)).toBe(257);
    expect(readFileSync(at('duties.svg'), 'utf8')).toContain('每日数据登记与巡店');
  });
});
