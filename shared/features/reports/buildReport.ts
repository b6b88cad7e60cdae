import { daysBetween, type IsoDate, type IsoWeek } from '#shared/lib/isoWeek.ts';
import { readAuthor } from './authorMatch.ts';
import type { BodyLine } from './bodyLines.ts';
import { boundsOfWeek } from './calendar.ts';
import { findDatePhrases } from './datePhrases.ts';
import { datesOf, type EntryContext, makeMark, textOfSpans } from './entryReaders.ts';
import type { PeopleIndex } from './matchPerson.ts';
import type { Group, Part } from './messageGroups.ts';
import { momentOf, readSentStamp, type Stamp } from './messageStamps.ts';
import { settleMetrics } from './metricRepeats.ts';
import { weekOfMonth, withMonthWeek } from './monthWeek.ts';
import { readReportBody } from './reportBody.ts';
import { decideWeek, findPeriod, type Period, type WeekSigns, weeksBack } from './reportPeriod.ts';
import { templateOfTitle } from './reportTemplates.ts';
import {
  type AuthorMatch,
  entryId,
  type ReportWarning,
  type ReviewEntry,
  type ReviewReport,
  type SetAside,
  type WeekChoice,
} from './reviewModel.ts';
import { chooseTemplate } from './reviewReport.ts';
import type { TextLine } from './textLines.ts';

export interface BuildContext {
  readonly lines: readonly TextLine[];
  readonly index: PeopleIndex;
  readonly today: IsoDate;
  /** Week of a title that stood alone above the messages. */
  readonly sharedWeek: IsoWeek | null;
}

export interface BuiltReport {
  readonly report: ReviewReport;
  readonly setAside: readonly SetAside[];
}

/** A report sent this long after its week usually carries an old title. */
const staleDays = 14;

function linesOf(group: Group): BodyLine[] {
  return group.parts.flatMap((part) => [...part.body]);
}

function firstOf<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}

/** What the report itself says about when it was handed in. */
function writtenStamp(group: Group, today: IsoDate): Stamp | null {
  const titles = linesOf(group).flatMap(({ title }) => title?.text ?? []);
  return firstOf(titles.map((text) => readSentStamp(text, today)));
}

/** The dates of a title, else those in the brackets of a heading: 本周完成（6.8-6.14）. */
function periodOf(group: Group, near: IsoDate): Period | null {
  const lines = linesOf(group);
  const titles = lines.map(({ title }) =>
    title === null || readSentStamp(title.text, near) !== null
      ? null
      : findPeriod(title.text, near),
  );
  const headings = lines.map(({ heading }) =>
    heading !== null && /\d/.test(heading.text) ? findPeriod(heading.text, near) : null,
  );
  return firstOf(titles) ?? firstOf(headings);
}

/** Days written in the plan, for telling a report sent on Monday from one about the new week. */
function planDates(group: Group, sentOn: IsoDate): IsoDate[] {
  const base = { near: sentOn, saidOn: null, thisWeek: null, weekdayWeek: null };
  let isPlan = false;
  return linesOf(group).flatMap(({ line, heading }) => {
    if (heading !== null) isPlan = heading.section === 'next';
    if (!isPlan) return [];
    const text = line.folded.slice(heading?.contentStart ?? line.start, line.end);
    return findDatePhrases(text, base).map((phrase) => phrase.date);
  });
}

/** The day of the message, else the one the report says it was handed in on. */
function sentOnOf(group: Group, today: IsoDate): IsoDate | null {
  const sentOn = firstOf(group.parts.map((part) => part.message.sentOn));
  return sentOn ?? writtenStamp(group, today)?.date ?? null;
}

/** Whether titles or headings speak of last week. */
function readLookBack(group: Group): Omit<WeekSigns, 'planDates'> {
  const lines = linesOf(group);
  const back = Math.max(0, ...lines.map(({ title }) => weeksBack(title?.text ?? '')));
  const headings = lines.flatMap((line) => [...line.headings]);
  const isOfLast = headings.some(
    ({ section, text }) => section === 'done' && /上一?周(?!计划|任务|目标)/.test(text),
  );
  return { back, isOfLast };
}

interface WeekRead {
  readonly week: WeekChoice;
  readonly notices: readonly ReportWarning[];
}

function isStale(week: IsoWeek, sentOn: IsoDate): boolean {
  const { from, to } = boundsOfWeek(week);
  return daysBetween(to, sentOn) > staleDays || daysBetween(sentOn, from) > staleDays;
}

function readWeek(group: Group, context: BuildContext): WeekRead {
  const sentOn = sentOnOf(group, context.today);
  const period = periodOf(group, sentOn ?? context.today);
  const chainWeek = firstOf(group.parts.map((part) => part.message.sharedWeek));
  const written = period?.week ?? chainWeek ?? context.sharedWeek;
  const dates = sentOn === null ? [] : planDates(group, sentOn);
  const named = firstOf(
    linesOf(group).map(({ title }) => weekOfMonth(title?.text ?? '', sentOn ?? context.today)),
  );
  const decided = decideWeek(written, sentOn, { planDates: dates, ...readLookBack(group) });
  const week = withMonthWeek(decided, named);
  const notices: ReportWarning[] = [];
  if (period?.isOneWeek === false) notices.push({ code: 'period_not_one_week', detail: '' });
  if (written !== null && sentOn !== null && isStale(written, sentOn)) {
    notices.push({ code: 'week_far_from_sent', detail: '' });
  }
  return { week, notices };
}

