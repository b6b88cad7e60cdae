import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { startsWithBullet } from './bullets.ts';
import { noiseOf, saysNothing } from './chatNoise.ts';
import { type Heading, headingsOfLine, nextInlineHeading, readHeading } from './headings.ts';
import type { PeopleIndex } from './matchPerson.ts';
import { readLineMetrics } from './metricLine.ts';
import { readPersonHead } from './personHeads.ts';
import type { SectionCode } from './reportTemplates.ts';
import { mayBeginStrong, mayBeStrong, type ReportTitle, readTitle } from './reportTitle.ts';
import type { SetAsideReason } from './reviewModel.ts';
import type { BodySpan } from './splitState.ts';
import type { ForcedPlace } from './teamTable.ts';
import { isAnalysed, type Span, type TextLine, trimmedText, trimRange } from './textLines.ts';

/** A line of a message and what it is, before anything is decided about the message. */
export interface BodyLine {
  /** The part of the line that belongs to the message: `start` and `end` are its columns. */
  readonly line: TextLine;
  readonly noise: SetAsideReason | null;
  /** The heading the line begins with. */
  readonly heading: Heading | null;
  /** That one and those further on in the line. */
  readonly headings: readonly Heading[];
  /** Only above the first heading, or where it may begin another report. */
  readonly title: ReportTitle | null;
  /** Metrics of a line that stands in the data section or above the first heading. */
  readonly codes: readonly KpiCode[];
  readonly hasBullet: boolean;
  /** 补充：… at the beginning of a message: it adds to a report, in no section of it. */
  readonly isSupplement: boolean;
  /** 更正：… and 上面写错了，…: it speaks of the report before, whatever was said in between. */
  readonly isCorrection: boolean;
  /** Set by the column of a team table. */
  readonly place: ForcedPlace | null;
}

export interface BodyContext {
  readonly index: PeopleIndex;
  readonly today: IsoDate;
}

/** Agreement and greetings with a bullet are items: 3、收到样品. */
const onlyBare: ReadonlySet<SetAsideReason> = new Set(['acknowledgement', 'greeting', 'sign_off']);

function noiseIn(line: TextLine, hasBullet: boolean, isInSection: boolean): SetAsideReason | null {
  if (isInSection && saysNothing(trimmedText(line))) return null;
  const noise = noiseOf(line);
  return noise !== null && hasBullet && onlyBare.has(noise) ? null : noise;
}

const correction =
  /^(?:更正|修正|订正|勘误|(?:上面|上边|前面|刚才|刚刚|周报|数据|我)?[^\d，。,]{0,6}(?:[写打发填弄搞]错|有误))/;
const supplement = /^(?:补充|更正|修正|另外|还有|漏了|忘了?[写说]|再补|ps\b|p\.s)/i;

function viewOf(lines: readonly TextLine[], span: Span): TextLine | null {
  const whole = lines[span.line];
  if (whole === undefined) return null;
  const [start, end] = trimRange(whole.folded, span.start, span.end);
  return start === whole.start && end === whole.end ? whole : { ...whole, start, end, memory: [] };
}

function codesOf(line: TextLine): KpiCode[] {
  if (!isAnalysed(line)) return [];
  return readLineMetrics(line).metrics.map((metric) => metric.value.code);
}

interface Running {
  section: SectionCode | null;
  isFirst: boolean;
}

/** A later title must say 周报 and name a person or a week, else it is a line of the report. */
function opensAnother(title: ReportTitle | null): boolean {
  return title?.isStrong === true && (title.name !== null || title.period !== null);
}

/** `本周：接待900人；完成：A；问题：B`: above any section, two headings make a line a whole report. */
function headingsBehind(line: TextLine, isAfterSender: boolean, isAbove: boolean): Heading[] {
  const found = headingsOfLine(line, isAfterSender || isAbove);
  const isWhole = isAfterSender || readHeading(line) !== null || found.length > 1;
  return isWhole ? found : [];
}

function readBodyLine(
  line: TextLine,
  running: Running,
  context: BodyContext & {
    readonly isAfterSender: boolean;
    readonly place: ForcedPlace | null;
    readonly next: TextLine | null;
  },
): BodyLine {
  const hasBullet = startsWithBullet(line.raw, line.start);
  const noise = noiseIn(line, hasBullet, running.section !== null);
  const text = trimmedText(line);
  const nothingElse = {
    line,
    noise,
    heading: null,
    headings: [],
    title: null,
    codes: [],
    hasBullet,
    isSupplement: running.isFirst && supplement.test(text),
    isCorrection: running.isFirst && /\d/.test(text) && correction.test(text),
    place: context.place,
  };
  if (context.place !== null) return { ...nothingElse, noise: null };
  if (noise !== null || !isAnalysed(line)) return nothingElse;
  const person = readPersonHead(line, context.next, context.index);
  if (person !== null) return { ...nothingElse, title: person };
  const heading = readHeading(line);
  const isAbove = running.section === null;
  const headings = headingsBehind(line, context.isAfterSender, isAbove);
  if (heading !== null) return { ...nothingElse, heading, headings };
  const title =
    isAbove || mayBeStrong(line)
      ? readTitle(line, { index: context.index, near: context.today, isFirst: running.isFirst })
      : null;
  if (title !== null && (isAbove || opensAnother(title))) return { ...nothingElse, title };
  const hasData = isAbove || running.section === 'data';
  return { ...nothingElse, headings, codes: hasData ? codesOf(line) : [] };
}

/** `周报6.8-6.14 完成：A 下周：B`: the title ends where the first heading of the line begins. */
function splitBehindTitle(
  lines: readonly TextLine[],
  span: BodySpan,
  { index, today, isFirst }: BodyContext & { readonly isFirst: boolean },
): readonly BodySpan[] {
  const line = viewOf(lines, span);
  if (line === null || span.place !== undefined || !mayBeginStrong(line)) return [span];
  const next = readHeading(line) === null ? nextInlineHeading(line, line.start) : null;
  if (next === null) return [span];
  const head = viewOf(lines, { ...span, end: next.at });
  const title = head && readTitle(head, { index, near: today, isFirst: true });
  return title?.isStrong === true && (isFirst || opensAnother(title))
    ? [
        { ...span, end: next.at },
        { ...span, start: next.at },
      ]
    : [span];
}

/** Reads the lines of one message one by one. */
export function readBodyLines(
  lines: readonly TextLine[],
  body: readonly BodySpan[],
  context: BodyContext,
): BodyLine[] {
  const running: Running = { section: null, isFirst: true };
  const read: BodyLine[] = [];
  const spans = body.flatMap((each, i) =>
    splitBehindTitle(lines, each, { ...context, isFirst: i === 0 }),
  );
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1];
    const line = viewOf(lines, span);
    if (line === null || line.start === line.end) continue;
    const isAfterSender = (lines[span.line]?.start ?? 0) < line.start;
    const bodyLine = readBodyLine(line, running, {
      ...context,
      isAfterSender,
      place: span.place ?? null,
      next: next === undefined ? null : viewOf(lines, next),
    });
    read.push(bodyLine);
    if (bodyLine.noise === null) running.isFirst = false;
    const last = bodyLine.headings.at(-1);
    if (last !== undefined) running.section = last.section;
    else if (bodyLine.title !== null) running.section = null;
  }
  return read;
}

export function spanOf(line: TextLine): Span {
  return { line: line.index, start: line.start, end: line.end };
}
