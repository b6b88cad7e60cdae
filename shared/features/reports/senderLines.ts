import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { startsWithBullet } from './bullets.ts';
import { readHeading } from './headings.ts';
import { matchPersonByPinyin, type PeopleIndex } from './matchPerson.ts';
import { type Stamp, stampAtEnd, stampAtStart } from './messageStamps.ts';
import { metricNamed } from './metricNames.ts';
import { holdsWorkWord, looksLikePersonName, mayBeSender } from './personNames.ts';
import { findSection } from './sectionWords.ts';
import { isAnalysed, isBlank, type TextLine, trimmedText } from './textLines.ts';

/**
 * How the line names its sender. `stamped` has a date and a time, `dated` a date only, `timed` a
 * time only, `colon` is 名字: alone, `inline` 名字：text, `name` a roster name alone.
 */
export type SenderForm = 'stamped' | 'dated' | 'timed' | 'colon' | 'inline' | 'name';

export interface SenderLine {
  readonly form: SenderForm;
  readonly name: string;
  readonly stamp: Stamp | null;
  /** Column where the message begins on the same line; null when it begins on the next one. */
  readonly contentStart: number | null;
  /** On the roster, by name, alias, decorated name or pinyin. */
  readonly isKnown: boolean;
  /** Known by the whole name and not by a part of it. */
  readonly isExact: boolean;
  readonly looksLikePerson: boolean;
  /** An unknown name with a word of work in it. */
  readonly isWork: boolean;
}

/** 李敏提交的周报 2026-06-14 21:30: what a form prints behind the name of who filled it in. */
const handedIn = /\s?(?:提交|填写|上报)[的了](?:工作)?周报$/;
/** No sender line is longer. */
const longestSender = 80;

function isReserved(name: string): boolean {
  const word = name.replace(/[\s【】[\]()（）]/g, '');
  return findSection(word) !== null || metricNamed(word) !== null;
}

function makeSender(
  facts: Pick<SenderLine, 'form' | 'stamp' | 'contentStart'> & { readonly name: string },
  index: PeopleIndex,
): SenderLine | null {
  const name = facts.name.trim().replace(handedIn, '');
  if (!mayBeSender(name) || isReserved(name)) return null;
  const match = matchPersonByPinyin(name, index);
  const isKnown = match.kind !== 'none';
  const isExact = match.kind !== 'none' && match.by !== 'decorated';
  const isWork = !isKnown && holdsWorkWord(name);
  const looksLikePerson = isKnown || (!isWork && looksLikePersonName(name));
  return { ...facts, name, isKnown, isExact, looksLikePerson, isWork };
}

function formOf(stamp: Stamp): SenderForm {
  if (stamp.time === null) return 'dated';
  return stamp.date === null ? 'timed' : 'stamped';
}

function stripBrackets(text: string): string {
  return text
    .replace(/<[^<>]{1,60}>\s*$/, '')
    .replace(/^[[【(（]\s?/, '')
    .replace(/\s?[\]】]$/, '')
    .replace(/[:：,，]\s*$/, '');
}

/** 李敏 2026/6/14 21:47 */
function readStampBehind(text: string, index: PeopleIndex, today: IsoDate): SenderLine | null {
  const found = stampAtEnd(text, today);
  if (found === null || found.start === 0) return null;
  const name = stripBrackets(text.slice(0, found.start));
  const { stamp } = found;
  return makeSender({ form: formOf(stamp), stamp, contentStart: null, name }, index);
}

/** 2026-06-14 21:47:08 李敏 and [21:47] 李敏: text */
function readStampBefore(line: TextLine, index: PeopleIndex, today: IsoDate): SenderLine | null {
  const text = trimmedText(line);
  const found = stampAtStart(text, today);
  if (found === null || found.stamp.time === null) return null;
  const { stamp } = found;
  const rest = text.slice(found.end);
  const colon = rest.search(/[:：]/);
  const hasContent = colon >= 0 && rest.slice(colon + 1).trim() !== '';
  const name = stripBrackets(colon < 0 ? rest : rest.slice(0, colon));
  const contentStart = hasContent ? line.start + found.end + colon + 1 : null;
  return makeSender({ form: formOf(stamp), stamp, contentStart, name }, index);
}

/** 李敏: and 李敏：本周接待… */
function readColon(line: TextLine, index: PeopleIndex): SenderLine | null {
  const text = trimmedText(line);
  const colon = text.slice(0, 40).search(/[:：]/);
  // @林浩 客服部周报：is said to somebody and not by them.
  if (colon <= 0 || text.startsWith('@')) return null;
  const contentStart = line.start + colon + 1;
  const isAlone = contentStart >= line.end;
  const form = isAlone ? 'colon' : 'inline';
  const name = stripBrackets(text.slice(0, colon));
  const start = isAlone ? null : contentStart;
  return makeSender({ form, stamp: null, contentStart: start, name }, index);
}

/** A roster name alone on its line, as pasted from a document. */
function readNameAlone(text: string, index: PeopleIndex): SenderLine | null {
  if (/\d|报|总结|汇报/.test(text)) return null;
  const sender = makeSender({ form: 'name', stamp: null, contentStart: null, name: text }, index);
  return sender?.isKnown === true ? sender : null;
}

/** The sender a line may name. Whether it does depends on the lines around it. */
export function readSenderLine(
  line: TextLine,
  index: PeopleIndex,
  today: IsoDate,
): SenderLine | null {
  if (isBlank(line) || !isAnalysed(line)) return null;
  const text = trimmedText(line);
  const isShort = text.length <= longestSender;
  if (isShort && !startsWithBullet(line.raw, line.start)) {
    const stamped = readStampBehind(text, index, today);
    if (stamped !== null) return stamped;
  }
  const before = readStampBefore(line, index, today);
  if (before !== null) return before;
  if (startsWithBullet(line.raw, line.start) || readHeading(line) !== null) return null;
  const colon = readColon(line, index);
  if (colon !== null) return colon;
  return text.length <= 20 ? readNameAlone(text, index) : null;
}

/** A date or time alone on its line: the mark of a day in a chat, or of the next message. */
export function readStampAlone(line: TextLine, today: IsoDate): Stamp | null {
  const text = trimmedText(line).replace(/^[\s\-—–_=*·]+|[\s\-—–_=*·]+$/g, '');
  if (text === '' || text.length > 40) return null;
  const found = stampAtStart(text, today);
  return found !== null && found.end === text.length ? found.stamp : null;
}
