import { skipEmojiBackward } from './emoji.ts';

/** A stretch of one raw line; columns count UTF-16 units, `end` is exclusive. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** One line of the paste, as typed and as read. */
export interface TextLine {
  readonly index: number;
  readonly raw: string;
  /**
   * The raw line with full-width digits, Latin letters and ％ narrowed and invisible characters as
   * spaces. Same length as `raw`, so every column found here is a column of the paste.
   */
  readonly folded: string;
  /** Columns without outer white space; `start === end` on a blank line. */
  readonly start: number;
  readonly end: number;
  /** What was already found out about the line, see `rememberByLine`. */
  readonly memory: unknown[];
}

/**
 * Longer lines are never analysed, only kept: nobody types a report line of this length, and it
 * bounds the work any pattern can do on one line.
 */
export const analysedColumns = 1_000;

const fullWidthShift = 0xfee0;
const noBreakSpace = 0xa0;
const softHyphen = 0xad;

function isFullWidth(code: number): boolean {
  const isDigit = code >= 0xff10 && code <= 0xff19;
  const isLetter = (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
  return isDigit || isLetter || code === 0xff05;
}

/** Zero-width and direction marks that chat programs add around names and mentions. */
function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === softHyphen;
  const isMark = code === 0x200b || code === 0x200c || code === 0x200e || code === 0x200f;
  const isDirection = code >= 0x202a && code <= 0x202e;
  return isMark || isDirection || (code >= 0x2060 && code <= 0x206f) || code === 0xfeff;
}

function isControl(code: number): boolean {
  return (code < 0x20 && code !== 0x09) || (code >= 0x7f && code <= noBreakSpace);
}

function foldCode(code: number): number {
  if (code >= 0x20 && code < 0x7f) return code;
  if (isFullWidth(code)) return code - fullWidthShift;
  return isControl(code) || isInvisible(code) ? 0x20 : code;
}

/** Everything `foldCode` leaves alone, turned round: a quick test for nearly every line. */
const mayNeedFolding =
  /[^\t -~\u00a1-\u00ac\u00ae-\u200a\u2010-\u2029\u202f-\u205f\u2070-\ufefe\uff00-\uff04\uff06-\uff0f\uff5b-\uffff]/;

/** Narrows full-width digits, letters and ％ only; 。，：； stay as typed. Keeps the length. */
export function foldWidth(text: string): string {
  if (!mayNeedFolding.test(text)) return text;
  let folded = '';
  let copied = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const narrow = foldCode(code);
    if (narrow === code) continue;
    folded += text.slice(copied, i) + String.fromCharCode(narrow);
    copied = i + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

function isSpace(text: string, column: number): boolean {
  return /\s/.test(text.charAt(column));
}

/** The range inside `[start, end)` without white space at either side. */
export function trimRange(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return [from, to];
}

export function readLine(raw: string, index: number): TextLine {
  const folded = foldWidth(raw);
  const [start, end] = trimRange(folded, 0, folded.length);
  return { index, raw, folded, start, end, memory: [] };
}

export function splitLines(text: string): TextLine[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map(readLine);
}

export function isBlank(line: TextLine): boolean {
  return line.start === line.end;
}

let readers = 0;

/**
 * Remembers what a line was found to be; several steps ask the same of it. The answer is kept on
 * the line, because a weak map of a hundred thousand lines costs more than it saves.
 */
export function rememberByLine<T>(read: (line: TextLine) => T): (line: TextLine) => T {
  const slot = readers;
  readers += 1;
  return (line) => {
    const known = line.memory[slot] as { readonly value: T } | undefined;
    if (known !== undefined) return known.value;
    const value = read(line);
    line.memory[slot] = { value };
    return value;
  };
}

/** Lines past the limit are kept whole and never searched. */
export function isAnalysed(line: TextLine): boolean {
  return line.raw.length <= analysedColumns;
}

export function trimmedText(line: TextLine): string {
  return line.folded.slice(line.start, line.end);
}

export function wholeLine(line: TextLine): Span {
  return { line: line.index, start: 0, end: line.raw.length };
}

function removeInvisible(text: string): string {
  let kept = '';
  for (let i = 0; i < text.length; i += 1) {
    if (!isInvisible(text.charCodeAt(i))) kept += text.charAt(i);
  }
  return kept;
}

/** Emoticons that WeChat copies as words; other bracketed words may be a name or a grade. */
const wordEmoticon =
  /\[(?:微笑|撇嘴|色|发呆|流泪|害羞|大哭|尴尬|调皮|呲牙|惊讶|难过|抓狂|偷笑|愉快|白眼|困|惊恐|憨笑|悠闲|疑问|嘘|晕|衰|敲打|再见|擦汗|抠鼻|鼓掌|坏笑|委屈|快哭了|亲亲|可怜|笑脸|生病|脸红|破涕为笑|恐惧|失望|无语|嘿哈|捂脸|奸笑|机智|皱眉|耶|吃瓜|加油|汗|天啊|社会社会|旺柴|好的|打脸|哇|翻白眼|666|让我看看|叹气|苦涩|裂开|拥抱|强|弱|握手|胜利|抱拳|勾引|拳头|OK|合十|啤酒|咖啡|蛋糕|玫瑰|凋谢|爱心|心碎|庆祝|礼物|红包|發|福|烟花|爆竹)\]$/;

/** Bold and code of Markdown, also a bold left open at an end; 138****2086 is no bold. */
function withoutMarkdown(text: string): string {
  if (!text.includes('**') && !text.includes('`')) return text;
  return text
    .replace(/`([^`]+)`/g, '$1')
    .replace(/(?<!\*)\*\*(?!\*)([^*]+)\*\*(?!\*)/g, '$1')
    .replace(/^\s*\*\*(?!\*)|(?<!\*)\*\*\s*$/g, '');
}

/** Text as it is shown and saved: folded, without invisible marks, bold marks and trailing emoji. */
export function readableText(raw: string): string {
  const visible = mayNeedFolding.test(raw) ? foldWidth(removeInvisible(raw)) : raw;
  let text = withoutMarkdown(visible).trim();
  for (;;) {
    const before = text.length;
    text = text.slice(0, skipEmojiBackward(text, text.length)).trimEnd();
    if (text.endsWith(']')) text = text.replace(wordEmoticon, '').trimEnd();
    if (text.length === before) return text;
  }
}
