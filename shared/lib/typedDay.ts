import { daysBetween, type IsoDate, isIsoDate } from './isoWeek.ts';

const full = /^((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const withoutYear = /^(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?[日号]?$/;

function dayOf(year: string | number, month: string, day: string): IsoDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

function nearestOf(month: string, day: string, today: IsoDate): IsoDate | null {
  const thisYear = Number(today.slice(0, 4));
  const dates = [thisYear, thisYear + 1, thisYear - 1].flatMap(
    (year) => dayOf(year, month, day) ?? [],
  );
  const gap = (date: IsoDate): number => Math.abs(daysBetween(today, date));
  return dates.toSorted((a, b) => gap(a) - gap(b))[0] ?? null;
}

/**
 * A day as people type it into a field: 2026-11-23, 2026/1/5, 2026年1月5日, 20261123, and 12.5 or
 * 12月5日 in the year nearest to today. Null for text that names no day, or none yet.
 */
export function readTypedDay(typed: string, today: IsoDate): IsoDate | null {
  const text = typed.normalize('NFKC').trim();
  const [, year = '', month = '', day = ''] = full.exec(text) ?? compact.exec(text) ?? [];
  if (year !== '') return dayOf(year, month, day);
  const [, shortMonth, shortDay] = withoutYear.exec(text) ?? [];
  if (shortMonth === undefined || shortDay === undefined) return null;
  return nearestOf(shortMonth, shortDay, today);
}
