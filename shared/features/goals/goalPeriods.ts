import type { LabelWeek, WeekForm } from '#shared/features/workspace/weekLabel.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import { englishMonths } from '#shared/lib/formatDay.ts';
import {
  addDays,
  addWeeks,
  type IsoDate,
  type IsoWeek,
  isIsoWeek,
  weekOfDate,
  weekRange,
} from '#shared/lib/isoWeek.ts';

export const goalLevels = ['year', 'quarter', 'month', 'week'] as const;
export type GoalLevel = (typeof goalLevels)[number];

/** `2026`, `2026-Q2`, `2026-06` or `2026-W24`, by level. */
export type GoalPeriod = string;

const patterns: Record<Exclude<GoalLevel, 'week'>, RegExp> = {
  year: /^20\d{2}$/,
  quarter: /^20\d{2}-Q[1-4]$/,
  month: /^20\d{2}-(0[1-9]|1[0-2])$/,
};

export function isPeriodOf(level: GoalLevel, period: string): boolean {
  return level === 'week' ? isIsoWeek(period) : patterns[level].test(period);
}

function yearOf(period: GoalPeriod): string {
  return period.slice(0, 4);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

function firstOfMonth(year: string, month: number): IsoDate {
  return month > 12 ? `${Number(year) + 1}-01-01` : `${year}-${pad(month)}-01`;
}

function monthsOf(level: GoalLevel, period: GoalPeriod): [first: number, last: number] {
  if (level === 'year') return [1, 12];
  if (level === 'month') return [Number(period.slice(5)), Number(period.slice(5))];
  const quarter = Number(period.slice(6));
  return [quarter * 3 - 2, quarter * 3];
}

/** First and last day; a week is Monday to Sunday. */
export function periodRange(level: GoalLevel, period: GoalPeriod): { from: IsoDate; to: IsoDate } {
  if (level === 'week') return weekRange(period);
  const [first, last] = monthsOf(level, period);
  const year = yearOf(period);
  return { from: firstOfMonth(year, first), to: addDays(firstOfMonth(year, last + 1), -1) };
}

/** Thursday decides: the week belongs to the month, quarter and year that hold most of it. */
export function weeksOfPeriod(level: GoalLevel, period: GoalPeriod): IsoWeek[] {
  if (level === 'week') return [period];
  const { from, to } = periodRange(level, period);
  const holds = (week: IsoWeek) => {
    const thursday = addDays(weekRange(week).from, 3);
    return thursday >= from && thursday <= to;
  };
  let week = weekOfDate(from);
  if (!holds(week)) week = addWeeks(week, 1);
  const weeks: IsoWeek[] = [];
  for (; holds(week); week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
}

/** The period of a level that holds the day; of a week the day that counts is its Thursday. */
export function periodAt(level: GoalLevel, date: IsoDate): GoalPeriod {
  if (level === 'week') return weekOfDate(date);
  const [year = '', month = ''] = date.split('-');
  if (level === 'year') return year;
  return level === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

/** Whether the second lies in the first and is shorter. */
export function isWithin(
  outer: { readonly level: GoalLevel; readonly period: GoalPeriod },
  inner: { readonly level: GoalLevel; readonly period: GoalPeriod },
): boolean {
  if (goalLevels.indexOf(inner.level) <= goalLevels.indexOf(outer.level)) return false;
  const { from } = periodRange(inner.level, inner.period);
  const day = inner.level === 'week' ? addDays(from, 3) : from;
  return periodAt(outer.level, day) === outer.period;
}

/** The periods of a shorter level inside one, in order. */
export function periodsWithin(
  outer: { readonly level: GoalLevel; readonly period: GoalPeriod },
  level: GoalLevel,
): GoalPeriod[] {
  if (goalLevels.indexOf(level) <= goalLevels.indexOf(outer.level)) return [];
  const weeks = weeksOfPeriod(outer.level, outer.period);
  if (level === 'week') return weeks;
  return [...new Set(weeks.map((week) => periodAt(level, addDays(weekRange(week).from, 3))))];
}

/** The same level one step on, or back. */
export function nextPeriod(level: GoalLevel, period: GoalPeriod, step: 1 | -1): GoalPeriod {
  if (level === 'week') return addWeeks(period, step);
  const { from, to } = periodRange(level, period);
  return periodAt(level, step === 1 ? addDays(to, 1) : addDays(from, -1));
}

/** The words a period is named in. */
export interface PeriodWording {
  readonly language: Language;
  readonly labelWeek: LabelWeek;
}

/** `2026年`, `Q2`, `6月`, `第24周 6.8–6.14`; the year stands where it is not said around it. */
export function formatPeriod(
  { level, period }: { readonly level: GoalLevel; readonly period: GoalPeriod },
  { language, labelWeek }: PeriodWording,
  form: WeekForm = 'inYear',
): string {
  const isChinese = language === 'zh-CN';
  switch (level) {
    case 'year':
      return isChinese ? `${period}年` : period;
    case 'quarter':
      return period.slice(5);
    case 'month': {
      const month = Number(period.slice(5));
      return isChinese ? `${month}月` : (englishMonths[month - 1] ?? '');
    }
    case 'week':
      return labelWeek(period, form);
  }
}
