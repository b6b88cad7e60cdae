import { Temporal } from 'temporal-polyfill';

/** An ISO week such as `2026-W47`: Monday to Sunday, 53-week years included. */
export type IsoWeek = string;
/** A calendar date such as `2026-11-23`. */
export type IsoDate = string;

const weekPattern = /^(\d{4})-W(\d{2})$/;

function formatWeek(date: Temporal.PlainDate): IsoWeek {
  return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
}

function mondayOf(week: IsoWeek): Temporal.PlainDate {
  const match = weekPattern.exec(week);
  if (!match) throw new RangeError(`not an ISO week: ${week}`);
  const fourth = Temporal.PlainDate.from({ year: Number(match[1]), month: 1, day: 4 });
  const monday = fourth
    .subtract({ days: fourth.dayOfWeek - 1 })
    .add({ weeks: Number(match[2]) - 1 });
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
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** The ISO week that holds a date. */
export function weekOfDate(date: IsoDate): IsoWeek {
  return formatWeek(Temporal.PlainDate.from(date));
}

/** First (Monday) and last (Sunday) day of a week. */
export function weekRange(week: IsoWeek): { from: IsoDate; to: IsoDate } {
  const monday = mondayOf(week);
  return { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
}

/** The week `count` weeks later; negative counts go back. */
export function addWeeks(week: IsoWeek, count: number): IsoWeek {
  return formatWeek(mondayOf(week).add({ weeks: count }));
}

/** The date `count` days later; negative counts go back. */
export function addDays(date: IsoDate, count: number): IsoDate {
  return Temporal.PlainDate.from(date).add({ days: count }).toString();
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: IsoDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}
