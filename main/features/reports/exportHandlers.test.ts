import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '#main/core/host.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { ExportContent } from '#shared/documents/exportContent.ts';
import { addPeople, figure, saveReport, week } from './reportsTestData.ts';

const workToken = '01900000-0000-4000-8000-00000000000a';

async function createFilledApp() {
  const requests: ExportRequest[] = [];
  const exportFile = async (request: ExportRequest) => {
    requests.push(request);
    return { token: 'file', fileName: request.suggestedName, bytes: 1, notes: [] };
  };
  const app = await createTestApp({ host: { exportFile } });
  await app.client.workspace.rename({ name: '禾木 家居/一队' });
  const [chen = '', he = ''] = await addPeople(app, '陈思远', '何雨桐', '贾宇');
  await saveReport(app, chen, {
    metrics: [figure('gmv', 1_286_000, { target: 1_200_000, rate: 107.2, wow: 18.3 })],
    lines: [
      { section: 'done', text: '会场报名' },
      { section: 'issues', text: '=HYPERLINK("x") 库存只够4天' },
      { section: 'next', text: '盯盘', due: '2026-06-16T20:00' },
    ],
  });
  const id = await saveReport(app, he, { metrics: [figure('gmv', 200_000)] });
  return { app, requests, id };
}

describe('exports of a week', () => {
  it('are a document the job accepts, with figures, lines, plans and who is missing', async () => {
    const { app, requests } = await createFilledApp();
    await using _app = app;
    const result = await app.client.reports.exportWeekly({ week, format: 'docx', workToken });
    expect(result?.fileName).toBe('周报_禾木 家居 一队_2026W24.docx');
    const content = ExportContent.parse(requests[0]?.content);
    expect(content.type).toBe('document');
    const text = JSON.stringify(content);
    for (const words of [
      '128.6万',
      '↑18.3%',
      '148.6万',
      '2 人合计',
      '贾宇',
      '盯盘',
      '6月16日 周二 20:00',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('are a workbook of numbers for xlsx', async () => {
    const { app, requests } = await createFilledApp();
    await using _app = app;
    await app.client.reports.exportWeekly({ week, format: 'xlsx', workToken });
    const content = ExportContent.parse(requests[0]?.content);
    if (content.type !== 'workbook') throw new Error('not a workbook');
    expect(content.workbook.sheets.map(({ name }) => name)).toEqual([
      '核心数据',
      '内容明细',
      '下周计划',
      '提交情况',
    ]);
    expect(content.workbook.sheets[0]?.rows[0]?.slice(0, 6)).toEqual([
      '成交总额GMV',
      '元',
      '陈思远',
      1_286_000,
      1_200_000,
      107.2,
    ]);
    expect(content.workbook.sheets[3]?.rows.map((row) => row[3])).toEqual(
      ['已交', '未交', '已交'].sort(),
    );
  });

  it('speak English when asked, and copy as chat text', async () => {
    const { app } = await createFilledApp();
    await using _app = app;
    const chinese = await app.client.reports.weeklyText({ week });
    expect(chinese.text).toContain('【禾木 家居/一队 周报汇总】');
    const english = await app.client.reports.weeklyText({ week, language: 'en-US' });
    expect(english.text).toContain('1,286,000');
  });

  it('of one report carry the person’s name', async () => {
    const { app, requests, id } = await createFilledApp();
    await using _app = app;
    await app.client.reports.exportReport({ id, format: 'pdf', workToken });
    expect(requests[0]?.suggestedName).toBe('周报_何雨桐_2026W24.pdf');
    expect((await app.client.reports.reportText({ id })).text).toContain('何雨桐 周报');
    await app.client.reports.exportReport({ id, format: 'xlsx', workToken });
    expect(ExportContent.parse(requests[1]?.content).type).toBe('workbook');
  });
});
