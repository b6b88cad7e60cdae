import { addDays, type IsoDate } from '#shared/lib/isoWeek.ts';
import { dateOf, lastWeekday, nearestDate, timeOf, weekdayNumber } from './calendar.ts';

/** The time a chat program printed beside a message. */
export interface Stamp {
  /** Null when the line shows only a time. */
  readonly date: IsoDate | null;
  /** `HH:MM`; null when the line shows only a date. */
  readonly time: string | null;
  /** False when the year was not written. */
  readonly hasYear: boolean;
}

export interface StampedText {
  readonly stamp: Stamp;
  /** Columns of the stamp in the text given. */
  readonly start: number;
  readonly end: number;
}

/** No stamp is longer; only so many columns at either end of a line are looked at. */
const stampColumns = 48;

const datePattern =
  '(?:(?<year>20\\d{2})\\s?[-/.年]\\s?(?<month>\\d{1,2})\\s?[-/.月]\\s?(?<day>\\d{1,2})日?' +
  '|(?<month2>\\d{1,2})月(?<day2>\\d{1,2})日|(?<month3>\\d{1,2})[-/](?<day3>\\d{1,2})' +
  '|(?<spoken>今天|昨天|前天)|(?:星期|周|礼拜)(?<weekday>[一二三四五六日天]))';
const weekdayPattern = '(?:\\s?[(（]?(?:星期|周)[一二三四五六日天][)）]?)?';
const timePattern =
  '(?:(?<part>凌晨|早上|上午|中午|下午|傍晚|晚上|am|pm)\\s?)?(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?(?:\\s?(?<half>am|pm))?';
const stampPattern =
  `(?:${datePattern}${weekdayPattern}(?:[\\s,，T]{0,4}${timePattern})?|` +
  `${timePattern.replaceAll(/\?<(\w+)>/g, '?<alone_$1>')})`;

const atEnd = new RegExp(
  `(?<![\\d.:/-])[(\\[（【]?\\s?${stampPattern}\\s?[)\\]）】]?\\s?[:：]?$`,
  'i',
);
const atStart = new RegExp(`^[(\\[（【]?\\s?${stampPattern}\\s?[)\\]）】]?(?![\\d.:/-])`, 'i');

const mayEndStamp = /[\d:：)\]）】日天m一二三四五六]$/i;
const mayBeginStamp = /^[\d(（[【今昨前星周礼凌早上中下傍晚ap]/i;

type Groups = Readonly<Record<string, string | undefined>>;

function readDate(groups: Groups, today: IsoDate): IsoDate | null {
  const { year, month, day, spoken, weekday } = groups;
  if (year !== undefined) return dateOf(Number(year), Number(month), Number(day));
  const shortMonth = groups.month2 ?? groups.month3;
  const shortDay = groups.day2 ?? groups.day3;
  if (shortMonth !== undefined) return nearestDate(Number(shortMonth), Number(shortDay), today);
  if (spoken !== undefined) return addDays(today, -['今天', '昨天', '前天'].indexOf(spoken));
  const number = weekdayNumber(weekday ?? '');
  return number === null ? null : lastWeekday(number, today);
}

function readTime(groups: Groups): string | null {
  const hour = groups.hour ?? groups.alone_hour;
  const minute = groups.minute ?? groups.alone_minute;
  if (hour === undefined || minute === undefined) return null;
  const part = groups.part ?? groups.half ?? groups.alone_part ?? groups.alone_half;
  return timeOf(part, Number(hour), Number(minute));
}

function readStamp(match: RegExpExecArray, today: IsoDate): Stamp | null {
  const groups: Groups = match.groups ?? {};
  const isTimeOnly = groups.alone_hour !== undefined;
  const hasTime = isTimeOnly || groups.hour !== undefined;
  const date = isTimeOnly ? null : readDate(groups, today);
  const time = hasTime ? readTime(groups) : null;
  // A day or an hour that does not exist is no stamp at all.
  if ((!isTimeOnly && date === null) || (hasTime && time === null)) return null;
  return { date, time, hasYear: groups.year !== undefined };
}

/** A stamp at the end of a trimmed line: 李敏 2026/6/14 21:47. */
export function stampAtEnd(text: string, today: IsoDate): StampedText | null {
  if (!mayEndStamp.test(text)) return null;
  const offset = Math.max(0, text.length - stampColumns);
  const match = atEnd.exec(text.slice(offset));
  const stamp = match === null ? null : readStamp(match, today);
  if (match === null || stamp === null) return null;
  return { stamp, start: offset + match.index, end: text.length };
}

/** A stamp at the beginning of a trimmed line: 2026-06-14 21:47:08 李敏. */
export function stampAtStart(text: string, today: IsoDate): StampedText | null {
  if (!mayBeginStamp.test(text)) return null;
  const match = atStart.exec(text.slice(0, stampColumns));
  const stamp = match === null ? null : readStamp(match, today);
  return match === null || stamp === null ? null : { stamp, start: 0, end: match[0].length };
}

/** A day, with or without a time, when the text is nothing else: the cell of a table. */
export function readMoment(text: string, today: IsoDate): Stamp | null {
  const found = stampAtStart(text, today);
  return found !== null && found.end === text.length && found.stamp.date !== null
    ? found.stamp
    : null;
}

const sentLabel = /^(?:提交|填写|发送|发布|创建|上报)(?:时间|日期)\s?[:：]\s?/;

/**
 * When a form of 钉钉 or 飞书 says it was handed in, 提交时间：2026-06-15 09:15, or the same moment
 * alone on its line. It tells when, and not which week is meant.
 */
export function readSentStamp(text: string, today: IsoDate): Stamp | null {
  const label = sentLabel.exec(text)?.[0] ?? '';
  const stamp = readMoment(text.slice(label.length).trim(), today);
  return label !== '' || stamp?.time != null ? stamp : null;
}

/** `2026-06-15T09:15`; null without a day or a time. */
export function momentOf(stamp: Stamp | null): string | null {
  return stamp?.date == null || stamp.time === null ? null : `${stamp.date}T${stamp.time}`;
}
