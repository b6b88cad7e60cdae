import { type BodyLine, spanOf } from './bodyLines.ts';
import { skipHeadingLead, startsLikeHeading } from './bullets.ts';
import { saysNothing } from './chatNoise.ts';
import {
  type EntryContext,
  joinExtras,
  makeMark,
  readCellMetric,
  readItems,
  readMetrics,
  withReason,
} from './entryReaders.ts';
import { type Heading, nextInlineHeading } from './headings.ts';
import { readMetricLine } from './metricLine.ts';
import { joinPlanDetail } from './planDetails.ts';
import { readTable } from './reportTables.ts';
import type { ItemSection, ReviewEntry, SetAsideReason, UnsureReason } from './reviewModel.ts';
import type { ForcedPlace } from './teamTable.ts';
import { type Span, type TextLine, trimmedText } from './textLines.ts';

export interface ReportBody {
  readonly entries: readonly ReviewEntry[];
  /** Lines between the content that are none: pictures, borders, 收到. */
  readonly noise: readonly { readonly span: Span; readonly reason: SetAsideReason }[];
}

interface Reading {
  readonly context: EntryContext;
  readonly entries: ReviewEntry[];
  readonly noise: { span: Span; reason: SetAsideReason }[];
  /** Null above the first heading. */
  section: ItemSection | null;
  /** Why items of the present section are unsure. */
  doubt: UnsureReason | null;
  /** How the headings of this report are marked, to tell an unknown heading from an item. */
  headingStyles: Set<HeadingStyle>;
}

type HeadingStyle = 'numeral' | 'bracket' | 'none';

function styleOf(line: TextLine): HeadingStyle {
  if (startsLikeHeading(line.raw, line.start)) return 'numeral';
  return /^[【「『《]/.test(line.raw.slice(line.start)) ? 'bracket' : 'none';
}

/** 备注： stands above lines of no section; what it says behind its colon is a line of its own. */
const remarkHeading =
  /^[【[「『《(（]?备注(?:[】\]」』》)）]|说明)?\s?[:：]?\s?(?:(?:暂?无|没有)[。.]?)?$/;

function isRemarkHeading({ line }: BodyLine): boolean {
  return remarkHeading.test(
    line.folded.slice(skipHeadingLead(line.raw, line.start), line.end).trim(),
  );
}

/** 无 right below a 备注. */
function isEmptyRemark({ entries }: Reading, { line }: BodyLine): boolean {
  const last = entries.at(-1);
  const isBelow = last?.kind === 'mark' && last.role === 'heading' && last.section === null;
  return isBelow && saysNothing(trimmedText(line));
}

/** `四、亮点` among numbered headings: a heading no rule knows, so what follows is placed nowhere. */
function isUnknownHeading(reading: Reading, { line, codes }: BodyLine): boolean {
  const style = styleOf(line);
  if (style === 'none' || !reading.headingStyles.has(style) || codes.length > 0) return false;
  const words = line.folded.slice(skipHeadingLead(line.raw, line.start), line.end);
  return words.length <= 12 && !/[\d，。；！？,;]/.test(words);
}

/** `补充：…` in a later message belongs to the report and to no section of it. */
function isAddition({ entries }: Reading, { isSupplement, isCorrection }: BodyLine): boolean {
  return (isSupplement || isCorrection) && entries.some((entry) => entry.kind !== 'mark');
}

/** `上面写错了，GMV应为126.8w`: which of the two figures counts is for the manager to say. */
function doubtOfAddition({ entries }: Reading, { line }: BodyLine): UnsureReason {
  const codes = readMetricLine(trimmedText(line)).metrics.map(({ value }) => value.code);
  const isAgain = entries.some(
    (entry) => entry.kind === 'metric' && codes.includes(entry.value.code),
  );
  return isAgain ? 'metric_repeated' : 'no_section';
}

function doubted(reading: Reading, entries: readonly ReviewEntry[]): ReviewEntry[] {
  const { doubt } = reading;
  if (doubt === null) return [...entries];
  return entries.map((entry) =>
    entry.kind === 'item' && entry.certain ? withReason(entry, doubt) : entry,
  );
}

/** `目标120w` or `GMV：目标120w` adds to the metric above it. */
function joinAbove({ context, entries }: Reading, span: Span): boolean {
  const last = entries.at(-1);
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    if (entry?.kind !== 'metric') continue;
    const joined = joinExtras(context, entry, { span, isNextLine: entry === last });
    if (joined === null) continue;
    entries[at] = joined;
    return true;
  }
  return false;
}

