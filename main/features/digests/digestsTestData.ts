import type { z } from 'zod';
import type { TestApp } from '#main/testing/createTestApp.ts';
import { composeDigest } from '#shared/features/digests/composeDigest.ts';
import type { Digest, DigestKey } from '#shared/features/digests/digestsModel.ts';
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

/** A version as the page composes it. */
export async function readVersion(
  { client }: Pick<TestApp, 'client'>,
  { audience, ...ofUnit }: DigestKey,
): Promise<Digest> {
  return composeDigest({
    source: await client.digests.source(ofUnit),
    choices: await client.digests.choices(ofUnit),
    audience,
    figures: await client.digests.figures(ofUnit),
  });
}
