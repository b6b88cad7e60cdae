import { describe, expect, it } from 'vitest';
import type { GivenCell } from '#shared/documents/givenTable.ts';
import { type DayRules, readDay } from './readDay.ts';

const rules: DayRules = {
  today: '2026-06-15',
  dayOrder: null,
  isFrom1904: false,
  needsYear: false,
};

const number = (text: string): GivenCell => ({ text, kind: 'number' });

describe('the day of a cell', () => {
  it.each<[GivenCell, string]>([
    ['2026/6/1', '2026-06-01'],
    ['2026-06-01', '2026-06-01'],
    ['2026.6.1', '2026-06-01'],
    ['2026年6月1日', '2026-06-01'],
    ['２０２６年６月１日', '2026-06-01'],
    ['2026 年 6 月 1 号', '2026-06-01'],
    ['20260601', '2026-06-01'],
    ['2026/6/1 0:00', '2026-06-01'],
    ['2026-06-01T08:30:00Z', '2026-06-01'],
    ['2026/6/1 上午8:30', '2026-06-01'],
    ['6/13/2026 8:30:00 AM', '2026-06-13'],
    ['2026/6/1（周一）', '2026-06-01'],
    ['6月1日', '2026-06-01'],
    ['13/6/2026', '2026-06-13'],
    ['6/13/2026', '2026-06-13'],
    ['6/6/2026', '2026-06-06'],
    ['1-Jun-2026', '2026-06-01'],
    ['June 1, 2026', '2026-06-01'],
    ['2024-02-29', '2024-02-29'],
    [number('46174'), '2026-06-01'],
    [number('20260601'), '2026-06-01'],
    [{ text: '2026-06-01 09:30', kind: 'date' }, '2026-06-01'],
  ])('%j is %s', (cell, day) => {
    expect(readDay(cell, rules)).toMatchObject({ day });
  });

  it.each<[GivenCell, string]>([
    ['1/6/2026', 'dayOrder'],
    ['26.6.1', 'shortYear'],
    ['2026年6月', 'dayIncomplete'],
    ['202606', 'dayIncomplete'],
    ['2026-02-30', 'impossibleDay'],
    ['2026/13/1', 'impossibleDay'],
    ['6/1', 'dayWithoutYear'],
    ['3', 'unknownDay'],
    ['99999', 'unknownDay'],
    ['26年2月30日', 'impossibleDay'],
    [number('3'), 'unknownDay'],
    ['去年', 'unknownDay'],
  ])('%j is refused as %s', (cell, reason) => {
    expect(readDay(cell, rules)).toEqual({ reason });
  });

  it.each<[string, string, string]>([
    ['6月1日', '2026-06-01', 'yearAssumed'],
    ['23年1月5日', '2023-01-05', 'centuryAssumed'],
    ['46174', '2026-06-01', 'numberRead'],
  ])('%j is %s, and what was assumed is said', (cell, day, note) => {
    expect(readDay(cell, rules)).toEqual({ day, note });
  });

  it('follows what the manager says of day and month', () => {
    const read = (dayOrder: DayRules['dayOrder']) => readDay('1/6/2026', { ...rules, dayOrder });
    expect(read('day_first')).toEqual({ day: '2026-06-01' });
    expect(read('month_first')).toEqual({ day: '2026-01-06' });
  });

  it('counts from 1904 where the workbook does, and asks for the year of a birthday', () => {
    expect(readDay(number('44712'), { ...rules, isFrom1904: true })).toEqual({ day: '2026-06-01' });
    expect(readDay('6月1日', { ...rules, needsYear: true })).toEqual({ reason: 'dayWithoutYear' });
    expect(readDay('95年6月1日', { ...rules, needsYear: true })).toEqual({ reason: 'shortYear' });
  });
});
