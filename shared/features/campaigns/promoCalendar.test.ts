import { describe, expect, it } from 'vitest';
import { listPromos } from './promoCalendar.ts';

const brief = (today: string) =>
  listPromos(today).map(({ name, daysLeft, phase }) => [name, daysLeft, phase]);

describe('the promotions ahead', () => {
  it.each([
    ['2026-06-15', [['618', 3, '高潮前蓄势']]],
    ['2026-06-18', [['618', 0, '巅峰']]],
    [
      '2026-11-28',
      [
        ['双12', 14, '规划'],
        ['年货节', 56, null],
      ],
    ],
    [
      '2026-12-31',
      [
        ['年货节', 23, '规划备货'],
        ['38焕新节', 67, null],
      ],
    ],
  ])('on %s', (today, expected) => {
    expect(brief(today)).toEqual(expected);
  });

  it('goes on through the days after the main day that still belong to it', () => {
    expect(listPromos('2026-11-20')).toContainEqual({
      code: 'd11',
      name: '双11',
      mainDay: '2026-11-11',
      daysLeft: -9,
      phase: '售后复盘',
      phaseEndsOn: '2026-11-26',
    });
  });
});
