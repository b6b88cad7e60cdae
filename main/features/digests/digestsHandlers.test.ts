import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import type { Audience, DigestItem } from '#shared/features/digests/digestsModel.ts';
import { addPeople, readVersion, saveReport, week } from './digestsTestData.ts';

const keyFor = (audience: Audience, unitId: string | null = null) => ({ week, unitId, audience });
const boss = keyFor('boss');
const texts = [
  'GMV 128.6万，超目标 7%',
  '转化率提升 0.2 个点',
  'ROI 4.2，达成率 105%',
  '客单价涨到 205 元',
];

async function createFilledApp() {
  const app = await createTestApp();
  const [chen = '', li = ''] = await addPeople(app, '陈思远', '李敏');
  const reportId = await saveReport(app, chen, {
    lines: [
      ...texts.map((text) => ({ section: 'done' as const, text })),
      { section: 'issues', text: '猫窝库存只够4天' },
      { section: 'support', text: '推广预算想追加5万' },
      { section: 'next', text: '618复盘初稿', due: '2026-06-21' },
    ],
  });
  return { app, chen, li, reportId };
}

async function read(app: TestApp, audience: Audience = 'boss', unitId: string | null = null) {
  return readVersion(app, keyFor(audience, unitId));
}

async function wins(app: TestApp): Promise<DigestItem[]> {
  return (await read(app)).items.filter(({ section }) => section === 'wins');
}

async function chosenTexts(app: TestApp, audience: Audience = 'boss'): Promise<string[]> {
  const { items } = await read(app, audience);
  return items.filter(({ isIncluded }) => isIncluded).map(({ text }) => text);
}

async function findItem(app: TestApp, text: string): Promise<{ lineId: string }> {
  const { items } = await read(app);
  const lineId = items.find((item) => item.text === text || item.original === text)?.lineId;
  if (!lineId) throw new Error(`no line ${text}`);
  return { lineId };
}