/** Above the first heading and in the data section figures come first. */
function readFigures(reading: Reading, span: Span): ReviewEntry[] {
  const { context } = reading;
  const read = readMetrics(context, span);
  if (read.length > 0) return read;
  if (joinAbove(reading, span)) return [];
  const section = reading.section ?? 'other';
  const reason = section === 'data' ? 'no_metric' : 'no_section';
  return readItems(context, section, span).map((entry) =>
    entry.kind === 'item' && entry.certain ? withReason(entry, reason) : entry,
  );
}

function readContent(reading: Reading, span: Span): void {
  const { section, context, entries } = reading;
  const plan = section === 'next' ? joinPlanDetail(context, entries.at(-1), span) : null;
  if (plan !== null) {
    entries[entries.length - 1] = plan;
    return;
  }
  const isFigures = section === null || section === 'data';
  const read = isFigures ? readFigures(reading, span) : readItems(context, section, span);
  entries.push(...doubted(reading, read));
}

function enterSection(reading: Reading, heading: Heading, span: Span): void {
  const mark = makeMark('heading', heading.section, [span]);
  reading.entries.push(
    heading.certain ? mark : { ...mark, certain: false, reason: 'heading_unsure' },
  );
  reading.section = heading.section;
  reading.doubt = heading.certain ? null : 'heading_unsure';
}

/** Content that may hold further headings: `A；问题：B；下周：C`. */
function readSections(reading: Reading, line: TextLine, from: number): void {
  let start = from;
  for (;;) {
    const next = nextInlineHeading(line, start);
    const end = next?.at ?? line.end;
    const hasText = line.folded.slice(start, end).trim() !== '';
    if (hasText) readContent(reading, { line: line.index, start, end });
    if (next === null) return;
    const { contentStart } = next.heading;
    enterSection(reading, next.heading, { line: line.index, start: next.at, end: contentStart });
    start = contentStart;
  }
}

function readHeadingLine(reading: Reading, line: TextLine, heading: Heading): void {
  const span = { line: line.index, start: line.start, end: heading.contentStart };
  reading.headingStyles.add(styleOf(line));
  enterSection(reading, heading, span);
  readSections(reading, line, heading.contentStart);
}

function readLineOf(reading: Reading, bodyLine: BodyLine): void {
  const { line, noise, heading, headings, title, place } = bodyLine;
  if (place !== null) {
    readPlaced(reading, spanOf(line), place);
    return;
  }
  if (noise !== null) {
    reading.noise.push({ span: spanOf(line), reason: noise });
  } else if (heading !== null) {
    readHeadingLine(reading, line, heading);
  } else if (title !== null && reading.section === null) {
    reading.entries.push(makeMark('title', null, [spanOf(line)]));
  } else if (isRemarkHeading(bodyLine)) {
    reading.entries.push(makeMark('heading', null, [spanOf(line)]));
    reading.section = 'other';
    reading.doubt = 'no_section';
  } else if (isEmptyRemark(reading, bodyLine)) {
    reading.entries.push(makeMark('nothing', null, [spanOf(line)]));
  } else if (isAddition(reading, bodyLine)) {
    reading.section = 'other';
    reading.doubt = doubtOfAddition(reading, bodyLine);
    readContent(reading, spanOf(line));
  } else if (isUnknownHeading(reading, bodyLine)) {
    reading.section = 'other';
    reading.doubt = 'no_section';
    readContent(reading, spanOf(line));
  } else if (isAfterSender(reading, line) || headings.length > 0) {
    readSections(reading, line, line.start);
  } else {
    readContent(reading, spanOf(line));
  }
}

/** A cell of a team table stands where its column says. */
function readPlaced(reading: Reading, span: Span, { section, code }: ForcedPlace): void {
  const { context, entries } = reading;
  reading.section = section;
  reading.doubt = section === 'other' ? 'no_section' : null;
  const metric = code === null ? null : readCellMetric(context, code, span);
  if (metric === null) readContent(reading, span);
  else entries.push(metric);
}

/** The rest of a line whose beginning names the sender often holds the whole report. */
function isAfterSender({ context }: Reading, line: TextLine): boolean {
  return (context.lines[line.index]?.start ?? 0) < line.start;
}

/** Reads the lines of one report in order into titles, headings, figures and items. */
export function readReportBody(context: EntryContext, body: readonly BodyLine[]): ReportBody {
  const reading: Reading = {
    context,
    entries: [],
    noise: [],
    section: null,
    doubt: null,
    headingStyles: new Set(),
  };
  for (let at = 0; at < body.length; ) {
    const bodyLine = body[at];
    if (bodyLine === undefined) break;
    const isContent = bodyLine.noise === null && bodyLine.heading === null;
    const table = isContent ? readTable(context, reading.section, { body, at }) : null;
    if (table === null) readLineOf(reading, bodyLine);
    else reading.entries.push(...doubted(reading, table.entries));
    at += table?.count ?? 1;
  }
  return { entries: reading.entries, noise: reading.noise };
}
