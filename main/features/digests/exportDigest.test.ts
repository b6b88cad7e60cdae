import { describe, expect, it } from 'vitest';
import type { ExportRequest, SetRequest } from '#main/core/host.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { ExportContent } from '#shared/documents/exportContent.ts';
import { fridayFiles } from '#shared/features/digests/fridaySet.ts';
import type { FileFormat } from '#shared/features/files/filesModel.ts';
import { addPeople, saveReport, week } from './digestsTestData.ts';

const workToken = '01900000-0000-4000-8000-00000000000a';
const digest = { week, unitId: null, audience: 'boss' } as const;

async function createFilledApp() {
  const requests: ExportRequest[] = [];
  const sets: SetRequest[] = [];
  const app = await createTestApp({
    host: {
      exportFile: async (request) => {
        requests.push(request);
        return { token: 'file', fileName: request.suggestedName, bytes: 1, notes: [] };
      },
      exportSet: async (request) => {
        sets.push(request);
        return { token: 'set', folderName: request.folderName, fileNames: [], notes: [] };
      },
    },
  });
  await app.client.workspace.rename({ name: '禾木/家居' });
  const [chen = '', li = ''] = await addPeople(app, '陈思远', '李敏', '贾宇');
  await saveReport(app, chen, {
    metrics: [
      { code: 'gmv', value: 1_286_000, target: 1_200_000, rate: 107.2, wow: 18.3 },
      { code: 'refund_rate', value: 8.2, target: 7 },
    ],
    lines: [
      { section: 'done', text: '=HYPERLINK("x") 会场报名全过审' },
      { section: 'next', text: '盯盘', due: '2026-06-16T20:00' },
    ],
  });
  await saveReport(app, li, { lines: [{ section: 'issues', text: '晚班缺1人，响应下降' }] });
  return { app, requests, sets };
}

async function exportAs(format: FileFormat) {
  const { app, requests } = await createFilledApp();
  await using _app = app;
  const file = await app.client.digests.exportVersion({ digest, format, workToken });
  return { file, content: ExportContent.parse(requests[0]?.content) };
}

describe('the page for the boss as a file', () => {
  it('is a document that says metric against target, lines, plans and who is missing', async () => {
    const { file, content } = await exportAs('docx');
    expect(file?.fileName).toBe('老板版_禾木 家居_2026W24.docx');
    if (content.type !== 'document') throw new Error('not a document');
    expect(content.document.subtitle).toBe(
      '2026年第24周 6.8–6.14 · 周报已交 2/3 份，准时率 66.7%，未交：贾宇',
    );
    const text = JSON.stringify(content.document.blocks);
    for (const words of [
      '128.6万',
      '107.2%',
      '未达标',
      '↑18.3%',
      '会场报名',
      '晚班缺1人',
      '6月16日 周二 20:00',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('is a workbook of numbers, texts staying texts', async () => {
    const { content } = await exportAs('xlsx');
    if (content.type !== 'workbook') throw new Error('not a workbook');
    const [metrics, lines, status] = content.workbook.sheets;
    expect(metrics?.rows[0]?.slice(1, 5)).toEqual(['元', 1_286_000, 1_200_000, 107.2]);
    expect(lines?.rows.map((row) => row[1])).toContain('=HYPERLINK("x") 会场报名全过审');
    expect(status?.rows).toHaveLength(3);
  });

  it('is slides with the metrics as a chart of what each reached of its target', async () => {
    const { content } = await exportAs('pptx');
    if (content.type !== 'slides') throw new Error('not slides');
    const types = content.deck.slides.map(({ type, title }) => [type, title]);
    expect(types).toEqual([
      ['cover', '禾木/家居 周报'],
      ['table', '核心指标'],
      ['chart', '指标达成'],
      ['list', '本周亮点'],
      ['list', '风险与问题'],
      ['table', '下周重点'],
    ]);
    const chart = content.deck.slides.find((slide) => slide.type === 'chart');
    expect(chart?.bars).toEqual([
      { label: '成交总额GMV 达标', value: 107.2, tone: 'good' },
      { label: '退款率 未达标', value: 85.4, tone: 'bad' },
    ]);
  });

  it('speaks English when asked, and is chat text', async () => {
    const { app } = await createFilledApp();
    await using _app = app;
    expect((await app.client.digests.text({ digest })).text).toContain('【本周亮点】');
    const english = await app.client.digests.text({ digest, language: 'en-US' });
    expect(english.text).toContain('Wins');
  });
});

describe('the Friday set', () => {
  it('holds every file under a name of its own, in a folder dated today', async () => {
    const { app, sets } = await createFilledApp();
    await using _app = app;
    const order = { week, unitId: null, files: [...fridayFiles], workToken };
    await app.client.digests.exportSet(order);
    const [set] = sets;
    expect(set?.folderName).toBe('上报包_禾木 家居_2026W24_2026-06-15');
    expect(set?.asksWhere).toBe(false);
    const names = set?.files.map(({ name }) => name) ?? [];
    expect(new Set(names).size).toBe(fridayFiles.length);
    expect(names).toContain('周报_禾木 家居_2026W24.xlsx');
    for (const { content } of set?.files ?? [])
      expect(() => ExportContent.parse(content)).not.toThrow();
  });
});
