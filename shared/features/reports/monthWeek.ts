import { addDays, type IsoDate, type IsoWeek, weekdayOf, weekOfDate } from '#shared/lib/isoWeek.ts';
import { nearestDate } from './calendar.ts';
import { readCount, type WeekDecision } from './reportPeriod.ts';

const form =
  /(?:(?<year>20\d{2})\s?年\s?)?(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\s?月份?\s?的?第\s?(?<count>[1-5一二三四五])\s?周/;
const thursday = 4;

/** 11月第4周 as the fourth Thursday's week, as this program names weeks; null when none is named. */
export function weekOfMonth(text: string, near: IsoDate): IsoWeek | null {
  const { year, month, count } = form.exec(text)?.groups ?? {};
  if (month === undefined || count === undefined) return null;
  const number = readCount(month);
  const first =
    year === undefined
      ? nearestDate(number, 1, near)
      : `${year}-${String(number).padStart(2, '0')}-01`;
  if (first === null) return null;
  const ahead = (thursday - weekdayOf(first) + 7) % 7;
  const day = addDays(first, ahead + (readCount(count) - 1) * 7);
  return day.slice(0, 7) === first.slice(0, 7) ? weekOfDate(day) : null;
}

/**
 * Teams count the weeks of a month in more ways than one, so such a title decides nothing: it only
 * makes the day of the message sure or unsure.
 */
export function withMonthWeek(decision: WeekDecision, named: IsoWeek | null): WeekDecision {
  if (named === null || decision.source !== 'header') return decision;
  return { ...decision, certain: decision.week === named };
}
