import type { TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';

export const [w24, w25, w26] = ['2026-W24', '2026-W25', '2026-W26'] as const;

export interface Line {
  readonly section: 'done' | 'unfinished' | 'next';
  readonly text: string;
  readonly commitmentId?: string;
}

export async function addPerson(app: TestApp, name: string): Promise<string> {
  return (await app.client.people.create({ name })).id;
}

export async function saveReport(
  app: TestApp,
  personId: string,
  report: { week: string; lines: Line[]; outcomes?: object[]; replace?: boolean },
) {
  const { saved } = await app.client.reports.saveMany({
    raw: { text: '群聊原文' },
    reports: [
      {
        person: { id: personId },
        template: 'ops',
        submittedAt: null,
        metrics: [],
        outcomes: [],
        ...report,
      } as never,
    ],
  });
  return saved[0]?.reportId ?? '';
}

export function plan(...texts: string[]): Line[] {
  return texts.map((text) => ({ section: 'next', text }));
}

export async function promisesOf(app: TestApp, personId: string, week: string) {
  const reports = await app.client.commitments.promises({ reports: [{ personId, week }] });
  return reports[0]?.promises ?? [];
}

export async function summary(app: TestApp, personId: string, week: string) {
  return (await promisesOf(app, personId, week)).map(
    ({ words, state, settled }) => `${words} ${state} ${settled?.outcome ?? '-'}`,
  );
}

/** A person who planned things in week 24 and is asked in week 25. */
export async function withPlans(app: TestApp, ...texts: string[]) {
  const personId = await addPerson(app, '冯雪');
  const reportId = await saveReport(app, personId, { week: w24, lines: plan(...texts) });
  const promises = await promisesOf(app, personId, w25);
  return { personId, reportId, ids: promises.map(({ id }) => id) };
}

export function inWeek25() {
  return movingClock('2026-06-18T09:00');
}
