import { describe, expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { saveReport, week } from './reportsTestData.ts';

describe("a person's record", () => {
  it('has every week of theirs with its status, the newest first, as many as asked for', async () => {
    const clock = movingClock('2026-06-14T20:00');
    await using app = await createTestApp({ clock });
    const { id: personId } = await app.client.people.create({ name: '陈思远' });
    const { id: other } = await app.client.people.create({ name: '贾宇' });
    const reportId = await saveReport(app, personId);
    await saveReport(app, other, { week: '2026-W23' });
    await saveReport(app, other, { week: '2026-W22' });
    clock.moveTo('2026-06-16T09:00');
    const read = (limit: number) => app.client.reports.ofPerson({ personId, limit });
    const { weeks, hasMore } = await read(10);
    expect(weeks.map((row) => [row.week, row.status, row.reportId])).toEqual([
      ['2026-W25', 'not_due', null],
      [week, 'submitted', reportId],
      ['2026-W23', 'missing', null],
      ['2026-W22', 'missing', null],
    ]);
    for (const { week: each, ...told } of weeks) {
      const { rows } = await app.client.reports.board({ week: each });
      expect(rows.find((row) => row.personId === personId)).toMatchObject(told);
    }
    expect(weeks[1]?.review?.state).toBe('unread');
    expect(hasMore).toBe(false);
    expect(await read(2)).toEqual({ weeks: weeks.slice(0, 2), hasMore: true });
  });

  it('leaves out weeks before they came and after they left, but not what they handed in', async () => {
    await using app = await createTestApp({ clock: movingClock('2026-06-16T09:00') });
    const { id: personId } = await app.client.people.create({
      name: '何雨桐',
      joinedOn: '2026-05-25',
      leftOn: '2026-06-07',
    });
    const { id: other } = await app.client.people.create({ name: '贾宇' });
    for (const each of ['2026-W20', '2026-W22']) await saveReport(app, personId, { week: each });
    await saveReport(app, other, { week: '2026-W19' });
    const { weeks } = await app.client.reports.ofPerson({ personId, limit: 20 });
    expect(weeks.map((row) => [row.week, row.status])).toEqual([
      ['2026-W23', 'missing'],
      ['2026-W22', 'late'],
      ['2026-W20', 'late'],
    ]);
  });
});
