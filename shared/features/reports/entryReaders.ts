import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { addWeeks, type IsoDate, type IsoWeek } from '#shared/lib/isoWeek.ts';
import { amountIn, readAmount } from './amounts.ts';
import { skipBullet } from './bullets.ts';
import { boundsOfWeek } from './calendar.ts';
import { saysNothing } from './chatNoise.ts';
import type { DateBase } from './datePhrases.ts';
import { matchPersonByPinyin, type PeopleIndex } from './matchPerson.ts';
import { readExtrasLine, readLineMetrics, readMetricLine } from './metricLine.ts';
import { findMetricNames } from './metricNames.ts';
import { numberedStarts } from './numberedText.ts';
import { type PlanText, readPlanText } from './planText.ts';
import type { SectionCode } from './reportTemplates.ts';
import type {
  ItemSection,
  ReviewEntry,
  ReviewItem,
  ReviewMark,
  ReviewMetric,
  UnsureReason,
} from './reviewModel.ts';
import { analysedColumns, readableText, type Span, type TextLine, trimRange } from './textLines.ts';

/** What the lines of one report are read with. */
export interface EntryContext {
  readonly lines: readonly TextLine[];
  readonly index: PeopleIndex;
  readonly dates: DateBase;
  /** First day of the report's week; dates before it are no deadlines. */
  readonly earliest: IsoDate | null;
}

/** How spoken dates of a report are counted: a bare 周五 in a plan is one of the next week. */
export function datesOf(week: IsoWeek | null, sentOn: IsoDate | null, today: IsoDate): DateBase {
  const near = week === null ? (sentOn ?? today) : boundsOfWeek(week).to;
  return {
    near,
    saidOn: sentOn,
    thisWeek: week,
    weekdayWeek: week === null ? null : addWeeks(week, 1),
  };
}

function rawOf(context: EntryContext, span: Span): string {
  return context.lines[span.line]?.raw.slice(span.start, span.end) ?? '';
}

/** The text of a span without its bullet and, inside a line, without the mark that ends it. */
function textOf(context: EntryContext, span: Span): string {
  const raw = rawOf(context, span);
  const [start] = trimRange(raw, 0, raw.length);
  const text = readableText(raw.slice(skipBullet(raw, start)));
  const isInside = span.end < (context.lines[span.line]?.end ?? 0);
  return isInside ? text.replace(/[\s；;，,、|]+$/, '') : text;
}

export function textOfSpans(context: EntryContext, spans: readonly Span[]): string {
  return spans
    .map((span) => textOf(context, span))
    .filter((text) => text !== '')
    .join(' ');
}

export function makeMark(
  role: ReviewMark['role'],
  section: SectionCode | null,
  spans: readonly Span[],
): ReviewMark {
  return { kind: 'mark', role, section, spans, certain: true, reason: null };
}

function plainItem(
  section: ItemSection,
  spans: readonly Span[],
  text: string,
  reason: UnsureReason | null = null,
): ReviewItem {
  const certain = reason === null;
  return {
    kind: 'item',
    section,
    spans,
    text,
    owner: null,
    due: null,
    unknownOwners: [],
    certain,
    reason,
  };
}

function planItem(spans: readonly Span[], plan: PlanText): ReviewItem {
  const due =
    plan.dueOn === null || plan.dueTime === null ? plan.dueOn : `${plan.dueOn}T${plan.dueTime}`;
  return {
    ...plainItem('next', spans, plan.text, plan.reason),
    owner: plan.owner,
    due,
    unknownOwners: plan.unknownOwners,
  };
}

const openBox = /^\s*(?:[-*+]\s{1,4})?\[ ?\]\s/;

function doubtOfBox(
  context: EntryContext,
  section: ItemSection,
  [first]: readonly Span[],
): UnsureReason | null {
  const isOpen = section === 'done' && first !== undefined && openBox.test(rawOf(context, first));
  return isOpen ? 'not_ticked' : null;
}

