import { addDays, daysBetween, type IsoDate } from '#shared/lib/isoWeek.ts';
import type { CalendarDay } from './calendarModel.ts';

interface Festival {
  readonly name: string;
  /** First and last day off. */
  readonly off: readonly [IsoDate, IsoDate];
  /** Weekends worked to make up for it. */
  readonly work?: readonly IsoDate[];
}

/** The State Council's yearly notices on public holidays (国务院办公厅节假日安排), as published. */
const festivals: readonly Festival[] = [
  { name: '元旦', off: ['2025-01-01', '2025-01-01'] },
  { name: '春节', off: ['2025-01-28', '2025-02-04'], work: ['2025-01-26', '2025-02-08'] },
  { name: '清明节', off: ['2025-04-04', '2025-04-06'] },
  { name: '劳动节', off: ['2025-05-01', '2025-05-05'], work: ['2025-04-27'] },
  { name: '端午节', off: ['2025-05-31', '2025-06-02'] },
  { name: '国庆中秋', off: ['2025-10-01', '2025-10-08'], work: ['2025-09-28', '2025-10-11'] },
  { name: '元旦', off: ['2026-01-01', '2026-01-03'], work: ['2026-01-04'] },
  { name: '春节', off: ['2026-02-15', '2026-02-23'], work: ['2026-02-14', '2026-02-28'] },
  { name: '清明节', off: ['2026-04-04', '2026-04-06'] },
  { name: '劳动节', off: ['2026-05-01', '2026-05-05'], work: ['2026-05-09'] },
  { name: '端午节', off: ['2026-06-19', '2026-06-21'] },
  { name: '中秋节', off: ['2026-09-25', '2026-09-27'] },
  { name: '国庆节', off: ['2026-10-01', '2026-10-07'], work: ['2026-09-20', '2026-10-10'] },
];

function daysOf({ name, off: [first, last], work = [] }: Festival): CalendarDay[] {
  const off = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => ({
    day: addDays(first, index),
    kind: 'holiday' as const,
    name,
  }));
  return [...off, ...work.map((day) => ({ day, kind: 'workday' as const, name }))];
}

/** Every day that ships with the program, ascending. */
export const shippedDays: readonly CalendarDay[] = festivals
  .flatMap(daysOf)
  .sort((left, right) => left.day.localeCompare(right.day));

export function shippedDaysOf(year: number): CalendarDay[] {
  return shippedDays.filter(({ day }) => day.startsWith(`${year}-`));
}