describe('the page for the boss', () => {
  it('is there before anybody touches it: three wins, the risk, the ask, the plan', async () => {
    const { app } = await createFilledApp();
    await using _app = app;
    const digest = await read(app);
    expect(digest.isTouched).toBe(false);
    expect(await chosenTexts(app)).toEqual([
      texts[0],
      texts[1],
      texts[2],
      '猫窝库存只够4天',
      '推广预算想追加5万',
      '618复盘初稿',
    ]);
  });

  it('keeps what was suggested once something of the section is chosen', async () => {
    const { app, li } = await createFilledApp();
    await using _app = app;
    const item = await findItem(app, texts[1] ?? '');
    await app.client.digests.setIncluded({ digest: boss, item, isIncluded: false });
    await saveReport(app, li, {
      lines: [{ section: 'done', text: '全店 GMV 300万创新高，超目标 50%' }],
    });
    const chosen = (await wins(app)).filter(({ isIncluded }) => isIncluded);
    expect(chosen.map(({ text }) => text)).toEqual([texts[0], texts[2]]);
  });

  it('suggests nothing more where everything was moved elsewhere', async () => {
    const { app, li } = await createFilledApp();
    await using _app = app;
    for (const text of texts.slice(0, 3)) {
      const item = await findItem(app, text);
      await app.client.digests.move({ digest: boss, item, section: 'next', before: null });
    }
    await saveReport(app, li, {
      lines: [{ section: 'done', text: '全店 GMV 300万创新高，超目标 50%' }],
    });
    expect((await wins(app)).filter(({ isIncluded }) => isIncluded)).toEqual([]);
    const back = await findItem(app, texts[3] ?? '');
    await app.client.digests.setIncluded({ digest: boss, item: back, isIncluded: true });
    const chosen = (await wins(app)).filter(({ isIncluded }) => isIncluded);
    expect(chosen.map(({ text }) => text)).toEqual([texts[3]]);
  });

  it('changes nothing but the choices at a tick, so that the week is not read again', async () => {
    const { app } = await createFilledApp();
    await using _app = app;
    const item = await findItem(app, texts[1] ?? '');
    const ofUnit = { week, unitId: null };
    const source = await app.client.digests.source(ofUnit);
    await app.client.digests.setIncluded({ digest: boss, item, isIncluded: false });
    await app.client.digests.setIncluded({ digest: boss, item, isIncluded: true });
    await app.client.digests.setWithheld({ ...item, isWithheld: true });
    const choices = new Set(['digests', 'digest_items', 'line_marks']);
    const touched = app.notices.slice(-3).flatMap(({ tables }) => tables);
    expect(touched.filter((table) => !choices.has(table))).toEqual([]);
    expect(await app.client.digests.source(ofUnit)).toEqual(source);
  });

  it('shows other words beside those of the report, which stay', async () => {
    const { app, reportId } = await createFilledApp();
    await using _app = app;
    const item = await findItem(app, texts[0] ?? '');
    await app.client.digests.reword({ digest: boss, item, text: '  销售超目标 7%  ' });
    expect((await wins(app))[0]).toMatchObject({ text: '销售超目标 7%', original: texts[0] });
    expect((await app.client.reports.one({ id: reportId })).lines[0]?.text).toBe(texts[0]);
    expect(await chosenTexts(app, 'team')).toContain(texts[0]);
    await app.client.digests.restoreWords({ digest: boss, item });
    expect((await wins(app))[0]).toMatchObject({ text: texts[0], original: null });
  });

  it('takes lines of its own, an order of its own, a headline and metrics', async () => {
    const { app } = await createFilledApp();
    await using _app = app;
    const { digests } = app.client;
    const { id } = await digests.addLine({ digest: boss, section: 'wins', text: '新店开业' });
    const before = await findItem(app, texts[0] ?? '');
    await digests.move({ digest: boss, item: { id }, section: 'wins', before });
    const issue = await findItem(app, '猫窝库存只够4天');
    await digests.move({ digest: boss, item: issue, section: 'asks', before: null });
    await digests.setHeadline({ digest: boss, headline: '本周超目标' });
    await digests.setMetrics({ digest: boss, codes: ['gmv'] });
    const digest = await read(app);
    expect(digest.headline).toBe('本周超目标');
    const chosen = digest.items.filter(({ isIncluded }) => isIncluded);
    expect(chosen.map(({ section, text }) => [section, text])).toEqual([
      ['wins', '新店开业'],
      ['wins', texts[0]],
      ['wins', texts[1]],
      ['wins', texts[2]],
      ['asks', '推广预算想追加5万'],
      ['asks', '猫窝库存只够4天'],
      ['next', '618复盘初稿'],
    ]);
    await digests.removeLine({ digest: boss, id });
    expect(await chosenTexts(app)).not.toContain('新店开业');
    await digests.reset({ digest: boss });
    expect((await read(app)).isTouched).toBe(false);
  });

  it('never holds a withheld line, nor does the team version; the archive does', async () => {
    const { app } = await createFilledApp();
    await using _app = app;
    const { lineId } = await findItem(app, texts[0] ?? '');
    await app.client.digests.reword({ digest: boss, item: { lineId }, text: '改过的话' });
    await app.client.digests.setWithheld({ lineId, isWithheld: true });
    for (const audience of ['boss', 'team'] as const) {
      const chosen = await chosenTexts(app, audience);
      expect(chosen).not.toContain(texts[0]);
      expect(chosen).not.toContain('改过的话');
    }
    expect(await chosenTexts(app, 'archive')).toContain(texts[0]);
    await app.client.digests.setWithheld({ lineId, isWithheld: false });
    expect(await chosenTexts(app)).toContain('改过的话');
  });

  it('refuses to choose in the archive', async () => {
    const { app } = await createFilledApp();
    await using _app = app;
    const digest = keyFor('archive');
    await expect(app.client.digests.setHeadline({ digest, headline: 'x' })).rejects.toMatchObject({
      data: { key: 'digests.archiveIsWhole' },
    });
  });
});

