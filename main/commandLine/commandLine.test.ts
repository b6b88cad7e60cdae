import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDb } from '#main/db/openDb.ts';
import { childProgram } from '#main/testing/childPrograms.ts';
import { encodeGbk } from '#main/testing/encodeGbk.ts';
import { run, startInFolder } from './commandLineTestKit.ts';

let at: (name: string) => string;
let demo: string;
let folder: string;
let remove: () => void;

const hashOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

beforeAll(async () => {
  ({ at, demo, folder, remove } = await startInFolder());
});
afterAll(() => remove());

const report = `王芳 2026/6/21 20:15
客服周报 6.15-6.21
完成
1、晚班排班表发了
下周
1、大促话术培训 6.24前`;

describe('the command line', () => {
  it('tells a wrong call from a refusal by its exit code', async () => {
    const weekly = ['export', 'weekly', '--workspace', demo];
    const chart = ['export', 'org', '--workspace', demo];
    const wrongCalls = [
      [],
      ['dance'],
      ['check', '--workspace', demo, '--loud', 'x'],
      [...weekly, '--week', 'W24', '--out', at('a.md')],
      [...weekly, '--week', '2026-W24', '--out', at('a.exe')],
      ['demo', '--workspace', at('never.crewbook'), '--today', '2026-02-30'],
      ['demo', '--workspace', at('never.crewbook'), 'more'],
      [...chart, '--as-of', '2026-02-31', '--out', at('a.svg')],
      [...chart, '--layout', 'sideways', '--out', at('a.svg')],
      [...chart, '--paper', 'a5', '--out', at('a.svg')],
      [...chart, '--scale', '5', '--out', at('a.png')],
      [...chart, '--scale', '2', '--out', at('a.svg')],
      [...chart, '--paper', 'a4', '--out', at('a.png')],
      [...chart, '--paper', 'fit', '--out', at('a.xlsx')],
      [...chart, '--layout', 'top-down', '--out', at('a.txt')],
      [...chart, '--layout', 'top-down', '--paper', 'long', '--out', at('a.png')],
      [...chart, '--by', 'unit', '--out', at('a.xlsx')],
      [...chart, '--fields', 'post', '--out', at('a.txt')],
      [...chart, '--fields', 'post,salary', '--out', at('a.svg')],
      [...chart, '--fields', 'members', '--out', at('a.svg')],
      [...chart, '--fields', 'photo', '--out', at('a.pptx')],
      [...chart, '--turn', 'portrait', '--out', at('a.png')],
      [...chart, '--turn', 'portrait', '--out', at('a.pdf')],
      [...chart, '--turn', 'upside-down', '--paper', 'a4', '--out', at('a.pdf')],
      ['parse-reports', '--people', at('people.json'), '--today', '2026-06-22', 'a', 'b'],
    ];
    for (const words of wrongCalls) expect([words, (await run(words)).code]).toEqual([words, 2]);
    const missing = await run(['check', '--workspace', at('nowhere.crewbook')]);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.error.trim().split('\n')).toHaveLength(1);
    expect(existsSync(at('nowhere.crewbook'))).toBe(false);
    expect(existsSync(at('never.crewbook'))).toBe(false);
  });

  it('says in one sentence that a folder cannot be made, and makes none in vain', async () => {
    writeFileSync(at('file.txt'), '');
    const set = ['friday', '--week', '2026-W24', '--workspace'];
    for (const words of [
      [...set, demo, '--dir', at('file.txt')],
      ['demo', '--workspace', at('file.txt/new.crewbook')],
    ]) {
      expect(await run(words)).toEqual({
        code: 1,
        out: '',
        error: expect.stringMatching(/^找不到要保存的文件夹.+。\n$/),
      });
    }
    expect(await run([...set, at('nowhere.crewbook'), '--dir', at('unused')])).toMatchObject({
      code: 1,
    });
    expect(existsSync(at('unused'))).toBe(false);
  });

  it('tells how it is called when asked', async () => {
    for (const words of [['help'], ['--help'], ['demo', '--help']]) {
      expect(await run(words)).toMatchObject({
        code: 0,
        error: '',
        out: expect.stringContaining('import-reports --workspace FILE'),
      });
    }
  });

  it('takes a folder for no workspace', async () => {
    expect(await run(['check', '--workspace', folder])).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringContaining('不是掌团的工作区'),
    });
  });

  it('fills a demo workspace that checks out, and never writes over a file', async () => {
    const before = hashOf(demo);
    expect(await run(['demo', '--workspace', demo])).toMatchObject({ code: 1, out: '' });
    expect(hashOf(demo)).toBe(before);
    const checked = JSON.parse((await run(['check', '--workspace', demo])).out);
    expect(checked).toMatchObject({ ok: true, problems: [], counts: { people: 26, meetings: 6 } });
  });

  it('prints what it reads from a paste as JSON and nothing else', async () => {
    writeFileSync(at('people.json'), JSON.stringify(['林浩', { name: '王芳', post: '客服主管' }]));
    const words = ['parse-reports', '--people', at('people.json'), '--today', '2026-06-22', '-'];
    const parsed = await run(words, report);
    expect(parsed).toMatchObject({ code: 0, error: '' });
    expect(JSON.parse(parsed.out)).toMatchObject([
      {
        author: '王芳',
        template: 'cs',
        week: '2026-W25',
        submitted: '2026-06-21T20:15',
        done: ['晚班排班表发了'],
        next: [{ text: '大促话术培训', due: '2026-06-24' }],
        missing: ['data', 'unfinished', 'issues', 'support'],
      },
    ]);
    // A file of Notepad or an export of a Chinese Windows program.
    const name = Buffer.from('c0eec3f4', 'hex');
    const done = Buffer.from('b1bed6dccdeab3c9a3bad6f7cdbc', 'hex');
    const gbk = Buffer.concat([name, Buffer.from(' 2026/6/14 21:47\n'), done]);
    writeFileSync(at('gbk.txt'), gbk);
    for (const [file, input] of [
      [at('gbk.txt'), ''],
      ['-', gbk],
    ] as const) {
      const read = await run([...words.slice(0, -1), file], input);
      expect(JSON.parse(read.out)).toMatchObject([{ author: '李敏', done: ['主图'] }]);
    }
    expect(await run(words, '大家辛苦了\n收到')).toMatchObject({ code: 1, out: '' });
    expect(await run(words, '')).toMatchObject({ code: 1, out: '' });
  });

  it('saves reports that need no look, once, and says why it skips the others', async () => {
    const own = at('own.crewbook');
    await run(['demo', '--workspace', own, '--today', '2026-06-15']);
    const words = ['import-reports', '--workspace', own, '--today', '2026-06-22'];
    const paste = [
      report,
      '没人认识 2026/6/21 21:00\n周报 6.15-6.21\n完成\n1、写完了方案',
      '林浩 2026/6/21 21:30\n周报 6.29-7.5\n完成\n1、提前写的',
    ].join('\n\n');
    const saved = await run(words, paste);
    expect(saved.code).toBe(0);
    expect(JSON.parse(saved.out)).toEqual({
      saved: [{ author: '王芳', week: '2026-W25' }],
      skipped: [
        { author: '没人认识', week: '2026-W25', reason: 'author_unknown' },
        { author: '林浩', week: '2026-W27', reason: 'week_future' },
      ],
    });
    const again = await run(words, report);
    expect(again.code).toBe(1);
    expect(JSON.parse(again.out)).toEqual({
      saved: [],
      skipped: [{ author: '王芳', week: '2026-W25', reason: 'already_there' }],
    });
    expect(JSON.parse((await run(['check', '--workspace', own])).out).counts.reports).toBe(96);
  });

  it('saves a line nobody could have typed in pieces and loses none of it', async () => {
    const long = at('long.crewbook');
    await run(['demo', '--workspace', long, '--today', '2026-06-15']);
    const words = ['--workspace', long, '--today', '2026-06-22'];
    const endless = `${report}\n问题\n${'断货'.repeat(20_000)}`;
    expect((await run(['import-reports', ...words], endless)).code).toBe(0);
    const week = ['--workspace', long, '--week', '2026-W25', '--out', at('long.md')];
    expect((await run(['export', 'weekly', ...week])).code).toBe(0);
    expect(readFileSync(at('long.md'), 'utf8').split('断货')).toHaveLength(20_001);
  });

  it('says of more reports than one act saves how to go on, and saves nothing', async () => {
    const one = (index: number) =>
      `王芳 2026/6/21 21:00\n周报 6.15-6.21\n完成\n1、处理了第 ${index} 单售后`;
    const paste = Array.from({ length: 2001 }, (_, index) => one(index + 1)).join('\n\n');
    const before = hashOf(demo);
    const words = ['import-reports', '--workspace', demo, '--today', '2026-06-22'];
    expect(await run(words, paste)).toEqual({
      code: 1,
      out: '',
      error:
        '认出了 2001 份周报，一次最多保存 2000 份，所以一份都没有保存，工作区没有改动。请把文字分成几段，一段一段导入。\n',
    });
    expect(hashOf(demo)).toBe(before);
  });

  it('says of a report no week could hold that it is too long, and saves nothing', async () => {
    const lines = Array.from({ length: 1001 }, (_, index) => `${index + 1}、处理了一单售后`);
    const endless = ['王芳 2026/6/21 21:00', '周报 6.15-6.21', '完成', ...lines].join('\n');
    const before = hashOf(demo);
    const ran = await run(
      ['import-reports', '--workspace', demo, '--today', '2026-06-22'],
      endless,
    );
    expect(ran).toMatchObject({ code: 1, error: expect.stringContaining('超过 1000 行') });
    expect(JSON.parse(ran.out)).toEqual({
      saved: [],
      skipped: [{ author: '王芳', week: '2026-W25', reason: 'too_long' }],
    });
    expect(hashOf(demo)).toBe(before);
  });

  it('writes the roster and takes tables in, shown first, then in one act behind a backup', async () => {
    const own = at('roster.crewbook');
    await run(['demo', '--workspace', own, '--today', '2026-06-15']);
    const workspace = ['--workspace', own];
    for (const name of ['roster.xlsx', 'roster.csv']) {
      const written = await run(['export', 'roster', ...workspace, '--out', at(name)]);
      expect(written).toEqual({ code: 0, out: '', error: '' });
      const shown = await run(['import-roster', ...workspace, at(name)]);
      expect(JSON.parse(shown.out)).toMatchObject({
        counts: { new: 0, changed: 0, same: 26, rejected: 0 },
        imported: null,
      });
    }
    const table = encodeGbk(
      '姓名,部门,岗位,入职时间\n钱多多,客服部,售前客服,2026.6.1\n林浩,,,昨天\n',
    );
    writeFileSync(at('new.csv'), table);
    const words = ['import-roster', ...workspace, at('new.csv')];
    expect(JSON.parse((await run(words)).out)).toMatchObject({
      encoding: 'gb18030',
      imported: null,
    });
    const taken = await run([...words, '--yes']);
    expect(taken.code).toBe(0);
    expect(JSON.parse(taken.out)).toMatchObject({
      counts: { new: 1, rejected: 1 },
      imported: { created: 1 },
    });
    expect(readdirSync(at('roster.backups')).some((name) => name.includes('-import.'))).toBe(true);
    expect(JSON.parse((await run(['check', ...workspace])).out).counts.people).toBe(27);
    writeFileSync(at('broken.csv'), '姓名,部门\n"林浩');
    expect(await run(['import-roster', ...workspace, at('broken.csv')])).toMatchObject({
      code: 1,
      out: '',
      error: expect.stringContaining('第 2 行'),
    });
    writeFileSync(at('bad.csv'), '姓名,入职日期\n林浩,昨天');
    expect((await run(['import-roster', ...workspace, '--yes', at('bad.csv')])).code).toBe(1);
    expect((await run(['import-roster', ...workspace])).code).toBe(2);
  });

  it('says so and changes nothing while the app holds the workspace', async () => {
    const held = at('held.crewbook');
    await run(['demo', '--workspace', held]);
    // The first opening tidies the search tables; the next finds nothing to tidy.
    await (await openDb(held)).close();
    const before = hashOf(held);
    // From here on this process must not read the file itself: closing it would drop SQLite's lock.
    const open = await openDb(held);
    for (const words of [
      ['check', '--workspace', held],
      ['import-reports', '--workspace', held, '--today', '2026-06-22'],
    ]) {
      const ran = await run(words, report);
      expect(ran).toMatchObject({ code: 1, out: '' });
      expect(ran.error).toContain('正被另一个窗口或命令使用');
    }
    await open.close();
    expect(hashOf(held)).toBe(before);
  });

  it('is a program of its own that reads stdin and ends with its exit code', () => {
    const program = childProgram('cli');
    const words = ['parse-reports', '--people', at('people.json'), '--today', '2026-06-22', '-'];
    const ran = spawnSync(process.execPath, [program, ...words], { input: report });
    expect([ran.status, ran.stderr.toString()]).toEqual([0, '']);
    expect(JSON.parse(ran.stdout.toString())).toHaveLength(1);
    expect(spawnSync(process.execPath, [program, 'dance']).status).toBe(2);
  });
});
