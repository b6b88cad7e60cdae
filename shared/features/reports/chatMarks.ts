import { startsWithBullet } from './bullets.ts';
import { readHeading } from './headings.ts';
import { matchBeginning, matchPerson, type PeopleIndex } from './matchPerson.ts';
import { metricNamed } from './metricNames.ts';
import { looksLikePersonName } from './personNames.ts';
import { isAnalysed, isBlank, type TextLine, trimmedText } from './textLines.ts';

/** `—— 聊天记录 ——`, 「群聊的聊天记录」, 聊天记录结束: the borders of a forwarded chat. */
export function readForwardMark(line: TextLine): 'begin' | 'end' | null {
  const text = trimmedText(line);
  if (text.length > 60 || !text.includes('聊天记录')) return null;
  if (/^\[聊天记录\]/.test(text) || startsWithBullet(text, 0)) return null;
  const plain = text.replace(/^[\s\-—–_=*·「『【[<《]+|[\s\-—–_=*·」』】\]>》:：。.]+$/g, '');
  if (/(?:结束|结尾|完毕|end)$/i.test(plain)) return 'end';
  return /聊天记录(?:如下|开始|开头|begin)?$/i.test(plain) && !/[，。；]/.test(plain)
    ? 'begin'
    : null;
}

/** No reply quotes more lines than this. */
const longestQuote = 60;

function isDashes(line: TextLine | undefined): boolean {
  return line !== undefined && /^[-—–]\s?(?:[-—–]\s?){4,80}$/.test(trimmedText(line));
}

/** WeChat prints a reply as 「name：quoted」, dashes, reply. The number of lines of the quote, or 0. */
export function quoteLength(lines: readonly TextLine[], at: number): number {
  const first = lines[at];
  if (first === undefined || !/^「[^」]{1,40}[:：]/.test(trimmedText(first))) return 0;
  for (let i = at; i < Math.min(lines.length, at + longestQuote); i += 1) {
    const line = lines[i];
    if (line === undefined || !trimmedText(line).endsWith('」')) continue;
    return isDashes(lines[i + 1]) ? i - at + 2 : 0;
  }
  return 0;
}

export function isChainMark(line: TextLine): boolean {
  return isAnalysed(line) && /^#\s?接龙|^接龙[:：]?$/.test(trimmedText(line));
}

export interface ChainEntry {
  readonly number: number;
  readonly name: string;
  /** Column of the text behind the name. */
  readonly contentStart: number;
}

const numbered = /^(\d{1,3})\s?[.、．)）]\s*/;

/** The known name the text begins with, else its first word when that looks like a person. */
function nameAtStart(text: string, index: PeopleIndex): string | null {
  const word = /^[^\s:：,，;；|]{1,20}/.exec(text)?.[0] ?? '';
  const found = matchBeginning(word, (name) => matchPerson(name, index));
  if (found !== null) return word.slice(0, found.length);
  return looksLikePersonName(word) && metricNamed(word) === null ? word : null;
}

/** `3. 张慧 接待900人` of a #接龙 list. Only the next number counts, so bullets inside stay text. */
export function readChainEntry(
  line: TextLine,
  expected: number,
  index: PeopleIndex,
): ChainEntry | null {
  if (isBlank(line) || !isAnalysed(line)) return null;
  const text = trimmedText(line);
  const match = numbered.exec(text);
  if (match === null || Number(match[1]) !== expected || readHeading(line) !== null) return null;
  const rest = text.slice(match[0].length);
  const name = nameAtStart(rest, index);
  if (name === null) return null;
  const after = rest.slice(name.length).replace(/^[\s:：,，;；|-]+/, '');
  return { number: expected, name, contentStart: line.start + text.length - after.length };
}

/** True when a line begins with dashes, as the day marks of a forwarded chat do. */
export function isDashed(line: TextLine): boolean {
  return /^[-—–=_]{2,}/.test(trimmedText(line));
}
