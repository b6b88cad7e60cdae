import { boundsOfWeek } from './calendar.ts';
import { datesOf, type EntryContext, textOfSpans } from './entryReaders.ts';
import { indexPeople } from './matchPerson.ts';
import { settleMetrics } from './metricRepeats.ts';
import {
  entryId,
  type ParseContext,
  type PasteReview,
  type ReviewEntry,
  type ReviewReport,
} from './reviewModel.ts';
import { chooseTemplate } from './reviewReport.ts';
import { readLine, type Span, type TextLine } from './textLines.ts';

/** An entry with its place in the review. */
export interface FoundEntry {
  readonly report: ReviewReport;
  readonly entry: ReviewEntry;
  /** Place among the entries of the report. */
  readonly at: number;
}

export function findEntry(review: PasteReview, id: string): FoundEntry | null {
  for (const report of review.reports) {
    const at = report.entries.findIndex((entry) => entryId(entry) === id);
    const entry = report.entries[at];
    if (entry !== undefined) return { report, entry, at };
  }
  return null;
}

/** Only the lines that are looked at; the others stay holes, so an edit costs no second reading. */
function readSomeLines(review: PasteReview, spans: readonly Span[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const { line } of spans) {
    const raw = review.lines[line];
    if (raw !== undefined) lines[line] = readLine(raw, line);
  }
  return lines;
}

/** What entries of a report are read with again after an edit. */
export function contextOf(
  review: PasteReview,
  report: ReviewReport,
  context: ParseContext,
): EntryContext {
  const { week } = report.week;
  return {
    lines: readSomeLines(
      review,
      report.entries.flatMap((entry) => [...entry.spans]),
    ),
    index: indexPeople(context.people),
    dates: datesOf(week, report.sentOn, context.today),
    earliest: week === null ? null : boundsOfWeek(week).from,
  };
}

/** The report with other entries, one metric per code and the template they call for. */
export function withEntries(
  report: ReviewReport,
  entries: readonly ReviewEntry[],
  {
    people,
    entryContext,
  }: { readonly people: ParseContext['people']; readonly entryContext: EntryContext },
): ReviewReport {
  const settled = settleMetrics(entries, (metric) => textOfSpans(entryContext, metric.spans));
  const changed = { ...report, entries: settled };
  return { ...changed, template: chooseTemplate(changed, people) };
}

export function replaceReport(review: PasteReview, report: ReviewReport): PasteReview {
  const reports = review.reports.map((each) => (each.id === report.id ? report : each));
  return { ...review, reports };
}

/** Spans in reading order, those that touch on one line as one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    const touches = last !== undefined && last.line === span.line && last.end === span.start;
    if (touches) merged[merged.length - 1] = { ...last, end: span.end };
    else merged.push(span);
  }
  return merged;
}

function isBefore(a: Span | undefined, b: Span | undefined): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);
}

/** Entries and set-aside blocks in the order of the paste. */
export function inOrder<T extends { readonly spans: readonly Span[] }>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => isBefore(a.spans[0], b.spans[0]));
}
