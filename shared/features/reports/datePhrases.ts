import { addDays, addWeeks, type IsoDate, type IsoWeek, weekdayOf } from '#shared/lib/isoWeek.ts';
import {
  boundsOfWeek,
  dateOf,
  lastDayOfMonth,
  nearestDate,
  nextDayOfMonth,
  timeOf,
  weekdayNumber,
} from './calendar.ts';

/** What a spoken date is counted from. */
export interface DateBase {
  /** A month and day without year take the year nearest to this day. */
  readonly near: IsoDate;
  /** The day the words were written, for 明天 and 18号; null when nobody knows. */
  readonly saidOn: IsoDate | null;
  /** The week that 本周 names; 下周 is the one after. Null when nobody knows. */
  readonly thisWeek: IsoWeek | null;
  /** The week of a bare 周五; null takes the first such day from `saidOn` on. */
  readonly weekdayWeek: IsoWeek | null;
}

/** A date found in folded text. */
export interface DatePhrase {
  /** Columns, with 截止 before and 前 after. */
  readonly start: number;
  readonly end: number;
  /** The last day when a range was written. */
  readonly date: IsoDate;
  readonly time: string | null;
  /** 前, 截止, 内: a deadline and not a day on which something happens. */
  readonly isDeadline: boolean;
  /** A range such as 6.16-6.18 or 19:00-23:00: leaving the text would lose its other end. */
  readonly isRange: boolean;
}

const month = '(?:1[0-2]|0?[1-9])';
const day = '(?:3[01]|[12]\\d|0?[1-9])';
const monthDay = (name: string) => `(?<m${name}>${month})\\s?[月./]\\s?(?<d${name}>${day})[日号]?`;
const absolute =
  `(?:(?<y1>20\\d{2})\\s?[-年./]\\s?)?${monthDay('1')}` +
  `|(?<y2>20\\d{2})-(?<m2>${month})-(?<d2>${day})|(?<m3>(?:1[0-2]|0[1-9]))-(?<d3>(?:3[01]|[12]\\d|0[1-9]))`;
/** 12月3日-5日; 12月5、6日 names two days, and the last one counts. */
const rangeEnd = `\\s?(?:[-–—－~～至到]|、(?=\\d{1,2}[日号]))\\s?(?:${monthDay('4')}|(?<d5>${day})[日号]?)`;
const weekdayRange =
  '(?:\\s?[-–—－~～至到]\\s?(?:周|星期|礼拜)?(?<wd2>[一二三四五六日天末])(?![一二三四五六七八九十]))?';
const weekday =
  '(?<week>本周|这周|下下周|下周|下个?星期|下个?礼拜|本星期|这星期|周|星期|礼拜)(?<wd>[一二三四五六日天末1-6])' +
  weekdayRange;
const spoken =
  '(?<near>今天|今日|今晚|明天|明日|明早|明晚|后天|大后天|本?月底|本?月末|下周内|本周内)';
const dayOnly = `(?<only>${day})[号日]`;
const clock =
  '(?:\\s?(?<part>凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|早)?\\s?(?<hour>[01]?\\d|2[0-4])' +
  '(?:[:：](?<minute>[0-5]\\d)|\\s?[点时](?!段|候)(?:(?<thirty>半)|(?<min>[0-5]?\\d)分)?)' +
  '(?<until>\\s?[-–—－~～至到]\\s?(?:[01]?\\d|2[0-4])(?:[:：][0-5]\\d|\\s?[点时](?!段|候)))?)?';
/** Not followed by a unit: 3.5万 and 6.8% are figures, 2/3张 is a share, 6.18大促 is a name. */
const noUnit =
  '(?![\\d.%‰:]|\\s?(?:万|亿|千|百|w(?![a-z])|k(?![a-z])|倍|折|元|块|版|米|寸|cm|秒|个|张|款|件|人|单|次|条|分)|\\/\\d|大促|年中|活动|专场|期间|以?后|之后|以来|起)';
/** 主图 计划6/10前 plans for a day, 新客计划 6/9前 ends with a plan: the gap says which. */
const planned = '(?:计划(?!\\s)|(?<![\\u4e00-\\u9fff])计划)';
const lead = `(?<lead>(?:截止(?:时间|日期|日)?|截至|最迟|最晚|预计|${planned}|ddl|deadline|due|by)[\\s:：为到于是]{0,3})?`;
const tail = '(?<tail>\\s?(?:之前|以前|前|截止|为止|下班前|内))?';
/** 12.30之前的遗留单: the words say which, not by when. */
const notWhich = '(?!\\s?(?:之前|以前|前)的)';

