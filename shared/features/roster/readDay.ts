import type { GivenCell } from '#shared/documents/givenTable.ts';
import { kindOf, textOf } from '#shared/documents/givenTable.ts';
import { addDays, isIsoDate } from '#shared/lib/isoWeek.ts';
import type { DayOrder, RowNote, RowReason } from './rosterModel.ts';

export interface DayRules {
  readonly today: string;
  readonly dayOrder: DayOrder | null;
  readonly isFrom1904: boolean;
  /** A day without a year: 6月1日 is of this year, but a birthday is not. */
  readonly needsYear: boolean;
}

export type ReadDay =
  | { readonly day: string; readonly note?: RowNote }
  | { readonly reason: RowReason };

const dayZero = { 1900: '1899-12-30', 1904: '1904-01-01' } as const;
/** 1954 to 2119: what a roster may mean by a number; smaller ones are years of service or ages. */
const firstSerial = 20_000;
const lastSerial = 80_000;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function toDay(year: string, month: string | number, day: string): ReadDay {
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(text) ? { day: text } : { reason: 'impossibleDay' };
}

/** 1/6/2026: one of the two says by itself that it is the day, or somebody must. */
function readTwoOrders([first = '', second = '', year = '']: string[], rules: DayRules): ReadDay {
  const isDayFirst = Number(first) > 12 || rules.dayOrder === 'day_first';
  const isMonthFirst = Number(second) > 12 || rules.dayOrder === 'month_first';
  if (Number(first) > 12) return toDay(year, second, first);
  if (Number(second) > 12 || first === second) return toDay(year, first, second);
  if (!isDayFirst && !isMonthFirst) return { reason: 'dayOrder' };
  return isDayFirst ? toDay(year, second, first) : toDay(year, first, second);
}

function readWithoutYear([month = '', day = '']: string[], rules: DayRules): ReadDay {
  if (rules.needsYear) return { reason: 'dayWithoutYear' };
  const read = toDay(rules.today.slice(0, 4), month, day);
  return 'day' in read ? { ...read, note: 'yearAssumed' } : read;
}

/** 23年1月5日 names its parts, so only the century is left open: whoever works today joined in this one. */
function readShortYear([year = '', month = '', day = '']: string[], rules: DayRules): ReadDay {
  if (rules.needsYear) return { reason: 'shortYear' };
  const read = toDay(`20${year}`, month, day);
  return 'day' in read ? { ...read, note: 'centuryAssumed' } : read;
}

function readMonthName([day = '', month = '', year = '']: string[]): ReadDay {
  const number = months.indexOf(month.toLowerCase()) + 1;
  return number === 0 ? { reason: 'unknownDay' } : toDay(year, number, day);
}

const time = String.raw`(?:[ T]+(?:[上下]午 ?)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| ?[AP]M)?)?`;

/** How people and programs write days, the first that fits. */
const patterns: readonly (readonly [RegExp, (parts: string[], rules: DayRules) => ReadDay])[] = [
  [
    new RegExp(`^(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?[日号]?${time}$`, 'u'),
    ([year = '', month = '', day = '']) => toDay(year, month, day),
  ],
  [/^(\d{4})(\d{2})(\d{2})$/u, ([year = '', month = '', day = '']) => toDay(year, month, day)],
  [new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})${time}$`, 'u'), readTwoOrders],
  [/^(\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/u, readShortYear],
  [/^(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/u, readWithoutYear],
  [/^(\d{1,2})[- ]([A-Za-z]{3})[a-z]*[- ,]+(\d{4})$/u, readMonthName],
  [
    /^([A-Za-z]{3})[a-z]* (\d{1,2}),? (\d{4})$/u,
    ([month = '', day = '', year = '']) => readMonthName([day, month, year]),
  ],
  [/^\d{2}[-/.]\d{1,2}[-/.]\d{1,2}$/u, () => ({ reason: 'shortYear' })],
  [
    /^\d{4} ?[-/.年] ?\d{1,2} ?月?$|^(?:19|20)\d{4}$|^(?:19|20)\d{2}年?$/u,
    () => ({ reason: 'dayIncomplete' }),
  ],
  [/^\d{1,2}[-/.]\d{1,2}$/u, () => ({ reason: 'dayWithoutYear' })],
];

/** What Excel leaves of a day when its column is turned into text. */
const fiveDigits = /^\d{5}$/u;

function readSerial(text: string, isFrom1904: boolean): { readonly day: string } | null {
  const serial = Number(text);
  if (!(serial >= firstSerial && serial <= lastSerial)) return null;
  return { day: addDays(dayZero[isFrom1904 ? 1904 : 1900], Math.floor(serial)) };
}

/** The day a cell means, or why it cannot be said. */
export function readDay(cell: GivenCell, rules: DayRules): ReadDay {
  const kind = kindOf(cell);
  const text = textOf(cell)
    .normalize('NFKC')
    .replace(/\s*[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?$/u, '')
    .trim();
  if (kind === 'date') {
    const day = text.slice(0, 10);
    return isIsoDate(day) ? { day } : { reason: 'unknownDay' };
  }
  const serial = kind === 'number' ? readSerial(text, rules.isFrom1904) : null;
  if (serial) return serial;
  const written =
    kind === null && fiveDigits.test(text) ? readSerial(text, rules.isFrom1904) : null;
  if (written) return { ...written, note: 'numberRead' };
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(text);
    if (match) return read(match.slice(1), rules);
  }
  return { reason: 'unknownDay' };
}
