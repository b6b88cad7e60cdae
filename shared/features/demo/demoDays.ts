import { addDays } from '#shared/lib/isoWeek.ts';

/** Days on which the tests plan the demo team. */
export const sunday = '2026-06-14';
export const monday = '2026-06-15';
export const midweek = '2026-11-25';
export const newYear = '2027-01-04';
export const everyWeekday = Array.from({ length: 7 }, (_, index) => addDays(sunday, index));
