import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { authorOfPerson } from './authorMatch.ts';
import { buildReport } from './buildReport.ts';
import { boundsOfWeek } from './calendar.ts';
import { datesOf, readItem } from './entryReaders.ts';
import { indexPeople, matchPerson, type Person } from './matchPerson.ts';
import { groupOf } from './messageGroups.ts';
import { readDecoratedName } from './personNames.ts';
import type {
  AuthorMatch,
  ParseContext,
  PasteReview,
  ReportWarningCode,
  ReviewEntry,
  ReviewReport,
  SetAside,
} from './reviewModel.ts';
import { contextOf, inOrder, replaceReport, withEntries } from './reviewParts.ts';
import { chooseTemplate } from './reviewReport.ts';
import { readLine } from './textLines.ts';

function findReport(review: PasteReview, id: string): ReviewReport | undefined {
  return review.reports.find((report) => report.id === id);
}

function withoutNotices(report: ReviewReport, ...codes: ReportWarningCode[]): ReviewReport {
  const notices = report.notices.filter(({ code }) => !codes.includes(code));
  return { ...report, notices };
}

/** Says who wrote a report. The person may be new and not on the roster of the context yet. */
export function assignPerson(
  review: PasteReview,
  { reportId, person }: { readonly reportId: string; readonly person: Person },
  context: ParseContext,
): PasteReview {
  const report = findReport(review, reportId);
  if (report === undefined) return review;
  const author = authorOfPerson(person, report.author.text, true);
  const changed = { ...withoutNotices(report, 'author_differs'), author };
  const template = chooseTemplate(changed, [...context.people, person]);
  return replaceReport(review, { ...changed, template });
}

/**
 * The name the chat uses for a person, worth keeping as an alias; null when it would be
 * recognised anyway.
 */
export function aliasToRemember(author: AuthorMatch, person: Person): string | null {
  if (author.text === null) return null;
  const isKnown = matchPerson(author.text, indexPeople([person])).kind === 'one';
  return isKnown ? null : readDecoratedName(author.text).name;
}

/** Plan dates count from the week, so they are read again unless they were typed. */
function readPlansAgain(
  review: PasteReview,
  { before, after }: { readonly before: ReviewReport; readonly after: ReviewReport },
  context: ParseContext,
): ReviewEntry[] {
  const old = contextOf(review, before, context);
  const { week } = after.week;
  const earliest = week === null ? null : boundsOfWeek(week).from;
  const fresh = { ...old, dates: datesOf(week, after.sentOn, context.today), earliest };
  return after.entries.map((entry) => {
    if (entry.kind !== 'item' || entry.section !== 'next') return entry;
    const read = readItem(old, 'next', entry.spans);
    const isAsRead =
      read.text === entry.text && read.due === entry.due && read.owner?.name === entry.owner?.name;
    return isAsRead ? readItem(fresh, 'next', entry.spans) : entry;
  });
}

/** Sets the week a report is about; null makes it unknown again. */
export function setWeek(
  review: PasteReview,
  { reportId, week }: { readonly reportId: string; readonly week: IsoWeek | null },
  context: ParseContext,
): PasteReview {
  const report = findReport(review, reportId);
  if (report === undefined) return review;
  const chosen: ReviewReport = {
    ...withoutNotices(report, 'period_not_one_week', 'week_far_from_sent'),
    week: { week, source: week === null ? 'none' : 'chosen', certain: week !== null },
  };
  const entries = readPlansAgain(review, { before: report, after: chosen }, context);
  return replaceReport(review, { ...chosen, entries });
}

/** Takes a whole report out; its lines stay listed beside the others. */
export function removeReport(review: PasteReview, reportId: string): PasteReview {
  const report = findReport(review, reportId);
  if (report === undefined) return review;
  const { id, author, submitted } = report;
  const aside: SetAside = {
    id,
    reason: 'removed',
    spans: inOrder(report.entries).flatMap((entry) => [...entry.spans]),
    author: author.text,
    submitted,
    senderSpans: 0,
    report,
  };
  return {
    ...review,
    reports: review.reports.filter((each) => each !== report),
    setAside: inOrder([...review.setAside, aside]),
  };
}

/** A report taken out before comes back as it was; other lines are read as one. */
function readAside(review: PasteReview, aside: SetAside, context: ParseContext) {
  if (aside.report !== null) return { report: aside.report, setAside: [] };
  const index = indexPeople(context.people);
  const lines = review.lines.map(readLine);
  const { today } = context;
  const built = buildReport(groupOf(lines, aside, { index, today }), {
    lines,
    index,
    today,
    sharedWeek: null,
  });
  const isTaken = review.reports.some(({ id }) => id === built.report.id);
  const id = isTaken ? `${built.report.id}+` : built.report.id;
  return { ...built, report: { ...built.report, id } };
}

/** Makes set-aside lines a report, whatever speaks against it. */
export function restoreReport(
  review: PasteReview,
  setAsideId: string,
  context: ParseContext,
): PasteReview {
  const aside = review.setAside.find((each) => each.id === setAsideId);
  if (aside === undefined) return review;
  const { report, setAside } = readAside(review, aside, context);
  if (report.entries.length === 0) return review;
  const others = review.setAside.filter((each) => each !== aside);
  return {
    ...review,
    reports: inOrderOfLines([...review.reports, report]),
    setAside: inOrder([...others, ...setAside]),
  };
}

function firstLineOf(report: ReviewReport): number {
  return Math.min(...report.entries.flatMap((entry) => entry.spans.map((span) => span.line)));
}

function inOrderOfLines(reports: readonly ReviewReport[]): ReviewReport[] {
  return [...reports].sort((a, b) => firstLineOf(a) - firstLineOf(b));
}

/** Makes two reports one: the first keeps author, week and time where it has them. */
export function mergeReports(
  review: PasteReview,
  { keep, add }: { readonly keep: string; readonly add: string },
  context: ParseContext,
): PasteReview {
  const first = findReport(review, keep);
  const second = findReport(review, add);
  if (first === undefined || second === undefined || first === second) return review;
  const merged: ReviewReport = {
    ...first,
    author: first.author.name === null ? second.author : first.author,
    submitted: first.submitted ?? second.submitted,
    sentOn: first.sentOn ?? second.sentOn,
    week: first.week.week === null ? second.week : first.week,
    titleTemplate: first.titleTemplate ?? second.titleTemplate,
    entries: [...first.entries, ...second.entries],
    notices: [...first.notices, ...second.notices],
  };
  const entryContext = contextOf(review, merged, context);
  const { people } = context;
  const report = withEntries(merged, merged.entries, { people, entryContext });
  const reports = review.reports.filter((each) => each !== second);
  return replaceReport({ ...review, reports }, report);
}
