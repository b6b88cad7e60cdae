import { z } from 'zod';

/** A day that differs from the plain week: a public holiday, or a weekend worked to make up for one. */
export const CalendarDay = z.object({
  day: z.iso.date(),
  kind: z.enum(['holiday', 'workday']),
  name: z.string().trim().max(40),
});
export type CalendarDay = z.infer<typeof CalendarDay>;

export const Year = z.number().int().min(2020).max(2100);

export const CalendarYear = z.object({
  year: Year,
  /** Ascending; empty while nothing is known of the year. */
  days: z.array(CalendarDay),
  /** `shipped` with the program, `imported` by the manager, or `none`. */
  source: z.enum(['shipped', 'imported', 'none']),
});
export type CalendarYear = z.infer<typeof CalendarYear>;

/** A notice for a year may begin in the last days of the year before (元旦). */
export const NewCalendarYear = z
  .object({ year: Year, days: z.array(CalendarDay).min(1).max(120) })
  .refine(
    ({ year, days }) => days.every(({ day }) => day >= `${year - 1}-12-20` && day < `${year + 1}`),
    { path: ['days'] },
  );
export type NewCalendarYear = z.infer<typeof NewCalendarYear>;