interface AuthorRead {
  readonly author: AuthorMatch;
  readonly notices: readonly ReportWarning[];
}

/** The chat header names the author, without one the title; they may disagree in a forward. */
function readGroupAuthor(group: Group, index: PeopleIndex): AuthorRead {
  const [first] = group.parts;
  const named = firstOf(group.parts.map((part) => part.namedBy?.name ?? null));
  const titled = firstOf(linesOf(group).map(({ title }) => title?.name ?? null));
  const author = readAuthor(named ?? first?.message.author ?? titled, index);
  const inTitle = readAuthor(titled, index);
  const differs =
    named === null && inTitle.personId !== null && inTitle.personId !== author.personId;
  if (!differs || author.candidates.includes(inTitle.personId ?? ''))
    return { author, notices: [] };
  const detail = inTitle.name ?? '';
  return { author: { ...author, certain: false }, notices: [{ code: 'author_differs', detail }] };
}

/** Who passes on another's report does not tell when it was handed in; the report itself may. */
function submittedOf(group: Group, author: AuthorMatch, context: BuildContext): string | null {
  const [first] = group.parts;
  const sender = readAuthor(first?.message.author ?? null, context.index);
  const isPassedOn =
    first?.namedBy != null && (sender.personId ?? sender.name) !== (author.personId ?? author.name);
  const sent = isPassedOn ? null : firstOf(group.parts.map((part) => part.message.submitted));
  return sent ?? momentOf(writtenStamp(group, context.today));
}

function titleTextOf(group: Group): string {
  const titles = linesOf(group).flatMap(({ title }) => title?.text ?? []);
  const senders = group.parts.map((part) => part.message.author ?? '');
  return [...titles, ...senders].join(' ');
}

function senderMark(part: Part): ReviewEntry[] {
  const { sender } = part.message;
  return part.isFirst && sender.length > 0 ? [makeMark('sender', null, sender)] : [];
}

/** The writer's name alone below the report is a signature and no item of its last section. */
function withoutSignature(entries: readonly ReviewEntry[], author: AuthorMatch): ReviewEntry[] {
  const last = entries.at(-1);
  const names = [author.name, author.text];
  const isSigned = last?.kind === 'item' && last.text !== '' && names.includes(last.text);
  return isSigned ? [...entries.slice(0, -1), makeMark('sender', null, last.spans)] : [...entries];
}

interface EntriesRead {
  readonly entries: readonly ReviewEntry[];
  readonly setAside: readonly SetAside[];
}

/** Reads all parts as one text, so that a section may go on in the next message. */
function readEntries(group: Group, context: EntryContext, author: AuthorMatch): EntriesRead {
  const body = readReportBody(context, linesOf(group));
  const senders = group.parts.flatMap(senderMark);
  const entries = [...senders, ...body.entries].sort(
    (a, b) => (a.spans[0]?.line ?? 0) - (b.spans[0]?.line ?? 0),
  );
  const setAside = body.noise.map(({ span, reason }): SetAside => {
    const id = `${span.line}:${span.start}`;
    const spans = [span];
    const { text } = author;
    return { id, reason, spans, author: text, submitted: null, senderSpans: 0, report: null };
  });
  const settled = settleMetrics(entries, (metric) => textOfSpans(context, metric.spans));
  return { entries: withoutSignature(settled, author), setAside };
}

/** Builds the review of one report from the messages that make it up. */
export function buildReport(group: Group, context: BuildContext): BuiltReport {
  const { lines, index, today } = context;
  const { week, notices } = readWeek(group, context);
  const read = readGroupAuthor(group, index);
  const sentOn = sentOnOf(group, today);
  const entryContext: EntryContext = {
    lines,
    index,
    dates: datesOf(week.week, sentOn, today),
    earliest: week.week === null ? null : boundsOfWeek(week.week).from,
  };
  const { entries, setAside } = readEntries(group, entryContext, read.author);
  const isOtherPeriod = group.parts.some((part) => part.title?.isOtherPeriod === true);
  const facts = {
    author: read.author,
    titleTemplate: templateOfTitle(titleTextOf(group)),
    entries,
  };
  const report: ReviewReport = {
    ...facts,
    id: `r${entries[0] === undefined ? '' : entryId(entries[0])}`,
    submitted: submittedOf(group, read.author, context),
    sentOn,
    week,
    template: chooseTemplate(facts, index.people),
    notices: [
      ...notices,
      ...read.notices,
      ...(isOtherPeriod ? [{ code: 'not_weekly' as const, detail: '' }] : []),
    ],
  };
  return { report, setAside };
}
