import type { z } from 'zod';
import type { TestApp } from '#main/testing/createTestApp.ts';
import type { ReviewedReport } from '#shared/features/reports/reportsModel.ts';

/** The week the tests read; its Sunday is 2026-06-14. */
export const week = '2026-W24';

type ReportInput = z.input<typeof ReviewedReport>;

const standardLines: ReportInput['lines'] = [
  { section: 'done', text: '618第二波会场报名，12个款全过审' },
  { section: 'issues', text: '退款率升到 4.2%，主要是尺码不准' },
  { section: 'support', text: '补货款 1 万还没批，请帮忙催财务' },
  { section: 'next', text: '618复盘初稿', due: '2026-06-21' },
];

/** Pastes one report as the chat brought it, in place of the one that is there. */
export async function pasteReport(
  app: TestApp,
  personId: string,
  given: Partial<ReportInput> = {},
) {
  const { saved, ...counts } = await app.client.reports.saveMany({
    raw: { text: '群聊原文' },
    reports: [
      {
        person: { id: personId },
        week,
        template: 'ops',
        submittedAt: '2026-06-14T21:00',
        metrics: [],
        lines: standardLines,
        replace: true,
        ...given,
      },
    ],
  });
  return { id: saved[0]?.reportId ?? '', ...counts };
}

export interface ReadReport {
  readonly id: string;
  readonly personId: string;
  /** Id of the line whose words begin so. */
  line(start: string): Promise<string>;
}

/** One reporter with one report, and 我. */
export async function startReview(app: TestApp): Promise<ReadReport> {
  const [chen, me] = await app.client.people.createMany({ names: ['陈思远', '周启明'] });
  await app.client.workspace.setMe({ personId: me?.id ?? '' });
  const personId = chen?.id ?? '';
  const { id } = await pasteReport(app, personId);
  return {
    id,
    personId,
    line: async (start) => {
      const { lines } = await app.client.reports.one({ id });
      return lines.find(({ text }) => text.startsWith(start))?.id ?? '';
    },
  };
}
