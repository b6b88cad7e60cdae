import { describe, expect, it } from 'vitest';
import type { ExportRequest, SetRequest } from '#main/core/host.ts';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { fridayFiles } from '#shared/features/digests/fridaySet.ts';

const week = '2026-W24';
const workToken = '01900000-0000-4000-8000-00000000000a';

async function saveReport(app: TestApp): Promise<string> {
  const [person] = await app.client.people.createMany({ names: ['陈思远'] });
  const { saved } = await app.client.reports.saveMany({
    raw: { text: '群聊原文' },
    reports: [
      {
        person: { id: person?.id ?? '' },
        week,
        template: 'ops',
        submittedAt: '2026-06-14T21:00',
        metrics: [{ code: 'gmv', value: 1_286_000 }],
        lines: [{ section: 'done', text: '会场报名' }],
      },
    ],
  });
  return saved[0]?.reportId ?? '';
}

/** Every text and every file that names a week, by the procedure that makes it. */
async function listDocuments({ client }: TestApp, id: string, made: readonly unknown[]) {
  const digest = { week, unitId: null, audience: 'boss' } as const;
  const scope = { scope: 'team', scopeId: '' } as const;
  const before = made.length;
  for (const format of ['docx', 'xlsx'] as const) {
    await client.reports.exportWeekly({ week, format, workToken });
    await client.reports.exportReport({ id, format, workToken });
    await client.metrics.exportTrend({
      code: 'gmv',
      week,
      span: 12,
      of: scope,
      format: 'xlsx',
      workToken,
    });
  }
  for (const format of ['docx', 'xlsx', 'pptx'] as const) {
    await client.digests.exportVersion({ digest, format, workToken });
  }
  await client.metrics.exportOverview({ week, of: scope, workToken });
  await client.today.exportAgenda({ format: 'docx', workToken });
  await client.digests.exportSet({
    ...{ week, unitId: null, files: [...fridayFiles], asksWhere: false, workToken },
  });
  const texts = [
    await client.reports.weeklyText({ week }),
    await client.reports.reportText({ id }),
    await client.digests.text({ digest }),
    await client.reviews.replyText({ id }),
  ];
  return [...made.slice(before), ...texts].map((content) => JSON.stringify(content));
}

describe('what weeks are called', () => {
  it('is the team’s choice, can be undone, and takes no other word', async () => {
    await using app = await createTestApp();
    const read = async () => (await app.client.workspace.profile({})).weekLabel;
    expect(await read()).toBe('iso');
    await app.client.workspace.setWeekLabel({ weekLabel: 'month' });
    expect(await read()).toBe('month');
    await app.client.history.undo({});
    expect(await read()).toBe('iso');
    await expect(
      app.client.workspace.setWeekLabel({ weekLabel: 'quarter' as never }),
    ).rejects.toMatchObject({ data: { code: 'invalid' } });
  });

  it('is what every document and text says, while names of files keep year and week', async () => {
    const requests: (ExportRequest | SetRequest)[] = [];
    const exportFile = async (request: ExportRequest) => {
      requests.push(request);
      return { token: 'file', fileName: request.suggestedName, bytes: 1, notes: [] };
    };
    const exportSet = async (request: SetRequest) => {
      requests.push(request);
      return null;
    };
    await using app = await createTestApp({ host: { exportFile, exportSet } });
    const id = await saveReport(app);
    for (const [weekLabel, words, others] of [
      ['iso', '第24周', ['6月第2周']],
      ['month', '6月第2周', ['第24周', '6.8–6.14']],
      ['days', '6.8–6.14', ['第24周', '6月第2周']],
    ] as const) {
      await app.client.workspace.setWeekLabel({ weekLabel });
      for (const document of await listDocuments(app, id, requests)) {
        // A trend lists the days of each week beside its name, whatever that is.
        const isTrend = document.includes('"chart":{"title"');
        expect(document).toContain(words);
        for (const other of others) if (!isTrend) expect(document).not.toContain(other);
      }
    }
    const names = requests.map((request) =>
      'folderName' in request ? request.folderName : request.suggestedName,
    );
    expect(names.filter((name) => !/2026W24|2026-06/.test(name))).toEqual([]);
  });
});
