/** An ISO week such as `2026-W47`: Monday to Sunday, 53-week years included. */
export type IsoWeek = string;
/** A calendar date such as `2026-11-23`. */
export type IsoDate = string;

/** Days since 1970-01-01, a Thursday; plain arithmetic, no clock and no time zone is read. */
type DayNumber = number;

const dayMilliseconds = 86_400_000;
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const weekPattern = /^(\d{4})-W(\d{2})$/;

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function toDayNumber(year: number, month: number, day: number): DayNumber {
  // Date.UTC takes years below 100 for ones of the twentieth century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayMilliseconds;
}

function formatDate(day: DayNumber): IsoDate {
  const text = new Date(day * dayMilliseconds).toISOString();
  return text.slice(0, text.indexOf('T'));
}

/** @throws RangeError for text that names no day. */
function parseDate(date: IsoDate): DayNumber {
  const match = datePattern.exec(date);
  const day = match
    ? toDayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
    : Number.NaN;
  if (Number.isNaN(day) || formatDate(day) !== date) throw new RangeError(`no such day: ${date}`);
  return day;
}

/** 1 for Monday to 7 for Sunday. */
function weekdayOfDay(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function formatWeek(day: DayNumber): IsoWeek {
  const thursday = day - weekdayOfDay(day) + 4;
  const year = new Date(thursday * dayMilliseconds).getUTCFullYear();
  const week = Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1;
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}

function mondayOf(week: IsoWeek): DayNumber {
  const match = weekPattern.exec(week);
  if (!match) throw new RangeError(`not an ISO week: ${week}`);
  const fourth = toDayNumber(Number(match[1]), 1, 4);
  const monday = fourth - weekdayOfDay(fourth) + 1 + (Number(match[2]) - 1) * 7;
  if (formatWeek(monday) !== week) throw new RangeError(`no such week: ${week}`);
  return monday;
}

/** True for a week that exists, so `2025-W53` is false and `2026-W53` is true. */
export function isIsoWeek(text: string): boolean {
  try {
    mondayOf(text);
    return true;
  } catch {
    return false;
  }
}

/** True for a day that exists, so `2026-02-30` is false. */
export function isIsoDate(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

/** The ISO week that holds a date. */
export function weekOfDate(date: IsoDate): IsoWeek {
  return formatWeek(parseDate(date));
}

/** First (Monday) and last (Sunday) day of a week. */
export function weekRange(week: IsoWeek): { from: IsoDate; to: IsoDate } {
  const monday = mondayOf(week);
  return { from: formatDate(monday), to: formatDate(monday + 6) };
}

/** The week `count` weeks later; negative counts go back. */
export function addWeeks(week: IsoWeek, count: number): IsoWeek {
  return formatWeek(mondayOf(week) + count * 7);
}

/** The date `count` days later; negative counts go back. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return formatDate(parseDate(date) + count);
}

/** The same day `count` months later, or the last one of a month that is too short for it. */
export function addMonths(date: IsoDate, count: number): IsoDate {
  const from = new Date(parseDate(date) * dayMilliseconds);
  const month = from.getUTCMonth() + 1 + count;
  const first = toDayNumber(from.getUTCFullYear(), month, 1);
  const nextFirst = toDayNumber(from.getUTCFullYear(), month + 1, 1);
  return formatDate(Math.min(first + from.getUTCDate(), nextFirst) - 1);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: IsoDate): number {
  return weekdayOfDay(parseDate(date));
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return parseDate(to) - parseDate(from);
}
