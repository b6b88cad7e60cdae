import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekWordingOf } from '#shared/features/reports/documentParts.ts';
import { weekRange } from '#shared/lib/isoWeek.ts';
import {
  formatPeriod,
  goalLevels,
  isPeriodOf,
  isWithin,
  nextPeriod,
  periodAt,
  periodRange,
  periodsWithin,
  weeksOfPeriod,
} from './goalPeriods.ts';
import { type Goal, measureProgress, rollUpParts, sortGoals, titleOfPart } from './goalsRules.ts';
import { weighPeriod } from './promoWeights.ts';
import { splitTarget } from './splitTarget.ts';

const goal: Goal = {
  id: 'month',
  revision: 1,
  parentId: null,
  level: 'month',
  period: '2026-06',
  title: '6月GMV',
  metricCode: 'gmv',
  baseline: null,
  target: 5_200_000,
  actual: null,
  dueOn: null,
  ownerId: null,
  scope: 'team',
  scopeId: '',
  means: '',
  purpose: '',
  state: 'open',
  sortOrder: 0,
};

const date = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const level = fc.constantFrom(...goalLevels);

const chinese = weekWordingOf('zh-CN', 'iso');

describe('periods', () => {
  it('have the weeks whose Thursday they hold', () => {
    expect(weeksOfPeriod('month', '2026-06')).toEqual([
      '2026-W23',
      '2026-W24',
      '2026-W25',
      '2026-W26',
    ]);
    expect(weeksOfPeriod('year', '2026')).toHaveLength(53);
    expect(periodsWithin({ level: 'year', period: '2026' }, 'month')).toHaveLength(12);
    expect(
      isWithin({ level: 'month', period: '2026-07' }, { level: 'week', period: '2026-W27' }),
    ).toBe(true);
  });

  it('are named as people say them', () => {
    expect(formatPeriod({ level: 'week', period: '2026-W24' }, chinese)).toBe('第24周 6.8–6.14');
    expect(formatPeriod({ level: 'month', period: '2026-06' }, weekWordingOf('en-US', 'iso'))).toBe(
      'Jun',
    );
    expect(periodRange('quarter', '2026-Q4')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  });

  it('follow each other without gap, and every week belongs to one of each kind', () => {
    fc.assert(
      fc.property(date, level, (day, each) => {
        const period = periodAt(each, day);
        expect(isPeriodOf(each, period)).toBe(true);
        expect(nextPeriod(each, nextPeriod(each, period, 1), -1)).toBe(period);
        const weeks = weeksOfPeriod(each, period);
        const after = weeksOfPeriod(each, nextPeriod(each, period, 1));
        const last = weekRange(weeks.at(-1) ?? '').to;
        expect(weekRange(after[0] ?? '').from > last).toBe(true);
        for (const week of weeks) {
          if (each !== 'week') {
            expect(isWithin({ level: each, period }, { level: 'week', period: week })).toBe(true);
          }
        }
      }),
    );
  });
});

describe('a goal', () => {
  const fed = [
    { week: '2026-W22', value: 900_000 },
    { week: '2026-W23', value: 1_087_000 },
    { week: '2026-W24', value: 1_286_000 },
    { week: '2026-W25', value: null },
    { week: '2026-W26', value: 1 },
  ];

  it('has come as far as the reports of its begun weeks say', () => {
    expect(measureProgress(goal, fed, '2026-W25')).toEqual({
      actual: 2_373_000,
      from: 'reports',
      weeksBegun: 3,
      weeksWithFigure: 2,
      rate: 45.6,
      gap: -2_827_000,
      isReached: false,
    });
  });

  it('of a rate is the average of the weeks, never their sum', () => {
    const rate = { ...goal, metricCode: 'csat', target: 98 } as const;
    const weeks = [
      { week: '2026-W23', value: 98 },
      { week: '2026-W24', value: 98.4 },
    ];
    expect(measureProgress(rate, weeks, '2026-W24')).toMatchObject({
      actual: 98.2,
      rate: 100.2,
      isReached: true,
    });
  });

  it('takes the figure typed by hand only while no report feeds it', () => {
    const typed = { ...goal, actual: 3_000_000 };
    expect(measureProgress(typed, [], '2026-W25')).toMatchObject({
      actual: 3_000_000,
      from: 'typed',
    });
    expect(measureProgress(typed, fed, '2026-W25')).toMatchObject({ from: 'reports' });
    const counted = { ...typed, metricCode: null, target: 4_000_000 };
    expect(measureProgress(counted, [], '2026-W25')).toMatchObject({ rate: 75, isReached: false });
  });

  it('is compared with what its parts add up to', () => {
    const part = (id: string, changes: Partial<Goal>): Goal => ({
      ...goal,
      id,
      parentId: 'month',
      ...changes,
    });
    const weeks = [
      part('1', { level: 'week', period: '2026-W23', target: 1_100_000 }),
      part('2', { level: 'week', period: '2026-W24', target: 1_200_000 }),
      part('3', { level: 'week', period: '2026-W25', target: 2_000_000, state: 'dropped' }),
      part('4', { level: 'week', period: '2026-W26', metricCode: 'uv', target: 9 }),
    ];
    expect(rollUpParts(goal, weeks)).toEqual({ children: 2, target: 2_300_000, gap: -2_900_000 });
    const shop = part('5', { level: 'month', scope: 'shop', scopeId: 's1', target: 4_000_000 });
    expect(rollUpParts(goal, [shop])).toMatchObject({ target: 4_000_000 });
    expect(rollUpParts(goal, [...weeks, shop])).toMatchObject({ target: 2_300_000 });
    expect(rollUpParts({ ...goal, metricCode: 'csat' }, weeks)).toBeNull();
  });

  it('stands above its parts, which stand in order of time', () => {
    const goals = [
      { ...goal, id: 'w2', parentId: 'month', level: 'week', period: '2026-W24' },
      { ...goal, id: 'w1', parentId: 'month', level: 'week', period: '2026-W23' },
      { ...goal, id: 'other', level: 'year', period: '2026' },
      { ...goal, id: 'orphan', parentId: 'gone', period: '2026-05' },
      goal,
    ] as const;
    expect(sortGoals(goals).map(({ id }) => id)).toEqual(['other', 'orphan', 'month', 'w1', 'w2']);
  });

  it('gives its parts their names', () => {
    const week = { level: 'week', period: '2026-W24', target: 1_200_000 } as const;
    expect(titleOfPart(goal, week, chinese)).toBe('第24周 成交总额GMV 120万');
    expect(titleOfPart(goal, week, weekWordingOf('zh-CN', 'month'))).toBe(
      '6月第2周 成交总额GMV 120万',
    );
    const plain = { title: '上新', metricCode: null };
    expect(titleOfPart(plain, { ...week, target: 8 }, weekWordingOf('en-US', 'iso'))).toBe(
      'week 24 上新 8',
    );
  });
});

describe('a target that is shared out', () => {
  it('gives round parts that add up', () => {
    expect(splitTarget(60_000_000, [1, 1, 1, 1])).toEqual([15e6, 15e6, 15e6, 15e6]);
    expect(splitTarget(5_200_000, [1, 1, 2, 0.7])).toEqual([
      1_110_000, 1_110_000, 2_210_000, 770_000,
    ]);
    expect(splitTarget(100, [0, 0, 0])).toEqual([34, 33, 33]);
  });

  it('never loses or gains anything', () => {
    const weights = fc.array(fc.float({ min: 0, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 53,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), weights, (total, given) => {
        const sum = splitTarget(total, given).reduce((all, part) => all + part, 0);
        expect(sum).toBeCloseTo(total, 4);
      }),
    );
  });

  it('by promotions gives most to the weeks of 618 and 双11', () => {
    const june = weeksOfPeriod('month', '2026-06').map((week) => weighPeriod('week', week));
    expect(june.indexOf(Math.max(...june))).toBe(2);
    const months = periodsWithin({ level: 'year', period: '2026' }, 'month');
    const heaviest = months.toSorted((a, b) => weighPeriod('month', b) - weighPeriod('month', a));
    expect(heaviest.slice(0, 1)).toEqual(['2026-11']);
    expect(weighPeriod('week', '2026-W08')).toBeLessThan(7);
  });
});