const phrase = new RegExp(
  `${lead}(?<![\\d.A-Za-z¥￥/→+±↑↓-])(?:(?:${absolute})(?<range>${rangeEnd})?|${weekday}|${spoken}|${dayOnly})` +
    `(?:当[天日])?(?:\\s?[(（](?:周|星期)[一二三四五六日天][)）])?${clock}${notWhich}${tail}${noUnit}`,
  'gi',
);

type Groups = Readonly<Record<string, string | undefined>>;

function readAbsolute(groups: Groups, base: DateBase): IsoDate | null {
  const year = groups.y1 ?? groups.y2;
  const monthNumber = Number(groups.m1 ?? groups.m2 ?? groups.m3);
  const dayNumber = Number(groups.d1 ?? groups.d2 ?? groups.d3);
  if (year !== undefined) return dateOf(Number(year), monthNumber, dayNumber);
  return nearestDate(monthNumber, dayNumber, base.near);
}

function readRangeEnd(groups: Groups, from: IsoDate): IsoDate | null {
  if (groups.m4 !== undefined) {
    return nearestDate(Number(groups.m4), Number(groups.d4), from);
  }
  return groups.d5 === undefined ? from : nextDayOfMonth(Number(groups.d5), from);
}

function weekOfWord(word: string, base: DateBase): IsoWeek | null {
  if (base.thisWeek === null) return null;
  if (word.startsWith('下下')) return addWeeks(base.thisWeek, 2);
  return addWeeks(base.thisWeek, word.startsWith('下') ? 1 : 0);
}

function readWeekday(word: string, character: string, base: DateBase): IsoDate | null {
  const number = weekdayNumber(character);
  if (number === null) return null;
  const isBare = /^(?:周|星期|礼拜)$/.test(word);
  if (isBare && base.weekdayWeek === null) {
    if (base.saidOn === null) return null;
    return addDays(base.saidOn, (number - weekdayOf(base.saidOn) + 7) % 7);
  }
  const week = isBare ? base.weekdayWeek : weekOfWord(word, base);
  return week === null ? null : addDays(boundsOfWeek(week).from, number - 1);
}

const daysAhead: Readonly<Record<string, number>> = { 今: 0, 明: 1, 后: 2, 大: 3 };

function readSpoken(word: string, base: DateBase): IsoDate | null {
  if (word.endsWith('周内')) {
    const week = weekOfWord(word, base);
    return week === null ? null : boundsOfWeek(week).to;
  }
  if (word.includes('月')) {
    const day = base.saidOn ?? (base.thisWeek === null ? null : base.near);
    return day === null ? null : lastDayOfMonth(day);
  }
  if (base.saidOn === null) return null;
  return addDays(base.saidOn, daysAhead[word.charAt(0)] ?? 0);
}

function readDay(groups: Groups, base: DateBase): IsoDate | null {
  const { week, wd, wd2, near, only } = groups;
  if (week !== undefined) return readWeekday(week, wd2 ?? wd ?? '', base);
  if (near !== undefined) return readSpoken(near, base);
  if (only !== undefined) return nextDayOfMonth(Number(only), base.saidOn ?? base.near);
  const from = readAbsolute(groups, base);
  return from === null ? null : readRangeEnd(groups, from);
}

function readClock(groups: Groups): string | null {
  if (groups.hour === undefined) return null;
  const minute = groups.thirty === undefined ? (groups.minute ?? groups.min ?? 0) : 30;
  const impliedPart = groups.near?.endsWith('晚') === true ? '晚' : undefined;
  return timeOf(groups.part ?? impliedPart, Number(groups.hour), Number(minute));
}

function readPhrase(match: RegExpExecArray, base: DateBase): DatePhrase | null {
  const groups: Groups = match.groups ?? {};
  const date = readDay(groups, base);
  if (date === null) return null;
  const isDeadline = groups.tail !== undefined || groups.lead !== undefined;
  return {
    start: match.index,
    end: match.index + match[0].length,
    date,
    time: readClock(groups),
    isDeadline,
    isRange: groups.range !== undefined || groups.wd2 !== undefined || groups.until !== undefined,
  };
}

/** Every date in folded text, left to right: 6.16晚8点, 周五前, 6月16日-18日, 月底, 截止6/16. */
export function findDatePhrases(text: string, base: DateBase): DatePhrase[] {
  const found: DatePhrase[] = [];
  for (const match of text.matchAll(phrase)) {
    const read = readPhrase(match, base);
    if (read !== null) found.push(read);
  }
  return found;
}
