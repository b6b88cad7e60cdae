import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOutline } from '#main/reader/readOutline.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import type { ImportPlan, MindImportChoices } from '#shared/features/mindmap/importModel.ts';
import type { MindData } from '#shared/features/mindmap/mindModel.ts';
import { buildMindTree } from '#shared/features/mindmap/mindTree.ts';
import { digestPlan, planImport } from '#shared/features/mindmap/planImport.ts';
import { writeFreeMind, writeMarkdown, writeOpml } from '#shared/features/mindmap/writeOutline.ts';
import { wordingOf } from '#shared/features/reports/documentParts.ts';

const wording = wordingOf('zh-CN');
const formats = { md: writeMarkdown, opml: writeOpml, mm: writeFreeMind };
const asProposed: MindImportChoices = { flipped: [], kinds: {} };

const outlineOf = (text: string) => readOutline({ name: 'map', bytes: strToU8(text) });
const plan = (data: MindData, text: string, choices = asProposed) =>
  planImport(data, { outline: outlineOf(text), choices, wording });
const shown = ({ rows }: ImportPlan) =>
  rows
    .filter(({ state }) => state !== 'same')
    .map(({ state, kind, text, before, reason }) =>
      [state, kind, before && `${before} →`, text, reason].filter(Boolean).join(' '),
    );

async function teamOf(code: 't1_seven' | 't2_four') {
  const app = await createTestApp();
  await app.client.org.applyStructure({ code });
  const read = () => app.client.mindmap.data({});
  const take = async (text: string, choices = asProposed) => {
    const expected = digestPlan(plan(await read(), text, choices));
    const order = { outline: outlineOf(text), choices, expected, language: 'zh-CN' as const };
    return app.client.mindmap.importMap(order);
  };
  const write = async (format: keyof typeof formats) =>
    formats[format](buildMindTree(await read(), wording), (await read()).handoffs);
  return { app, read, take, write };
}

/** Names as people, pastes and other programs make them; each name in its place only once. */
const name = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
    fc.constantFrom(
      ...[
        '运营部',
        '推广专员',
        '# 一',
        '- 二',
        '1. 三',
        '**四**',
        '<五>&amp;',
        '"六"\n七',
        'ROI 40%',
      ],
    ),
  )
  .map((text) => text.trim() || '名');
const names = fc.uniqueArray(name, { maxLength: 4 });
const data: fc.Arbitrary<MindData> = fc
  .record({
    units: names,
    posts: names,
    duties: fc.array(names, { minLength: 4, maxLength: 4 }),
    kpis: fc.array(names, { minLength: 4, maxLength: 4 }),
    picks: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
  })
  .map(({ units, posts, duties, kpis, picks }) => {
    let next = 0;
    const pick = (count: number) => (picks[next++ % picks.length] ?? 0) % count;
    return {
      workspaceName: '团队',
      units: units.map((unit, index) => ({
        ...{ id: `u${index}`, name: unit, revision: 1 },
        parentUnitId: index === 0 || pick(2) === 0 ? null : `u${pick(index)}`,
      })),
      posts: posts.map((post, index) => ({
        ...{ postId: `p${index}`, name: post, aliases: [], revision: 1 },
        unitIds: [...new Set(units.slice(0, pick(3)).map(() => `u${pick(units.length)}`))],
        sheet: {
          duties: (duties[index] ?? []).map((title, at) => ({
            ...{ key: `d${index}${at}`, title, frequency: null },
            ...{ output: '', measure: '', partners: '' },
          })),
          kpis: (kpis[index] ?? []).map((kpi, at) => ({
            ...{ key: `k${index}${at}`, code: null, name: kpi, weight: pick(101) },
            dutyKey: pick(2) === 0 || !duties[index]?.length ? null : `d${index}0`,
          })),
          skills: [],
        },
      })),
      handoffs: [],
    };
  });