/** Reads spans as one item of a section; only a plan gives up its owner and its date. */
export function readItem(
  context: EntryContext,
  section: ItemSection,
  spans: readonly Span[],
): ReviewItem {
  const text = textOfSpans(context, spans);
  if (spans.some((span) => span.end - span.start > analysedColumns)) {
    return plainItem(section, spans, text, 'line_too_long');
  }
  if (section !== 'next')
    return plainItem(section, spans, text, doubtOfBox(context, section, spans));
  const { index, dates, earliest } = context;
  const matchName = (name: string) => matchPersonByPinyin(name, index);
  return planItem(spans, readPlanText(text, { matchName, dates, earliest }));
}

export function withReason<T extends ReviewItem>(item: T, reason: UnsureReason): T {
  return { ...item, certain: false, reason };
}

/** The figures of a span and what is left of it; empty when it holds none. */
export function readMetrics(context: EntryContext, span: Span): ReviewEntry[] {
  const line = context.lines[span.line];
  if (line === undefined || span.end - span.start > analysedColumns) return [];
  const start = skipBullet(line.raw, trimRange(line.folded, span.start, span.end)[0]);
  const isWhole = span.start === line.start && span.end === line.end;
  const read = isWhole ? readLineMetrics(line) : readMetricLine(line.folded.slice(start, span.end));
  const place = ([from, to]: readonly [number, number]): Span => ({
    line: span.line,
    // The bullet of the line goes with its first figure.
    start: from === 0 ? span.start : start + from,
    end: start + to,
  });
  const metrics = read.metrics.map(
    ({ value, ranges, reason }): ReviewMetric => ({
      kind: 'metric',
      value,
      spans: ranges.map(place),
      certain: reason === null,
      reason,
    }),
  );
  const others = read.leftovers.map((range): ReviewEntry => {
    const item = readItem(context, 'data', [place(range)]);
    return item.text === '' ? makeMark('nothing', null, item.spans) : withReason(item, 'leftover');
  });
  return [...metrics, ...others].sort(
    (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
  );
}

/**
 * What a line without figures of its own adds to a metric: the one right above it, or the one it
 * names. Null when it is anything else.
 */
export function joinExtras(
  context: EntryContext,
  metric: ReviewMetric,
  { span, isNextLine }: { readonly span: Span; readonly isNextLine: boolean },
): ReviewMetric | null {
  const line = context.lines[span.line];
  if (line === undefined || span.end - span.start > analysedColumns) return null;
  const start = skipBullet(line.raw, trimRange(line.folded, span.start, span.end)[0]);
  const text = line.folded.slice(start, span.end);
  const names = findMetricNames(text, 0, text.length);
  const isAbout = names.length === 0 ? isNextLine : names[0]?.code === metric.value.code;
  const value = isAbout ? readExtrasLine(text, metric.value) : null;
  return value === null ? null : { ...metric, value, spans: [...metric.spans, span] };
}

/** A figure whose metric is known from its column. */
export function readCellMetric(
  context: EntryContext,
  code: KpiCode,
  span: Span,
): ReviewMetric | null {
  const text = context.lines[span.line]?.folded.slice(span.start, span.end) ?? '';
  const amount = readAmount(text, 0);
  const value = amount === null ? null : amountIn(kpiDictionary[code].unit, amount);
  if (value === null || amount?.end !== text.length) return null;
  return { kind: 'metric', value: { code, value }, spans: [span], certain: true, reason: null };
}

/** Reads content of a section: one item, several numbered ones, or an explicit 无. */
export function readItems(context: EntryContext, section: ItemSection, span: Span): ReviewEntry[] {
  const line = context.lines[span.line];
  if (line === undefined) return [];
  const starts = numberedStarts(line.folded, span.start, span.end);
  return starts.map((start, i) => {
    const part = { ...span, start, end: starts[i + 1] ?? span.end };
    const item = readItem(context, section, [part]);
    if (section === 'other') return item.text === '' ? makeMark('nothing', null, [part]) : item;
    const isEmpty = item.text === '' || saysNothing(item.text);
    return isEmpty ? makeMark('nothing', section, [part]) : item;
  });
}
