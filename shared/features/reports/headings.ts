import { skipHeadingLead } from './bullets.ts';
import { removeEmoji } from './emoji.ts';
import type { SectionCode } from './reportTemplates.ts';
import { findSection, type SectionName } from './sectionWords.ts';
import { isAnalysed, rememberByLine, type TextLine } from './textLines.ts';

export interface Heading {
  readonly section: SectionCode;
  readonly certain: boolean;
  /** Where the text after the colon begins; equals `end` of the line when nothing follows. */
  readonly contentStart: number;
  /** False when the words fill the whole line. */
  readonly hasColon: boolean;
  /** The words of the heading as typed; a date in its brackets may tell the week. */
  readonly text: string;
}

/** Columns searched for the colon of a heading. */
const headingColumns = 40;
const colon = /[:：︰﹕∶]/;
const openingMark = /(?:\*\*|__|[【[「『《〖("“]|<\/?[a-z][^<>]{0,40}>)/iy;
const closedLabel = /^[【[「『《〖]([^】\]」』》〗]{1,24})[】\]」』》〗]/;

/** Bold marks and opening brackets may stand before or after the number of a heading. */
function skipOpeningMarks(raw: string, start: number): number {
  let column = start;
  for (let round = 0; round < 3; round += 1) {
    openingMark.lastIndex = column;
    if (openingMark.test(raw)) column = openingMark.lastIndex;
    column = skipHeadingLead(raw, column);
  }
  return column;
}

function bareWords(text: string): string {
  const plain = removeEmoji(text.replace(/<\/?[a-z][^<>]{0,40}>/gi, ''));
  return plain.replace(/[\s【】[\]「」『』《》〖〗<>()（）*_`~=#"“”'.。·—!！?？↓⬇👇-]/gu, '');
}

function findNamed(text: string): SectionName | null {
  const named = findSection(bareWords(text));
  if (named !== null) return named;
  const withoutRemark = text.replace(/[(（[【][^()（）[\]【】]{0,24}[)）\]】]\s*$/, '');
  return withoutRemark === text ? null : findSection(bareWords(withoutRemark));
}

function readAt(line: TextLine, from: number, to: number): Heading | null {
  const region = line.folded.slice(from, Math.min(to, from + headingColumns));
  const at = region.search(colon);
  const isWhole = at < 0;
  if (isWhole && to - from > headingColumns) return null;
  const text = isWhole ? region : region.slice(0, at);
  const named = findNamed(text);
  if (named === null) return null;
  const after = isWhole ? to : from + at + 1;
  return {
    ...named,
    contentStart: onlyMarksFollow(line, after, to) ? to : after,
    hasColon: !isWhole,
    text,
  };
}

/** `完成：👇` and `**完成：**` hold no text of their own. */
function onlyMarksFollow(line: TextLine, from: number, to: number): boolean {
  return bareWords(line.folded.slice(from, Math.min(to, from + headingColumns))) === '';
}

/** 【本周】 beside 【下周】, 下周动作： above a list: most likely what was done and what is planned. */
const weekLabels: readonly (readonly [RegExp, SectionCode])[] = [
  [/^(?:本周|这周)$/, 'done'],
  [/^下周(?![一二三四五六日天末])\p{Script=Han}{0,4}$/u, 'next'],
];

function readWeekLabel(line: TextLine, from: number, to: number): Heading | null {
  const text = line.folded.slice(from, to);
  const isMarked = /^[【[「『《〖]|[:：]$/.test(text.trim());
  if (!isMarked || text.length > headingColumns) return null;
  const words = bareWords(text.replace(/[:：]/g, ''));
  const section = weekLabels.find(([form]) => form.test(words))?.[1];
  if (section === undefined) return null;
  return { section, certain: false, contentStart: to, hasColon: true, text };
}

/** 【本周完成】主图5张: the brackets end the heading as a colon would. */
function readLabel(line: TextLine, from: number, to: number): Heading | null {
  const label = closedLabel.exec(line.folded.slice(from, from + headingColumns));
  if (label === null) return null;
  const inside = label[1] ?? '';
  const named = findNamed(inside.slice(skipHeadingLead(inside, 0)));
  if (named === null) return null;
  const end = from + label[0].length;
  const after = colon.test(line.folded.charAt(end)) ? end + 1 : end;
  return {
    ...named,
    contentStart: onlyMarksFollow(line, after, to) ? to : after,
    hasColon: true,
    text: inside,
  };
}

/** The part a heading can stand in, without the blanks people put between its characters. */
function looseWords(line: TextLine, from: number, to: number): string {
  return line.folded.slice(from, Math.min(to, from + 2 * headingColumns)).replaceAll(' ', '');
}

/** Every section word holds one of these; most lines hold none and need no closer look. */
const mayNameSection =
  /数据|指标|完成|进展|进行中|开始|新增|ongoing|工作|总结|延期|达成|问题|风险|难点|困难|卡点|支持|帮助|协调|协助|配合|求助|下周|做了|[本这]周|打算|规划|todo|下个?星期|下个?礼拜|下一周|计划|data|metric|done|complete|finished|accomplish|achieve|progress|week|delayed|pending|issue|problem|risk|blocker|support|help|ask|next|plan/i;

/**
 * Reads columns `[from, to)` as the heading of a section: the words before the colon, without
 * bullet, emoji, brackets and prefix, must equal a section word. A line that only ends with one
 * (首页改版已完成) is no heading.
 */
function readHeadingAt(line: TextLine, from: number, to: number): Heading | null {
  if (!isAnalysed(line) || from >= to) return null;
  if (!mayNameSection.test(looseWords(line, from, to))) return null;
  const lead = skipHeadingLead(line.raw, from);
  const label = readLabel(line, lead, to);
  return (
    label ?? readAt(line, skipOpeningMarks(line.raw, from), to) ?? readWeekLabel(line, lead, to)
  );
}

/** As `readHeadingAt`, of the whole line. */
export const readHeading = rememberByLine((line) => readHeadingAt(line, line.start, line.end));

/** The next heading with a colon inside a line that holds several sections: `A；问题：B`. */
export function nextInlineHeading(
  line: TextLine,
  from: number,
): { readonly at: number; readonly heading: Heading } | null {
  for (let at = from; at < line.end; at += 1) {
    if (!/[；;。，,|\s]/.test(line.folded.charAt(at))) continue;
    const heading = readHeadingAt(line, at + 1, line.end);
    if (heading?.hasColon === true) return { at: at + 1, heading };
  }
  return null;
}

/** Every heading of a line that begins with one, or that `mayHoldAll` of a report. */
export function headingsOfLine(line: TextLine, mayHoldAll: boolean): Heading[] {
  const first = readHeading(line);
  if (first === null && !mayHoldAll) return [];
  const found = first === null ? [] : [first];
  let next = isAnalysed(line) ? nextInlineHeading(line, first?.contentStart ?? line.start) : null;
  while (next !== null) {
    found.push(next.heading);
    next = nextInlineHeading(line, next.heading.contentStart);
  }
  return found;
}
