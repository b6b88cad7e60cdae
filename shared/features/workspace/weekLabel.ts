import type { Translate } from '#shared/i18n/translate.ts';
import { englishMonths } from '#shared/lib/formatDay.ts';
import { addDays, type IsoDate, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';
import type { WeekLabelStyle } from './workspaceModel.ts';

/**
 * How much is said: `full` stands alone and names the year, `inYear` stands where the year is
 * clear, `short` stands in a sentence or a narrow cell, `tick` under a column of a chart.
 */
export type WeekForm = 'full' | 'inYear' | 'short' | 'tick';

/** Weeks as one team calls them, in one language. */
export type LabelWeek = (week: IsoWeek, form?: WeekForm) => string;

function numbersOf(date: IsoDate): { year: string; month: number; day: number } {
  const [year = '', month, day] = date.split('-');
  return { year, month: Number(month), day: Number(day) };
}

/** `16 Nov`. */
function inWords(date: IsoDate): string {
  const { month, day } = numbersOf(date);
  return `${day} ${englishMonths[month - 1]}`;
}

/** `16–22 Nov`, `28 Dec–3 Jan`. */
function spanInWords(from: IsoDate, to: IsoDate): string {
  const [first, last] = [numbersOf(from), numbersOf(to)];
  return first.month === last.month
    ? `${first.day}–${inWords(to)}`
    : `${inWords(from)}–${inWords(to)}`;
}

function factsOf(week: IsoWeek) {
  const { from, to } = weekRange(week);
  const [first, last] = [numbersOf(from), numbersOf(to)];
  const thursday = numbersOf(addDays(from, 3));
  return {
    year: week.slice(0, 4),
    number: Number(week.slice(6)),
    month: thursday.month,
    monthName: englishMonths[thursday.month - 1] ?? '',
    ofMonth: Math.ceil(thursday.day / 7),
    from: `${first.month}.${first.day}`,
    to: `${last.month}.${last.day}`,
    fromYear: first.year,
    toYear: last.year,
    span: spanInWords(from, to),
    fromWords: inWords(from),
  };
}

/**
 * A week as the team calls it: `2026年第47周 11.16–11.22`, `2026年11月第3周` or
 * `2026.11.16–11.22`. Every week that is shown or printed comes from here. Only the words change;
 * a week is always ISO Monday to Sunday. As in ISO years, a week belongs to the month of its
 * Thursday.
 */
export function formatWeekLabel(
  t: Translate,
  week: IsoWeek,
  { style, form = 'full' }: { readonly style: WeekLabelStyle; readonly form?: WeekForm },
): string {
  return t(`common.weeks.${form}.${style}`, factsOf(week));
}

export function labelWeeks(t: Translate, style: WeekLabelStyle): LabelWeek {
  return (week, form = 'full') => formatWeekLabel(t, week, { style, form });
}
