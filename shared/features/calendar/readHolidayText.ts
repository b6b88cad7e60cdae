import { addDays, daysBetween, type IsoDate, isIsoDate } from '#shared/lib/isoWeek.ts';
import type { CalendarDay } from './calendarModel.ts';

/** Longest block of days off; a longer one is a typing mistake. */
const longestBlock = 20;

const notice = {
  /** `春节：` or `二、春节：` at the start of a line or sentence. */
  name: /^[\s（(]*(?:[一二三四五六七八九十]+[、.．]|\d+[、.．])?\s*([\p{Script=Han}]{2,8})[：:]/u,
  day: /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/gu,
  range:
    /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[（(][^）)]*[）)])?\s*(?:至|到|[-–—~～])\s*(?:(?:(\d{4})年)?(\d{1,2})月)?(\d{1,2})日/gu,
  works: /上班|补班/u,
  off: /放假|休息|调休|休/u,
};

/** `2027-02-06 休 春节`, `2027/2/14,班`, `2027-02-06~2027-02-12 春节 休`. */
const listed =
  /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\s*(?:至|到|~|～|–|—)\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2}))?[\s,，;；\t]*(.*)$/u;

function toDate(year: number, month: number, day: number): IsoDate | null {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isIsoDate(date) ? date : null;
}

function fill(first: IsoDate | null, last: IsoDate | null): IsoDate[] {
  if (first === null || last === null) return [];
  const length = daysBetween(first, last) + 1;
  if (length < 1 || length > longestBlock) return [];
  return Array.from({ length }, (_, index) => addDays(first, index));
}

/** Days named in one sentence of the notice, ranges first. */
function readDays(sentence: string, year: number): IsoDate[] {
  const days: IsoDate[] = [];
  const rest = sentence.replace(
    notice.range,
    (_, firstYear, firstMonth, firstDay, lastYear, lastMonth, lastDay) => {
      const from = Number(firstYear ?? year);
      const first = toDate(from, Number(firstMonth), Number(firstDay));
      const to = Number(lastYear ?? from);
      days.push(...fill(first, toDate(to, Number(lastMonth ?? firstMonth), Number(lastDay))));
      return '';
    },
  );
  for (const [, ownYear, month, day] of rest.matchAll(notice.day)) {
    const found = toDate(Number(ownYear ?? year), Number(month), Number(day));
    if (found !== null) days.push(found);
  }
  return days;
}

function readNoticeLine(line: string, year: number): CalendarDay[] {
  const name = notice.name.exec(line)?.[1] ?? '';
  return line.split(/[。；;]/u).flatMap((sentence) => {
    if (!notice.works.test(sentence) && !notice.off.test(sentence)) return [];
    const kind = notice.works.test(sentence) ? ('workday' as const) : ('holiday' as const);
    return readDays(sentence, year).map((day) => ({ day, kind, name }));
  });
}

function readListedLine(line: string): CalendarDay[] {
  const match = listed.exec(line);
  if (!match) return [];
  const [first, last] = [match.slice(1, 4), match.slice(4, 7)].map((parts) => parts.map(Number));
  const [year = 0, month = 0, day = 0] = first ?? [];
  const from = toDate(year, month, day);
  const [lastYear = 0, lastMonth = 0, lastDay = 0] = last ?? [];
  const to = match[4] === undefined ? from : toDate(lastYear, lastMonth, lastDay);
  const words = match[7] ?? '';
  const isWorked = /班|workday|false/iu.test(words);
  const name = words.replaceAll(/放假|上班|补班|调休|休|班|holiday|workday|[,，;；\s]/giu, '');
  const kind = isWorked ? ('workday' as const) : ('holiday' as const);
  return fill(from, to).map((each) => ({ day: each, kind, name }));
}

/** `{"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true}]}`, as published open data has it. */
function readJson(text: string): CalendarDay[] | null {
  try {
    const { days } = JSON.parse(text) as { days?: unknown };
    if (!Array.isArray(days)) return [];
    return days.flatMap((entry: { name?: unknown; date?: unknown; isOffDay?: unknown }) => {
      const [year, month, day] = String(entry.date).split('-').map(Number);
      const date = toDate(year ?? 0, month ?? 0, day ?? 0);
      if (date === null) return [];
      const kind = entry.isOffDay === true ? ('holiday' as const) : ('workday' as const);
      return [{ day: date, kind, name: String(entry.name ?? '').slice(0, 40) }];
    });
  } catch {
    return null;
  }
}

/**
 * Reads the days off and the make-up workdays of a year from whatever the manager has: the text of
 * the official notice, a list with one day or range a line, or published JSON. Days outside the
 * year (but for the end of December before it) are left out; the last word on a day counts.
 */
export function readHolidayText(text: string, year: number): CalendarDay[] {
  const found =
    readJson(text) ??
    text
      .split(/\r?\n/u)
      .flatMap((line) => (listed.test(line) ? readListedLine(line) : readNoticeLine(line, year)));
  const byDay = new Map(
    found
      .filter(({ day }) => day >= `${year - 1}-12-20` && day < `${year + 1}`)
      .map((entry) => [entry.day, entry]),
  );
  return [...byDay.values()].sort((left, right) => left.day.localeCompare(right.day));
}
