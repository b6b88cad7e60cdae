import { lastDayBefore } from '#shared/features/demo/demoCalendar.ts';
import { addDays, type IsoDate, weekdayOf } from '#shared/lib/isoWeek.ts';
import type { MeetingText } from './teamMeetingTexts.ts';

/** So many days from today, moved away from today off the weekend. */
export function workdayFrom(today: IsoDate, days: number): IsoDate {
  const day = addDays(today, days);
  const past = weekdayOf(day) - 5;
  if (past <= 0 || days === 0) return day;
  return addDays(day, days < 0 ? -past : 3 - past);
}

export function heldOn({ weekdays, back }: MeetingText, today: IsoDate): IsoDate {
  let day = today;
  for (let count = 0; count < back; count += 1) day = lastDayBefore(day, weekdays);
  return day;
}
