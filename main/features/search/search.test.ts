import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { foldText } from '#shared/lib/bigrams.ts';

const week = '2026-W24';

async function addPeople(app: TestApp, ...names: string[]): Promise<string[]> {
  return (await app.client.people.createMany({ names })).map(({ id }) => id);
}

async function saveReport(
  app: TestApp,
  personId: string,
  given: { week?: string; lines: { section: 'issues'; text: string }[] },
): Promise<string> {
  const report = { personId, week, template: 'general' as const, submittedAt: null, metrics: [] };
  return (await app.client.reports.save({ ...report, ...given })).id;
}

async function find(app: TestApp, words: string): Promise<string[]> {
  const { hits } = await app.client.search.reports({ words, limit: 50 });
  return hits.map(({ text }) => text);
}

const line = (text: string) => ({ section: 'issues' as const, text });

describe('the search over all reports', () => {
  it('finds two characters in the middle of a sentence, whole words, and Latin of any case', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    await saveReport(app, chen, {
      lines: [line('SKU-2086 库存只够4天！！'), line('𠮷田样品没到')],
    });
    for (const words of ['库存', '只够4', 'sku-2086', 'ＳＫＵ', '2086 库存', '𠮷田']) {
      expect(await find(app, words), words).toHaveLength(1);
    }
    for (const words of ['存库', '库存不够', '2087', '库', '！！', '天𠮷']) {
      expect(await find(app, words), words).toEqual([]);
    }
  });

  it('answers newest weeks first, a page at a time, and of one person when asked', async () => {
    await using app = await createTestApp();
    const [chen = '', he = ''] = await addPeople(app, '陈思远', '何雨桐');
    for (const each of [week, '2025-W52', '2026-W20'])
      await saveReport(app, chen, { week: each, lines: [line(`断货 ${each}`)] });
    await saveReport(app, he, { lines: [line('断货了')] });
    const first = await app.client.search.reports({ words: '断货', personId: chen, limit: 2 });
    expect(first.hits.map((hit) => hit.week)).toEqual([week, '2026-W20']);
    const rest = await app.client.search.reports({
      words: '断货',
      personId: chen,
      limit: 2,
      before: first.next ?? 0,
    });
    expect(rest.hits.map((hit) => hit.week)).toEqual(['2025-W52']);
    expect(rest.next).toBeNull();
  });

  it('follows edits, removal, undo and redo', async () => {
    await using app = await createTestApp();
    const [chen = ''] = await addPeople(app, '陈思远');
    const id = await saveReport(app, chen, { lines: [line('供应商延期')] });
    const report = await app.client.reports.one({ id });
    await app.client.reports.update({ ...report, lines: [line('快递停发')] });
    expect(await find(app, '延期')).toEqual([]);
    expect(await find(app, '停发')).toEqual(['快递停发']);
    await app.client.history.undo({});
    expect(await find(app, '延期')).toEqual(['供应商延期']);
    await app.client.history.redo({});
    expect(await find(app, '停发')).toEqual(['快递停发']);
    await app.client.reports.remove({ id });
    expect(await find(app, '停发')).toEqual([]);
  });

  it('finds open tasks by their titles', async () => {
    await using app = await createTestApp();
    await app.client.commitments.create({ title: '主图5张 详情页' });
    await app.client.commitments.create({ title: '补货' });
    const hits = await app.client.search.tasks({ words: '图5 详', limit: 10 });
    expect(hits.map(({ title }) => title)).toEqual(['主图5张 详情页']);
  });

  it('finds exactly what reading every line would find', async () => {
    await using app = await createTestApp();
    const people = await addPeople(app, '甲', '乙', '丙', '丁');
    const texts = fc
      .stringMatching(/^[库存断货a1 ,，]{1,12}$/u)
      .filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(texts, { minLength: 4, maxLength: 4 }),
        fc.stringMatching(/^[库存断货a1]{2,3}$/u),
        async (lines, words) => {
          for (const [index, personId] of people.entries()) {
            const text = lines[index] ?? '';
            const { rows } = await app.client.reports.board({ week });
            const reportId = rows.find((row) => row.personId === personId)?.reportId;
            if (reportId) await app.client.reports.remove({ id: reportId });
            await saveReport(app, personId, { lines: [line(text)] });
          }
          const expected = lines
            .map((text) => text.trim())
            .filter((text) => foldText(text).includes(foldText(words)));
          expect((await find(app, words)).sort()).toEqual(expected.sort());
        },
      ),
      { numRuns: 40 },
    );
  });
});
