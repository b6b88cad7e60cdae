import {
  addWeeks,
  daysBetween,
  type IsoDate,
  type IsoWeek,
  isIsoWeek,
  weekOfDate,
} from '#shared/lib/isoWeek.ts';
import { boundsOfWeek, dateOf, nearestDate, partsOfDate } from './calendar.ts';

/** The week a title names, and where it is written. */
export interface Period {
  readonly week: IsoWeek;
  /** Columns in the text given. */
  readonly start: number;
  readonly end: number;
  /** False when the days lie in two weeks; the week with most of them was taken. */
  readonly isOneWeek: boolean;
}

const separator = '\\s?[年.．/月-]\\s?';
const rangeMark = '\\s?(?:[-–—－~～→至到]{1,4})\\s?';
const oneDay = (n: number) =>
  `(?:(?<y${n}>20\\d{2})${separator})?(?<m${n}>\\d{1,2})\\s?[.．/月-]\\s?(?<d${n}>\\d{1,2})[日号]?(?:\\s?[(（]?(?:周|星期)[一二三四五六日天][)）]?)?`;
const rangeForm = new RegExp(
  `(?<![\\d.])${oneDay(1)}${rangeMark}(?:${oneDay(2)}|(?<d3>\\d{1,2})[日号]?)(?![\\d.%万wk])`,
  'i',
);
const compactForm =
  /(?<!\d)(?<y1>20\d{2})?(?<m1>\d{2})(?<d1>\d{2})\s?[-–—－~～至到]{1,2}\s?(?<y2>20\d{2})?(?<m2>\d{2})(?<d2>\d{2})(?!\d)/;
const singleForm = new RegExp(
  '(?<![\\d.A-Za-z])(?:(?<y1>20\\d{2})\\s?[年./-]\\s?(?<m1>\\d{1,2})\\s?[月./．-]\\s?(?<d1>\\d{1,2})日?' +
    '|(?<m2>\\d{1,2})[月./．](?<d2>\\d{1,2})[日号]?)(?![\\d.%万wk折倍])',
  'i',
);
const weekForm =
  /(?<![月\d.])(?:(?<year>20\d{2})\s?[-年]?\s?)?(?:第\s?(?<count>\d{1,2}|[一二三四五六七八九十]{1,3})\s?周|w(?<short>\d{1,2})(?![\da-z万]))/i;

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf(groups: Groups, n: number, near: IsoDate): IsoDate | null {
  const [year, month, day] = [groups[`y${n}`], groups[`m${n}`], groups[`d${n}`]];
  if (month === undefined || day === undefined) return null;
  if (year !== undefined) return dateOf(Number(year), Number(month), Number(day));
  return nearestDate(Number(month), Number(day), near);
}

/** The last day of a range: its own month and year, or the month of the first day. */
function lastDay(groups: Groups, near: IsoDate): IsoDate | null {
  const day3 = groups.d3;
  if (day3 === undefined) return dayOf(groups, 2, near);
  const first = dayOf(groups, 1, near);
  if (first === null) return null;
  const { year, month } = partsOfDate(first);
  return dateOf(year, month, Number(day3));
}

function firstDay(groups: Groups, last: IsoDate): IsoDate | null {
  return dayOf(groups, 1, last);
}

/** The week that holds most days of the range; of two equal ones the later. */
function weekOfRange(from: IsoDate, to: IsoDate): { week: IsoWeek; isOneWeek: boolean } | null {
  const length = daysBetween(from, to);
  if (length < 0 || length > 31) return null;
  const lastWeek = weekOfDate(to);
  const isOneWeek = weekOfDate(from) === lastWeek;
  if (isOneWeek || length > 6) return { week: lastWeek, isOneWeek };
  const lastDays = daysBetween(boundsOfWeek(lastWeek).from, to) + 1;
  const firstDays = length + 1 - lastDays;
  return { week: firstDays > lastDays ? weekOfDate(from) : lastWeek, isOneWeek };
}

function readRange(text: string, near: IsoDate): Period | null {
  const match = rangeForm.exec(text) ?? compactForm.exec(text);
  if (match === null) return null;
  const groups: Groups = match.groups ?? {};
  // A year written once, at the front, holds for the first day; the last is near it.
  const anchor = groups.y1 === undefined ? near : (dayOf(groups, 1, near) ?? near);
  const to = lastDay(groups, anchor);
  const from = to === null ? null : firstDay(groups, to);
  const found = from === null || to === null ? null : weekOfRange(from, to);
  if (found === null) return null;
  return { ...found, start: match.index, end: match.index + match[0].length };
}

function readSingle(text: string, near: IsoDate): Period | null {
  const match = singleForm.exec(text);
  if (match === null) return null;
  const groups: Groups = match.groups ?? {};
  const date = dayOf(groups, 1, near) ?? dayOf(groups, 2, near);
  if (date === null) return null;
  const end = match.index + match[0].length;
  return { week: weekOfDate(date), isOneWeek: true, start: match.index, end };
}