describe('a map that comes back as it went out', () => {
  it.each(['opml', 'mm'] as const)('changes nothing, whatever its names are: %s', (format) => {
    fc.assert(
      fc.property(data, (map) => {
        const came = plan(map, formats[format](buildMindTree(map, wording)));
        expect(shown(came)).toEqual([]);
        expect(Object.values(came.edits).flat()).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['md', 'opml', 'mm'] as const)('changes nothing of a real team: %s', async (format) => {
    const { app, read, take, write } = await teamOf('t2_four');
    await using _ = app;
    const text = await write(format);
    expect(shown(plan(await read(), text))).toEqual([]);
    await expect(take(text)).rejects.toMatchObject({ data: { key: 'mindmap.importNothing' } });
  });
});

describe('a map that was changed outside', () => {
  it('is taken in by one act, and by one undo it never was', async () => {
    const { app, read, take, write } = await teamOf('t1_seven');
    await using _ = app;
    const text = (await write('md'))
      .replace(
        '- 每日数据登记与巡店',
        '- 写竞品周报\n    - 每天登记数据并巡店\n      - 登记及时率 10%',
      )
      .concat('- 私域部\n  - 社群运营\n    - 每天发群公告\n      - 群活跃率 100%\n');
    const before = app.backend.contentHash();
    const came = plan(await read(), text);
    expect(shown(came)).toEqual([
      'new duty 写竞品周报',
      'changed duty 每日数据登记与巡店 → 每天登记数据并巡店',
      ...['new kpi 登记及时率 10%', 'new unit 私域部', 'new post 社群运营'],
      ...['new duty 每天发群公告', 'new kpi 群活跃率 100%'],
    ]);
    expect(came.offWeights).toEqual([{ name: '运营专员', sum: 110 }]);
    expect(await take(text)).toEqual({ new: 6, changed: 1, removed: 0 });
    const after = await read();
    const post = after.posts.find(({ name: title }) => title === '社群运营');
    const unit = after.units.find(({ name: title }) => title === '私域部');
    expect(post).toMatchObject({
      unitIds: [unit?.id],
      sheet: { duties: [{ title: '每天发群公告' }] },
    });
    expect(shown(plan(after, text))).toEqual([]);
    await app.client.history.undo({});
    expect(app.backend.contentHash()).toBe(before);
  });

  it('knows renamed units, posts and KPIs by what the file calls them', async () => {
    const { app, read, take, write } = await teamOf('t2_four');
    await using _ = app;
    const text = (await write('mm'))
      .replaceAll('"推广专员"', '"投放专员"')
      .replaceAll('"运营部"', '"运营中心"')
      .replace('"投产比ROI 40%"', '"投产比ROI 35%"');
    expect(shown(plan(await read(), text))).toEqual([
      ...['changed unit 运营部 → 运营中心', 'changed post 推广专员 → 投放专员'],
      'changed kpi 投产比ROI 40% → 投产比ROI 35%',
    ]);
    expect(await take(text)).toEqual({ new: 0, changed: 3, removed: 0 });
    expect(shown(plan(await read(), text))).toEqual([]);
  });

  it('takes arrows between posts as hand-offs', async () => {
    const { app, read, take, write } = await teamOf('t2_four');
    await using _ = app;
    await app.client.duties.addStarterHandoffs({});
    const text = await write('mm');
    const { handoffs } = await read();
    const [first, ...others] = handoffs;
    if (!first) throw new Error('no hand-off to take away');
    expect(text.match(/<arrowlink /g)).toHaveLength(handoffs.length);
    await app.client.duties.removeHandoff({ id: first.id });
    expect(shown(plan(await read(), text))).toEqual([
      `new handoff ${first.what} → ${first.toPostName}`,
    ]);
    await take(text);
    expect((await read()).handoffs).toHaveLength(others.length + 1);
    expect(shown(plan(await read(), text))).toEqual([]);
  });

  it('moves a duty that hangs under another post of the file, with all it says', async () => {
    const { app, read, take, write } = await teamOf('t2_four');
    await using _ = app;
    const lines = (await write('opml')).split('\n');
    const line = lines.find((each) => each.includes('"收集竞品动态"')) ?? '';
    const others = lines.filter((each) => each !== line);
    const at = others.findIndex((each) => each.includes('"数据分析"'));
    const renamed = line.replace('收集竞品动态', '收集竞品动态与价格');
    const text = others.toSpliced(at + 1, 0, renamed).join('\n');
    const dutiesOf = ({ posts }: MindData) =>
      posts.flatMap(({ name: post, sheet }) => sheet.duties.map((duty) => ({ post, duty })));
    const before = await read();
    const moved = dutiesOf(before).find(({ duty }) => duty.title === '收集竞品动态');
    expect(shown(plan(before, text))).toEqual(['changed duty 收集竞品动态 → 收集竞品动态与价格']);
    const flipped = [`move ${moved?.duty.key}`];
    expect(plan(before, text, { flipped, kinds: {} }).edits.sheets).toEqual([]);
    expect(await take(text)).toEqual({ new: 0, changed: 1, removed: 0 });
    expect(dutiesOf(await read()).filter(({ duty }) => duty.key === moved?.duty.key)).toEqual([
      { post: '数据分析', duty: { ...moved?.duty, title: '收集竞品动态与价格' } },
    ]);
  });

  it('removes only what is ticked, and takes nothing that was unticked', async () => {
    const { app, read, take, write } = await teamOf('t1_seven');
    await using _ = app;
    const text = (await write('opml'))
      .split('\n')
      .filter((line) => !line.includes('收集竞品动态'))
      .join('\n')
      .replace('</body>', '<outline text="私域部"><outline text="社群专员"/></outline></body>');
    const rows = plan(await read(), text).rows;
    const gone = rows.find(({ state }) => state === 'gone');
    const unit = rows.find(({ kind, state }) => kind === 'unit' && state === 'new');
    expect(gone).toMatchObject({ text: '收集竞品动态', isOn: false });
    const flipped = [gone?.id ?? '', unit?.id ?? ''];
    expect(await take(text, { flipped, kinds: {} })).toEqual({ new: 0, changed: 0, removed: 1 });
    const { units, posts } = await read();
    expect(units.some(({ name: title }) => title === '私域部')).toBe(false);
    expect(posts.flatMap(({ sheet }) => sheet.duties).map(({ title }) => title)).not.toContain(
      '收集竞品动态',
    );
  });

  it('takes a unit it comes back to for the one it has named already', async () => {
    const { app, read, take } = await teamOf('t1_seven');
    await using _ = app;
    const text = '- 运营组\n  - 运营专员\n- 运营组\n  - 社群专员\n    - 拉新\n';
    expect(shown(plan(await read(), text))).toEqual(['new post 社群专员', 'new duty 拉新']);
    await take(text);
    const { units, posts } = await read();
    const unit = units.find(({ name: title }) => title === '运营组');
    expect(posts.find(({ name: title }) => title === '社群专员')?.unitIds).toEqual([unit?.id]);
  });

  it('says why a node stays out', async () => {
    const { app, read } = await teamOf('t1_seven');
    await using _ = app;
    const long = '长'.repeat(121);
    const text = `- 运营组\n  - 运营专员\n    - 巡店\n      - 每天两次\n        - 早上\n    - 巡店\n    - ${long}\n  - 运营专员\n`;
    const left = shown(plan(await read(), text)).filter((line) => line.startsWith('left'));
    expect(left).toEqual([
      ...['left 每天两次 notKpi', 'left 早上 tooDeep', 'left duty 巡店 twice'],
      ...[`left duty ${long} tooLong`, 'left 运营专员 twice'],
    ]);
  });

  it('is refused once the map is another one than the preview was made of', async () => {
    const { app, read, write } = await teamOf('t1_seven');
    await using _ = app;
    const text = (await write('md')).replace('- 每日数据登记与巡店', '- 每天登记数据并巡店');
    const shownAt = digestPlan(plan(await read(), text));
    const order = { outline: outlineOf(text), choices: asProposed, language: 'zh-CN' as const };
    const post = (await read()).posts.find(({ name: title }) => title === '运营专员');
    const duty = post?.sheet.duties.find(({ title }) => title === '每日数据登记与巡店');
    const rename = (title: string) =>
      app.client.duties.updateDuty({
        ...{ postId: post?.postId ?? '', key: duty?.key ?? '' },
        changes: { title },
      });
    // Just as much would change as was shown, but something else.
    await rename('每日数据登记和巡店');
    const later = plan(await read(), text);
    expect(later.counts).toEqual({ new: 0, changed: 1, removed: 0 });
    const before = app.backend.contentHash();
    await expect(
      app.client.mindmap.importMap({ ...order, expected: shownAt }),
    ).rejects.toMatchObject({ data: { key: 'mindmap.importOutdated' } });
    expect(app.backend.contentHash()).toBe(before);
    await rename('每日数据登记与巡店');
    await app.client.mindmap.importMap({ ...order, expected: shownAt });
    expect(shown(plan(await read(), text))).toEqual([]);
  });
});
