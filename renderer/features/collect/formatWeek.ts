import type { Translate } from '#shared/i18n/translate.ts';
import { type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';

function monthDay(date: string): string {
  return `${Number(date.slice(5, 7))}.${Number(date.slice(8, 10))}`;
}

/** `第47周 11.16–11.22`, for a place where the year goes without saying. */
export function formatShortWeek(t: Translate, week: IsoWeek): string {
  const { from, to } = weekRange(week);
  const number = Number(week.slice(6));
  return t('collect.shortWeek', { number, from: monthDay(from), to: monthDay(to) });
}

/** `2026年第47周 11.16–11.22`. */
export function formatWeek(t: Translate, week: IsoWeek): string {
  const { from, to } = weekRange(week);
  return t('common.weekLabel', {
    year: week.slice(0, 4),
    number: Number(week.slice(6)),
    from: monthDay(from),
    to: monthDay(to),
  });
}
