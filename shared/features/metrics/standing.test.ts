import { describe, expect, it } from 'vitest';
import { isTargetReached, judgeStanding, weeksUpTo, yearAgo } from './standing.ts';

const noTarget = { target: null, targetFrom: null } as const;

describe('a figure', () => {
  it('is coloured by what its change means, not by its sign', () => {
    const fewerRefunds = judgeStanding({
      code: 'refund_rate',
      value: 6.8,
      previous: 7.5,
      lastYear: 6.1,
      target: noTarget,
    });
    expect(fewerRefunds).toMatchObject({
      change: { kind: 'points', value: -0.7 },
      tone: 'good',
      yearChange: { kind: 'points', value: 0.7 },
      yearTone: 'bad',
      rate: null,
      isReached: null,
    });
  });

  it('has an attainment only where more is better, and always says whether it is there', () => {
    const judge = (code: 'gmv' | 'first_resp' | 'ad_spend', value: number, target: number) =>
      judgeStanding({
        code,
        value,
        previous: null,
        lastYear: null,
        target: { target, targetFrom: 'set' },
      });
    expect(judge('gmv', 1_286_000, 1_200_000)).toMatchObject({ rate: 107.2, isReached: true });
    expect(judge('first_resp', 18, 30)).toMatchObject({ rate: null, isReached: true });
    expect(judge('ad_spend', 162_000, 150_000)).toMatchObject({ rate: null, isReached: false });
    expect(isTargetReached('ad_spend', 155_000, 150_000)).toBe(true);
  });

  it('is compared with the ISO week of the same number, which a 53rd week may not have', () => {
    expect(yearAgo('2026-W24')).toBe('2025-W24');
    expect(yearAgo('2026-W53')).toBeNull();
    expect(weeksUpTo('2026-W02', 4)).toEqual(['2025-W51', '2025-W52', '2026-W01', '2026-W02']);
  });
});
