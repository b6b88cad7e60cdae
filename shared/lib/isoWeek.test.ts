import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWeeks,
  daysBetween,
  isIsoDate,
  isIsoWeek,
  weekdayOf,
  weekOfDate,
  weekRange,
} from './isoWeek.ts';

const firstDay = Temporal.PlainDate.from('0001-01-01');
/** Any day that is written with four digits for its year. */
const anyDay = fc.integer({ min: 0, max: 3_652_058 }).map((days) => firstDay.add({ days }));
const recentDay = fc
  .integer({ min: 0, max: 100_000 })
  .map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }));

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

  it('counts as the calendar of the standard library does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, other) => {
        const { yearOfWeek, weekOfYear, dayOfWeek } = day;
        const year = String(yearOfWeek).padStart(4, '0');
        const week = `${year}-W${String(weekOfYear).padStart(2, '0')}`;
        const gap = day.until(other).days;
        expect(weekOfDate(day.toString())).toBe(week);
        expect(weekdayOf(day.toString())).toBe(dayOfWeek);
        expect(daysBetween(day.toString(), other.toString())).toBe(gap);
        expect(addDays(day.toString(), gap)).toBe(other.toString());
        expect(weekRange(week).from).toBe(day.subtract({ days: dayOfWeek - 1 }).toString());
      }),
      { numRuns: 1_000 },
    );
  });

  it('steps by months as the calendar of the standard library does', () => {
    fc.assert(
      fc.property(recentDay, fc.integer({ min: -100, max: 100 }), (day, months) => {
        expect(addMonths(day.toString(), months)).toBe(day.add({ months }).toString());
      }),
      { numRuns: 1_000 },
    );
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-00-10', 'today', '2026-06-14T09:00'])(
    'refuses %s, which is no day',
    (text) => expect(() => weekOfDate(text)).toThrow(RangeError),
  );
});
