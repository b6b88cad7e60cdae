import type { Translate } from '#shared/i18n/translate.ts';
import { addDays, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';
import type { WeekLabelStyle } from './workspaceModel.ts';

function monthDay(date: string): string {
  return `${Number(date.slice(5, 7))}.${Number(date.slice(8, 10))}`;
}

/**
 * A week as the team calls it: `2026年第47周 11.16–11.22`, `11月第3周` or `11.16–11.22`. Only the
 * words change; a week is always ISO Monday to Sunday. As in ISO years, a week belongs to the
 * month of its Thursday.
 */
export function formatWeekLabel(t: Translate, week: IsoWeek, style: WeekLabelStyle): string {
  const { from, to } = weekRange(week);
  const days = { from: monthDay(from), to: monthDay(to) };
  if (style === 'days') return t('common.weekDays', days);
  if (style === 'iso') {
    return t('common.weekLabel', {
      year: week.slice(0, 4),
      number: Number(week.slice(6)),
      ...days,
    });
  }
  const thursday = addDays(from, 3);
  const month = Number(thursday.slice(5, 7));
  return t('common.weekOfMonth', { month, number: Math.ceil(Number(thursday.slice(8)) / 7) });
}
