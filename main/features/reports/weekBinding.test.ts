import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { addPeople, saveReport } from './reportsTestData.ts';

function typed(text: string) {
  return {
    template: 'ops' as const,
    submittedAt: null,
    metrics: [],
    lines: [{ section: 'done' as const, text }],
  };
}

describe('a report written across midnight', () => {
  it('stays in the week it was begun for, also at the end of a year of 53 weeks', async () => {
    const clock = movingClock('2027-01-03T23:59');
    await using app = await createTestApp({ clock });
    const [personId = ''] = await addPeople(app, '陈思远');
    const week = '2026-W53';
    const { id } = await app.client.reports.save({ personId, week, ...typed('盯盘') });
    const { revision } = await app.client.reports.one({ id });
    clock.moveTo('2027-01-04T00:01');
    await app.client.reports.update({ id, revision, ...typed('盯盘到零点') });
    expect(await app.client.reports.weeks({})).toEqual([week]);
    await app.client.reports.save({ personId, week: '2027-W01', ...typed('复盘') });
    expect(await app.client.reports.one({ id })).toMatchObject({
      week,
      lines: [{ text: '盯盘到零点' }],
    });
    expect(await app.client.reports.weeks({})).toEqual(['2027-W01', week]);
    await expect(
      app.client.reports.save({ personId, week: '2027-W02', ...typed('下周') }),
    ).rejects.toMatchObject({ data: { key: 'reports.futureWeek' } });
  });

  it('is refused on an older state and leaves the newer one as it is', async () => {
    await using app = await createTestApp();
    const [personId = ''] = await addPeople(app, '陈思远');
    const id = await saveReport(app, personId);
    const { revision, lines } = await app.client.reports.one({ id });
    await app.client.reports.setLateness({ id, lateness: 'late' });
    await expect(
      app.client.reports.update({ id, revision, ...typed('旧的表单') }),
    ).rejects.toMatchObject({ data: { code: 'conflict' } });
    expect((await app.client.reports.one({ id })).lines).toEqual(lines);
  });
});
