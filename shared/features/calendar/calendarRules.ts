import { addDays, type IsoDate, type IsoWeek, weekdayOf, weekRange } from '#shared/lib/isoWeek.ts';
import type { CalendarDay } from './calendarModel.ts';
import { shippedDays } from './shippedDays.ts';

/** Which days are worked. Days nobody said anything of follow the plain week, Monday to Friday. */
export interface WorkCalendar {
  isWorkday(day: IsoDate): boolean;
  /** Name of the public holiday, null on any other day. */
  holidayName(day: IsoDate): string | null;
}

const saturday = 6;

/** A calendar of the days that ship with the program under those the manager imported. */
export function createWorkCalendar(
  imported: readonly CalendarDay[] = [],
  shipped: readonly CalendarDay[] = shippedDays,
): WorkCalendar {
  const known = new Map([...shipped, ...imported].map((entry) => [entry.day, entry]));
  return {
    isWorkday: (day) => {
      const kind = known.get(day)?.kind;
      return kind === undefined ? weekdayOf(day) < saturday : kind === 'workday';
    },
    holidayName: (day) => {
      const entry = known.get(day);
      return entry?.kind === 'holiday' ? entry.name : null;
    },
  };
}

export function workdaysOf(week: IsoWeek, calendar: WorkCalendar): IsoDate[] {
  const { from } = weekRange(week);
  return Array.from({ length: 7 }, (_, index) => addDays(from, index)).filter((day) =>
    calendar.isWorkday(day),
  );
}

/** The day itself unless it is a public holiday; then the first workday after it. */
export function moveOffHoliday(day: IsoDate, calendar: WorkCalendar): IsoDate {
  if (calendar.holidayName(day) === null) return day;
  let moved = addDays(day, 1);
  while (!calendar.isWorkday(moved)) moved = addDays(moved, 1);
  return moved;
}

/** The first workday after `count` of them have passed. */
export function addWorkdays(day: IsoDate, count: number, calendar: WorkCalendar): IsoDate {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (calendar.isWorkday(reached)) left -= 1;
  }
  return reached;
}

/**
 * An imported year as it is stored: a day that ships with the program but is not in the import is
 * an ordinary day again.
 */
export function completeImport(
  imported: readonly CalendarDay[],
  shipped: readonly CalendarDay[],
): CalendarDay[] {
  const named = new Set(imported.map(({ day }) => day));
  const ordinary = shipped
    .filter(({ day }) => !named.has(day))
    .map(({ day }) => ({
      day,
      kind: weekdayOf(day) < saturday ? ('workday' as const) : ('holiday' as const),
      name: '',
    }));
  const byDay = new Map([...imported, ...ordinary].map((entry) => [entry.day, entry]));
  return [...byDay.values()].sort((left, right) => left.day.localeCompare(right.day));
}