describe('a report that changes under the page', () => {
  it('keeps choices of lines that live on and the manager’s own words for those that do not', async () => {
    const { app, chen } = await createFilledApp();
    await using _app = app;
    const [first, second] = [
      await findItem(app, texts[0] ?? ''),
      await findItem(app, texts[1] ?? ''),
    ];
    await app.client.digests.reword({ digest: boss, item: first, text: '销售超目标' });
    await app.client.digests.setWithheld({ lineId: second.lineId, isWithheld: true });
    await saveReport(app, chen, {
      replace: true,
      lines: [{ section: 'done', text: texts[2] ?? '' }],
    });
    const all = await wins(app);
    expect(all.map(({ text, lineId, isIncluded }) => [text, lineId !== null, isIncluded])).toEqual([
      ['销售超目标', false, true],
      [texts[2], true, true],
    ]);
    expect(app.backend.check().problems).toEqual([]);
  });

  it('lets the report be removed, and undo brings everything back', async () => {
    const { app, reportId } = await createFilledApp();
    await using _app = app;
    const item = await findItem(app, texts[0] ?? '');
    await app.client.digests.reword({ digest: boss, item, text: '销售超目标' });
    const before = app.backend.contentHash();
    await app.client.reports.remove({ id: reportId });
    expect(await chosenTexts(app)).toEqual(['销售超目标']);
    await app.client.history.undo({ operationId: app.lastOperation()?.id ?? '' });
    expect(app.backend.contentHash()).toBe(before);
  });
});

describe('the page of a unit', () => {
  async function createUnits(app: TestApp, chen: string) {
    const { org } = app.client;
    const top = await org.createUnit({ name: '运营部', parentUnitId: null });
    const below = await org.createUnit({ name: '天猫组', parentUnitId: top.id });
    const other = await org.createUnit({ name: '客服部', parentUnitId: null });
    const [seatId = ''] = await org
      .createSeats({
        unitId: below.id,
        post: { postCode: 'ops' },
        count: 1,
        superiorSeatId: null,
        inQuota: true,
        vacancyNote: '',
      })
      .then(({ ids }) => ids);
    await org.assign({ personId: chen, seatId, kind: 'main' });
    return { top: top.id, below: below.id, other: other.id };
  }

  it('holds the unit and all units below it, and who of them is missing', async () => {
    const { app, chen } = await createFilledApp();
    await using _app = app;
    const { top, below, other } = await createUnits(app, chen);
    const company = await read(app);
    expect(company.units.map(({ name, depth }) => [name, depth])).toEqual([
      ['运营部', 0],
      ['天猫组', 1],
      ['客服部', 0],
    ]);
    expect(company.rows).toHaveLength(2);
    for (const unitId of [top, below]) {
      const digest = await read(app, 'boss', unitId);
      expect(digest.rows.map(({ name }) => name)).toEqual(['陈思远']);
      expect(digest.items).toHaveLength(7);
    }
    expect((await read(app, 'boss', other)).items).toEqual([]);
  });

  it('passes what its head chose up to the next level', async () => {
    const { app, chen, li } = await createFilledApp();
    await using _app = app;
    const { below } = await createUnits(app, chen);
    await saveReport(app, li, {
      lines: texts.map((text) => ({ section: 'done', text: `${text}！` })),
    });
    const digest = keyFor('boss', below);
    const [first, last] = [
      await findItem(app, texts[0] ?? ''),
      await findItem(app, texts[3] ?? ''),
    ];
    await app.client.digests.setIncluded({ digest, item: first, isIncluded: false });
    await app.client.digests.setIncluded({ digest, item: last, isIncluded: true });
    const chosen = (await wins(app)).filter(({ isIncluded }) => isIncluded);
    expect(chosen.map(({ text }) => text).toSorted()).toEqual(texts.slice(1).toSorted());
  });

  it('gives the company’s page for a unit that week did not have, and refuses to change it', async () => {
    const { app } = await createFilledApp();
    await using _app = app;
    expect((await read(app, 'boss', 'nobody')).key.unitId).toBeNull();
    const digest = keyFor('boss', 'nobody');
    await expect(app.client.digests.setHeadline({ digest, headline: 'x' })).rejects.toMatchObject({
      data: { key: 'digests.unitGone' },
    });
  });
});
