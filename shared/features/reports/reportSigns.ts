import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { BodyLine } from './bodyLines.ts';
import type { Message } from './splitState.ts';
import { trimmedText } from './textLines.ts';

/** Figures of the running day are talk, not a week. */
const ofToday = /今天|今日|昨天|昨日|实时|刚刚|截止目前/;

const leave =
  /^(?:本周|这周|今天|今日)?(?:整周|全周|都|正?在|已)?(?:(?:请|休)了?(?:年|病|事|婚|产|陪产|丧|育儿|护理)?假|(?:年|病|事|婚|产|陪产|丧|育儿|护理)假|调休|轮休|休息)(?:中|了)?(?:[\d一二两三四五半]{1,2}个?(?:天|日|周))?(?:[,，]?(?:无|没有|不交|免交)(?:周报)?)?$/;

/** `王芳 请假` in a list: why there is no report, and none. */
export function saysOnlyLeave(body: readonly BodyLine[]): boolean {
  const texts = body.filter(({ noise }) => noise === null).map(({ line }) => trimmedText(line));
  return (
    texts.length > 0 && texts.every((text) => leave.test(text.replace(/[\s()（）。.!！~～]/g, '')))
  );
}

/** A paragraph this long that tells of two weeks and asks nobody for anything is a report in prose. */
const shortestProse = 60;
const announcement = /大家|各位|所有人|[@＠?？请]|记得|通知/;

function isProse({ author }: Message, texts: readonly string[]): boolean {
  const whole = texts.join('');
  return author !== null && whole.length >= shortestProse && !announcement.test(whole);
}

function weekWords(message: Message, body: readonly BodyLine[]): number {
  const texts = body.filter((each) => each.noise === null).map((each) => trimmedText(each.line));
  const isLong = texts.length >= 3 || isProse(message, texts);
  const hasBoth =
    texts.some((text) => /[本这]周/.test(text)) && texts.some((text) => text.includes('下周'));
  return isLong && hasBoth ? 2 : 0;
}

/** 本周完成 and 下周计划 speak of a weekly report, 问题 alone may be talk. */
function headingScore(body: readonly BodyLine[]): number {
  const headings = body.flatMap((each) => [...each.headings]);
  const sections = new Set(headings.map((each) => each.section));
  const isWeekly = headings.some((each) => /[本这下]周|next\s?week/i.test(each.text));
  return sections.size + (isWeekly ? 1 : 0);
}

/** How many signs speak for a message being a report or a part of one. */
export function scoreOf(
  message: Message,
  body: readonly BodyLine[],
  codes: ReadonlySet<KpiCode>,
): number {
  const hasTitle = body.some((each) => each.title?.isStrong === true);
  const bullets = body.filter((each) => each.hasBullet && each.noise === null).length;
  const headings = headingScore(body);
  const isTalk = !hasTitle && headings === 0 && body.some((each) => ofToday.test(each.line.raw));
  const hasText = body.some((each) => each.noise === null);
  const isOwnRow = body.some((each) => each.place !== null);
  const isListed = (message.chain === 'report' && !saysOnlyLeave(body)) || isOwnRow;
  const chain = isListed && hasText ? 2 : 0;
  const list = bullets >= 2 ? 1 : 0;
  return (
    (hasTitle ? 2 : 0) +
    headings +
    (isTalk ? 0 : codes.size) +
    list +
    weekWords(message, body) +
    chain
  );
}

function isContent(line: BodyLine): boolean {
  return line.noise === null && line.title === null;
}

/** True for a heading with text behind it, and for text below one or before one on its line. */
function fillsSection(body: readonly BodyLine[], at: number): boolean {
  const line = body[at];
  if (line === undefined || !isContent(line)) return false;
  if (line.heading === null) return body.slice(0, at + 1).some((each) => each.headings.length > 0);
  return line.heading.contentStart < line.line.end;
}

/** A template to fill in, with headings and no line under them, reports nothing. */
export function hasContent(body: readonly BodyLine[], codes: number): boolean {
  const isTemplate = body.some((each) => each.headings.length > 0);
  if (!isTemplate || codes > 0) return body.some(isContent);
  return body.some((_each, at) => fillsSection(body, at));
}
