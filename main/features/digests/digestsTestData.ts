import type { z } from 'zod';
import type { TestApp } from '#main/testing/createTestApp.ts';
import type { ReviewedReport } from '#shared/features/reports/reportsModel.ts';

/** The week the tests look at; its Sunday is 2026-06-14. */
export const week = '2026-W24';

type ReportInput = z.input<typeof ReviewedReport>;

export async function addPeople(app: TestApp, ...names: string[]): Promise<string[]> {
  const people = await app.client.people.createMany({ names });
  return people.map(({ id }) => id);
}

/** The only report of a person in the week. */
export async function saveReport(
  app: TestApp,
  personId: string,
  given: Partial<ReportInput>,
): Promise<string> {
  const { saved } = await app.client.reports.saveMany({
    raw: { text: '群聊原文' },
    reports: [
      {
        person: { id: personId },
        week,
        template: 'ops',
        submittedAt: '2026-06-14T21:00',
        metrics: [],
        lines: [],
        ...given,
      },
    ],
  });
  return saved[0]?.reportId ?? '';
}