/** 24 and 二十四 as a number. */
export function readCount(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const tenAt = text.indexOf('十');
  const value = (character: string) => '一二三四五六七八九'.indexOf(character) + 1;
  if (tenAt < 0) return value(text);
  return (tenAt === 0 ? 1 : value(text.charAt(0))) * 10 + value(text.charAt(tenAt + 1));
}

function weekOfNumber(year: number | null, count: number, near: IsoDate): IsoWeek | null {
  const nearYear = Number(weekOfDate(near).slice(0, 4));
  const years = year === null ? [nearYear, nearYear - 1, nearYear + 1] : [year];
  const weeks = years
    .map((each) => `${each}-W${String(count).padStart(2, '0')}`)
    .filter((week) => isIsoWeek(week));
  const gap = (week: IsoWeek) => Math.abs(daysBetween(boundsOfWeek(week).to, near));
  weeks.sort((a, b) => gap(a) - gap(b));
  return weeks[0] ?? null;
}

function readWeekNumber(text: string, near: IsoDate): Period | null {
  const match = weekForm.exec(text);
  if (match === null) return null;
  const { year, count, short } = match.groups ?? {};
  const number = readCount(count ?? short ?? '');
  const week = weekOfNumber(year === undefined ? null : Number(year), number, near);
  if (week === null) return null;
  return { week, isOneWeek: true, start: match.index, end: match.index + match[0].length };
}

const knownPeriods = new Map<string, Period | null>();

/**
 * The week written in a title: 6.8－6.14, 2026/6/8-6/14, 6月8日至14日, 0608-0614, 第24周, W24 or
 * one day of it. A year left out is the one nearest to `near`.
 */
export function findPeriod(text: string, near: IsoDate): Period | null {
  if (!/[\d周]/.test(text)) return null;
  const key = `${near} ${text}`;
  const known = knownPeriods.get(key);
  if (known !== undefined) return known;
  const period = readRange(text, near) ?? readWeekNumber(text, near) ?? readSingle(text, near);
  // The titles of a group repeat; a full memory is simply begun again.
  if (knownPeriods.size >= 1_000) knownPeriods.clear();
  knownPeriods.set(key, period);
  return period;
}

export interface WeekDecision {
  readonly week: IsoWeek | null;
  readonly source: 'dates' | 'header' | 'none';
  /** False when a message sent early in a week tells nothing about which week it means. */
  readonly certain: boolean;
}

const weeksBackForm =
  /(?<far>上)?上(?:一?周|个?星期|个?礼拜)的?(?:工作)?(?:周报|总结|汇报|报告|工作)/;

/** How many weeks before its message a title says it looks back: 补交上周周报, 上上周总结. */
export function weeksBack(text: string): number {
  const match = weeksBackForm.exec(text);
  if (match === null) return 0;
  return match.groups?.far === undefined ? 1 : 2;
}

/** What the words of a report say about its week when they name no date. */
export interface WeekSigns {
  readonly planDates: readonly IsoDate[];
  /** As `weeksBack` reads it from the titles. */
  readonly back: number;
  /** A heading says 上周完成. */
  readonly isOfLast: boolean;
}

/** On a weekend 上周 may mean the week that is just ending. */
function decideWeekBack(sentOn: IsoDate, back: number): WeekDecision {
  const sentWeek = weekOfDate(sentOn);
  const age = daysBetween(boundsOfWeek(sentWeek).from, sentOn);
  return { week: addWeeks(sentWeek, -back), source: 'header', certain: back > 1 || age < 5 };
}

/**
 * Dates win, then a title that names last week; else the day the message was sent. A report sent on
 * Monday or Tuesday looks back on the week before (due times end on Monday), unless its own plan
 * lies in the week after.
 */
export function decideWeek(
  period: IsoWeek | null,
  sentOn: IsoDate | null,
  { planDates, back, isOfLast }: WeekSigns,
): WeekDecision {
  if (period !== null) return { week: period, source: 'dates', certain: true };
  if (sentOn === null) return { week: null, source: 'none', certain: false };
  if (back > 0) return decideWeekBack(sentOn, back);
  const sentWeek = weekOfDate(sentOn);
  const { from, to } = boundsOfWeek(sentWeek);
  const age = daysBetween(from, sentOn);
  if (age >= 3) return { week: sentWeek, source: 'header', certain: !isOfLast };
  const plansAhead = planDates.filter((date) => date > to).length;
  const plansNow = planDates.filter((date) => date >= sentOn && date <= to).length;
  const isPrevious = plansNow === plansAhead ? age < 2 : plansNow > plansAhead;
  const week = isPrevious ? addWeeks(sentWeek, -1) : sentWeek;
  return { week, source: 'header', certain: plansNow !== plansAhead };
}

/** The days of a week, or nulls when it is unknown. */
export function boundsOf(week: IsoWeek | null): { from: IsoDate | null; to: IsoDate | null } {
  return week === null ? { from: null, to: null } : boundsOfWeek(week);
}
