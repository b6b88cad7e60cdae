import { describe, expect, it } from 'vitest';
import type { ExportRequest } from '#main/core/host.ts';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { ExportContent } from '#shared/documents/exportContent.ts';
import { addWeeks } from '#shared/lib/isoWeek.ts';

const week = '2026-W24';
const workToken = '01900000-0000-4000-8000-00000000000a';
const team = { scope: 'team', scopeId: '' } as const;

/** GMV of one person in five weeks up to the week, with a target from the last but one on. */
async function createFilledApp() {
  const requests: ExportRequest[] = [];
  const exportFile = async (request: ExportRequest) => {
    requests.push(request);
    return { token: 'file', fileName: request.suggestedName, bytes: 1, notes: [] };
  };
  const app = await createTestApp({ host: { exportFile } });
  const { id } = await app.client.people.create({ name: '陈思远' });
  const reports = [100, 110, 120, 130, 156].map((wan, index) => ({
    person: { id },
    week: addWeeks(week, index - 4),
    template: 'ops' as const,
    submittedAt: null,
    metrics: [{ code: 'gmv' as const, value: wan * 10_000 }],
    lines: [],
  }));
  await app.client.reports.saveMany({ raw: { text: '群聊原文' }, reports });
  await app.client.metrics.setTarget({
    ...team,
    code: 'gmv',
    fromWeek: addWeeks(week, -1),
    target: 1_300_000,
  });
  const contentOf = () => ExportContent.parse(requests.at(-1)?.content);
  return { app, requests, contentOf };
}

describe('the file of a metric', () => {
  it('is a sheet of its weeks with target, attainment and chart', async () => {
    const { app, requests, contentOf } = await createFilledApp();
    await using _app = app;
    const order = { code: 'gmv', week, span: 12, of: team, workToken } as const;
    await app.client.metrics.exportTrend({ ...order, format: 'xlsx' });
    expect(requests.at(-1)?.suggestedName).toMatch(/^成交总额GMV_.*2026W24\.xlsx$/);
    const content = contentOf();
    if (content.type !== 'workbook') throw new Error('not a workbook');
    const [sheet] = content.workbook.sheets;
    expect(sheet?.rows).toEqual([
      ['20周', '5.11–5.17', 1_000_000, null, null],
      ['21周', '5.18–5.24', 1_100_000, null, null],
      ['22周', '5.25–5.31', 1_200_000, null, null],
      ['23周', '6.1–6.7', 1_300_000, 1_300_000, 100],
      ['24周', '6.8–6.14', 1_560_000, 1_300_000, 120],
    ]);
    expect(sheet?.chart?.series).toHaveLength(2);
  });

  it('is a picture of the same line, in the language asked for', async () => {
    const { app, contentOf } = await createFilledApp();
    await using _app = app;
    const order = { code: 'gmv', week, span: 12, of: team, workToken, format: 'svg' } as const;
    await app.client.metrics.exportTrend(order);
    expect(JSON.stringify(contentOf())).toContain('近 5 周，到2026年第24周');
    await app.client.metrics.exportTrend({ ...order, language: 'en-US' });
    const english = JSON.stringify(contentOf());
    expect(english).toContain('5 weeks up to 2026 week 24');
    expect(english).not.toMatch(/[一-鿿]周/);
  });
});

describe('the file of all metrics', () => {
  it('holds where each stands and its last twelve weeks', async () => {
    const { app, requests, contentOf } = await createFilledApp();
    await using _app = app;
    await app.client.metrics.exportOverview({ week, of: team, workToken });
    expect(requests.at(-1)?.suggestedName).toMatch(/^指标_.*2026W24\.xlsx$/);
    const content = contentOf();
    if (content.type !== 'workbook') throw new Error('not a workbook');
    const [standing, series] = content.workbook.sheets;
    expect(standing?.rows).toHaveLength(1);
    expect(standing?.rows[0]?.slice(0, 6)).toEqual([
      ...['成交总额GMV', '元', 1_560_000, 1_300_000, 120, 1_300_000],
    ]);
    expect(series?.rows[0]?.slice(-5)).toEqual(
      [100, 110, 120, 130, 156].map((wan) => wan * 10_000),
    );
    expect(series?.columns.at(-1)?.header).toBe('24周');
  });
});
