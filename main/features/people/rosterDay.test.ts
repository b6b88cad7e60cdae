import { expect, it } from 'vitest';
import { createTestApp } from '#main/testing/createTestApp.ts';
import { movingClock } from '#main/testing/movingClock.ts';
import { statusOf } from '#shared/features/people/peopleRules.ts';

it('the roster of another day has the members, posts, managers and levels of that day', async () => {
  await using app = await createTestApp({
    start: { kind: 'structure', code: 't1_seven' },
    clock: movingClock('2026-06-15T09:00'),
  });
  const { seats } = await app.client.org.structure({});
  const seatOf = (name: string) => seats.find(({ postName }) => postName === name)?.id ?? '';
  const head = await app.client.people.create({ name: '林浩', seatId: seatOf('店长') });
  const { id: personId } = await app.client.people.create({
    ...{ name: '何雨桐', joinedOn: '2026-06-15', level: 'P4', seatId: seatOf('运营专员') },
    employmentType: 'probation',
  });
  await app.client.careers.promote({ personId, on: '2026-07-01', level: 'P5' });
  await app.client.careers.leave({ personId: head.id, lastDay: '2026-06-30', handover: [] });
  const read = async (asOf?: string) => {
    const rows = await app.client.people.list(asOf === undefined ? {} : { asOf });
    return rows.map((row) => [
      row.name,
      statusOf(row, asOf ?? '2026-06-15'),
      row.main?.postName ?? null,
      row.manager?.name ?? null,
      row.level,
    ]);
  };
  const today = [
    ['何雨桐', 'here', '运营专员', '林浩', 'P4'],
    ['林浩', 'here', '店长', null, ''],
  ];
  expect(await read()).toEqual(today);
  expect(await read('2026-06-15')).toEqual(today);
  expect(await read('2026-07-01')).toEqual([
    ['何雨桐', 'here', '运营专员', null, 'P5'],
    ['林浩', 'left', null, null, ''],
  ]);
  expect(await read('2026-06-14')).toEqual([
    ['何雨桐', 'future', null, null, 'P4'],
    ['林浩', 'here', null, null, ''],
  ]);
  expect(await app.client.org.changeDates({})).toContain('2026-07-01');
});
