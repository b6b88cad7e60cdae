import {
  addDays,
  addWeeks,
  type IsoDate,
  type IsoWeek,
  weekdayOf,
  weekOfDate,
  weekRange,
} from '#shared/lib/isoWeek.ts';

/** Local date and minute, `2026-06-14T21:47`. */
export type LocalMinute = string;

/** The newest week with reports: the week of a Sunday itself, else the week before. */
export function newestReportWeek(today: IsoDate): IsoWeek {
  const week = weekOfDate(today);
  return weekdayOf(today) === 7 ? week : addWeeks(week, -1);
}

/** When the examples count as looked at: Tuesday 00:00 after the week, all due times are over. */
export function judgedAt(week: IsoWeek): LocalMinute {
  return `${addDays(weekRange(week).to, 2)}T00:00`;
}

/** The newest day before `today` whose weekday (1–7) is among those given. */
export function lastDayBefore(today: IsoDate, weekdays: readonly number[]): IsoDate {
  let day = addDays(today, -1);
  while (!weekdays.includes(weekdayOf(day))) day = addDays(day, -1);
  return day;
}

function numbersOf(date: IsoDate): readonly [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

/** `6.8`, or `6/8` with another separator. */
export function writeDay(date: IsoDate, separator = '.'): string {
  const [, month, day] = numbersOf(date);
  return `${month}${separator}${day}`;
}

/** The day of the month alone, `18`. */
export function writeDayOfMonth(date: IsoDate): string {
  return String(numbersOf(date)[2]);
}

/** As the chat program prints it: `2026/6/14 21:47`. */
export function writeChatStamp(minute: LocalMinute): string {
  const [year, month, day] = numbersOf(minute.slice(0, 10));
  return `${year}/${month}/${day} ${minute.slice(11)}`;
}
