import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWeeks,
  daysBetween,
  isIsoDate,
  isIsoWeek,
  weekOfDate,
  weekRange,
} from './isoWeek.ts';

describe('ISO weeks', () => {
  it('puts the days around New Year into the week of their Thursday', () => {
    expect(weekOfDate('2026-06-14')).toBe('2026-W24');
    expect(weekOfDate('2027-01-01')).toBe('2026-W53');
    expect(weekOfDate('2024-12-30')).toBe('2025-W01');
  });

  it('knows which years have 53 weeks', () => {
    expect(isIsoWeek('2026-W53')).toBe(true);
    expect(isIsoWeek('2025-W53')).toBe(false);
    expect(isIsoWeek('2026-W00')).toBe(false);
    expect(isIsoWeek('W24')).toBe(false);
  });

  it('knows which days exist', () => {
    expect(['2024-02-29', '2026-12-31'].map(isIsoDate)).toEqual([true, true]);
    expect(['2026-02-29', '20260615', '2026-6-15', '', '2026-06-15T09:00'].map(isIsoDate)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('gives Monday to Sunday for every date, and steps back and forth', () => {
    const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(date, fc.integer({ min: -600, max: 600 }), (day, steps) => {
        const week = weekOfDate(day);
        const { from, to } = weekRange(week);
        expect(daysBetween(from, to)).toBe(6);
        expect(from <= day && day <= to).toBe(true);
        expect(addWeeks(addWeeks(week, steps), -steps)).toBe(week);
      }),
    );
  });
});
