import { addDays, type IsoDate, type IsoWeek, weekdayOf, weekRange } from '#shared/lib/isoWeek.ts';

const dayMilliseconds = 86_400_000;

/** Days since 1970 of a calendar date; plain arithmetic, no clock and no time zone is read. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / dayMilliseconds;
}

const longMonths = new Set([1, 3, 5, 7, 8, 10, 12]);

function monthLength(year: number, month: number): number {
  if (month !== 2) return longMonths.has(month) ? 31 : 30;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** The date, or null when there is no such day (2.30, 13.1). */
export function dateOf(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1) return null;
  return day <= monthLength(year, month) ? `${year}-${pad(month)}-${pad(day)}` : null;
}

export function partsOfDate(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/**
 * A month and day without year, in the year that brings it nearest to `near`: the year of the
 * paste, but 12.29 pasted in January is last year's and 1.4 pasted in December next year's.
 */
export function nearestDate(month: number, day: number, near: IsoDate): IsoDate | null {
  const base = partsOfDate(near);
  const baseDay = dayNumber(base.year, base.month, base.day);
  let best: IsoDate | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const year of [base.year, base.year - 1, base.year + 1]) {
    const date = dateOf(year, month, day);
    const gap = Math.abs(dayNumber(year, month, day) - baseDay);
    if (date === null || gap >= bestGap) continue;
    best = date;
    bestGap = gap;
  }
  return best;
}

/** The first day with this number on or after `from`, for 18号. */
export function nextDayOfMonth(day: number, from: IsoDate): IsoDate | null {
  const base = partsOfDate(from);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const month = ((base.month - 1 + ahead) % 12) + 1;
    const year = base.year + Math.floor((base.month - 1 + ahead) / 12);
    const date = dateOf(year, month, day);
    if (date !== null && date >= from) return date;
  }
  return null;
}

export function lastDayOfMonth(date: IsoDate): IsoDate {
  const { year, month } = partsOfDate(date);
  return `${year}-${pad(month)}-${pad(monthLength(year, month))}`;
}

/** Reads 一…六, 日, 天, 末 or 1–7 as ISO weekday; 末 is the end of the week, Sunday. */
export function weekdayNumber(character: string): number | null {
  const at = '一二三四五六日'.indexOf(character);
  if (at >= 0 && character !== '') return at + 1;
  if (character === '天' || character === '末') return 7;
  return /^[1-7]$/.test(character) ? Number(character) : null;
}

/** The newest such weekday before `today`: how chat programs name the last six days. */
export function lastWeekday(weekday: number, today: IsoDate): IsoDate {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return addDays(today, -(back === 0 ? 7 : back));
}

const partOfDayShift: ReadonlyMap<string, 'morning' | 'noon' | 'evening'> = new Map([
  ['凌晨', 'morning'],
  ['早上', 'morning'],
  ['早晨', 'morning'],
  ['早', 'morning'],
  ['上午', 'morning'],
  ['am', 'morning'],
  ['中午', 'noon'],
  ['下午', 'evening'],
  ['傍晚', 'evening'],
  ['晚上', 'evening'],
  ['晚', 'evening'],
  ['夜里', 'evening'],
  ['pm', 'evening'],
]);

/** `HH:MM` of a spoken time: 晚8点 → 20:00; null when there is no such time. */
export function timeOf(part: string | undefined, hour: number, minute: number): string | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  const shift = part === undefined ? undefined : partOfDayShift.get(part.toLowerCase());
  let full = hour % 24;
  if (shift === 'evening' && hour < 12) full += 12;
  if (shift === 'noon' && hour < 3) full += 12;
  if (shift === 'morning' && hour === 12) full = 0;
  return `${pad(full)}:${pad(minute)}`;
}

const knownBounds = new Map<IsoWeek, { readonly from: IsoDate; readonly to: IsoDate }>();

/** As `weekRange`, remembered: a paste asks for the same two weeks hundreds of times. */
export function boundsOfWeek(week: IsoWeek): { readonly from: IsoDate; readonly to: IsoDate } {
  const known = knownBounds.get(week);
  if (known !== undefined) return known;
  const bounds = weekRange(week);
  if (knownBounds.size >= 500) knownBounds.clear();
  knownBounds.set(week, bounds);
  return bounds;
}
