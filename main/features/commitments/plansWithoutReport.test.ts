import { describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';

const [w24, w25, w26] = ['2026-W24', '2026-W25', '2026-W26'] as const;

async function planInWeek24({ client }: TestApp, ...texts: string[]) {
  const { id: personId } = await client.people.create({ name: '冯雪' });
  const { saved } = await client.reports.saveMany({
    raw: { text: '群聊原文' },
    reports: [
      {
        person: { id: personId },
        week: w24,
        template: 'ops',
        submittedAt: null,
        metrics: [],
        lines: texts.map((text) => ({ section: 'next' as const, text })),
      },
    ],
  });
  return { personId, reportId: saved[0]?.reportId ?? '' };
}

describe('a plan whose report is deleted', () => {
  it('is still asked about once somebody worked on it; what nobody touched goes along', async () => {
    await using app = await createTestApp({ clock: movingClock('2026-06-16T09:00') });
    const { personId, reportId } = await planInWeek24(app, '主图5张', '没人动过');
    const promisesOf = async (week: string) => {
      const [found] = await app.client.commitments.promises({ reports: [{ personId, week }] });
      return found?.promises ?? [];
    };
    const commitmentId = (await promisesOf(w25))[0]?.id ?? '';
    await app.client.commitments.settle({ commitmentId, week: w25, outcome: 'partial' });
    await app.client.reports.remove({ id: reportId });
    expect(await promisesOf(w25)).toMatchObject([
      { id: commitmentId, plannedIn: w24, words: null, title: '主图5张' },
    ]);
    expect((await promisesOf(w26)).map(({ id }) => id)).toEqual([commitmentId]);
    expect(await promisesOf(w24)).toEqual([]);
    await app.client.history.undo({});
    expect(await promisesOf(w25)).toMatchObject([
      { plannedIn: w24, words: '主图5张' },
      { plannedIn: w24, words: '没人动过' },
    ]);
    expect(app.backend.check().problems).toEqual([]);
  });
});
