import type { z } from 'zod';
import type { TestApp } from '#main/testing/createTestApp.ts';
import type {
  MetricEntry,
  ReviewedPaste,
  ReviewedReport,
} from '#shared/features/reports/reportsModel.ts';

/** The week the samples of the tests belong to; its Sunday is 2026-06-14. */
export const week = '2026-W24';

type ReportInput = z.input<typeof ReviewedReport>;

/** A reviewed report of two sections; `person` and what differs are given. */
export function reviewed(given: Partial<ReportInput> & Pick<ReportInput, 'person'>): ReportInput {
  return {
    week,
    template: 'ops',
    submittedAt: '2026-06-14T21:00',
    metrics: [],
    lines: [
      { section: 'done', text: '618第二波会场报名，12个款全过审' },
      { section: 'next', text: '618复盘初稿', due: '2026-06-21' },
    ],
    ...given,
  };
}

export function figure(code: MetricEntry['code'], value: number, more: Partial<MetricEntry> = {}) {
  return { code, value, ...more };
}

export async function addPeople(app: TestApp, ...names: string[]): Promise<string[]> {
  const people = await app.client.people.createMany({ names });
  return people.map(({ id }) => id);
}

export async function savePaste(app: TestApp, paste: Partial<z.input<typeof ReviewedPaste>>) {
  return app.client.reports.saveMany({ raw: { text: '群聊原文' }, reports: [], ...paste });
}

/** The only report of a person in the week, by hand. */
export async function saveReport(
  app: TestApp,
  personId: string,
  given: Partial<ReportInput> = {},
): Promise<string> {
  const { saved } = await savePaste(app, {
    reports: [reviewed({ person: { id: personId }, ...given })],
  });
  return saved[0]?.reportId ?? '';
}

/** Every task there is, in the order of the list. */
export async function tasksOf(app: TestApp) {
  const { groups } = await app.client.commitments.list({});
  return groups.flatMap(({ rows }) => rows);
}
