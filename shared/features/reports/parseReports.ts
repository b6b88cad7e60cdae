import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import type { BodyLine } from './bodyLines.ts';
import { spanOf } from './bodyLines.ts';
import { type BuildContext, buildReport } from './buildReport.ts';
import { indexPeople } from './matchPerson.ts';
import {
  type Group,
  groupMessages,
  isReport,
  type Part,
  weekOfTeamTitle,
} from './messageGroups.ts';
import { type ReportJson, toReportJson } from './reportJson.ts';
import { saysOnlyLeave } from './reportSigns.ts';
import type {
  ParseContext,
  PasteReview,
  ReviewReport,
  SetAside,
  SetAsideReason,
} from './reviewModel.ts';
import { warningsOf } from './reviewReport.ts';
import { splitMessages } from './splitMessages.ts';
import { readableText, trimmedText } from './textLines.ts';

export interface ParsedPaste {
  /** The reports in their public shape, in the order of the paste. */
  readonly reports: readonly ReportJson[];
  readonly setAside: readonly SetAside[];
  /** The same reports with the place of every line, for the review screen. */
  readonly review: PasteReview;
}

function isContent(line: BodyLine): boolean {
  return line.noise === null;
}

function reasonOf({ message, body, title }: Part): SetAsideReason {
  const content = body.filter(isContent);
  const [noise] = body.flatMap((line) => line.noise ?? []);
  if (message.chain !== null && saysOnlyLeave(body)) return 'leave';
  if (content.length === 0) return noise ?? 'chatter';
  return title?.isStrong === true && content.every((line) => line.title !== null)
    ? 'title_only'
    : 'chatter';
}

/** Keeps a message that is no report, sender line included. */
function setPartAside(part: Part, reason: SetAsideReason): SetAside {
  const { author, submitted, sender } = part.message;
  const spans = [...(part.isFirst ? sender : []), ...part.body.map(({ line }) => spanOf(line))];
  const [first] = spans;
  const id = first === undefined ? '' : `${first.line}:${first.start}`;
  const senderSpans = part.isFirst ? sender.length : 0;
  return { id, reason, spans, author, submitted, senderSpans, report: null };
}

/** The words of a group, to notice the same report pasted twice. */
function fingerprintOf(group: Group): string {
  const texts = group.parts.flatMap((part) => part.body.filter(isContent));
  const author = group.parts[0]?.message.author ?? '';
  return [author, ...texts.map(({ line }) => readableText(trimmedText(line)))].join('\n');
}

/** A title of nobody above the messages gives its week to those that name none. */
function weekOfLoneTitle(group: Group): IsoWeek | null {
  const [part] = group.parts;
  const isLone = part?.message.author === null && reasonOf(part) === 'title_only';
  return isLone ? (part.title?.period?.week ?? null) : null;
}

/** The same when the name of the first writer follows it without a gap. */
function weekOfFirstTitle(group: Group): IsoWeek | null {
  const [part] = group.parts;
  return part?.message.author === null && part.namedBy !== null ? weekOfTeamTitle(part.body) : null;
}

function firstLine({ spans }: SetAside): number {
  return spans[0]?.line ?? 0;
}

/** Parses a paste, one person's or a whole group's, into reports and lines set aside. */
export function reviewPaste(text: string, context: ParseContext): PasteReview {
  const index = indexPeople(context.people);
  const { lines, messages, setAside } = splitMessages(text, context, index);
  const groups = groupMessages(lines, messages, { index, today: context.today });
  const build: BuildContext = { lines, index, today: context.today, sharedWeek: null };
  const reports: ReviewReport[] = [];
  const aside: SetAside[] = [...setAside];
  const seen = new Set<string>();
  let sharedWeek: IsoWeek | null = null;
  for (const group of groups) {
    const fingerprint = fingerprintOf(group);
    if (isReport(group) && !seen.has(fingerprint)) {
      const built = buildReport(group, { ...build, sharedWeek });
      reports.push(built.report);
      aside.push(...built.setAside);
      seen.add(fingerprint);
      sharedWeek = weekOfFirstTitle(group) ?? sharedWeek;
      continue;
    }
    sharedWeek = weekOfLoneTitle(group) ?? sharedWeek;
    const reason = isReport(group) ? 'repeated' : null;
    aside.push(...group.parts.map((part) => setPartAside(part, reason ?? reasonOf(part))));
  }
  aside.sort((a, b) => firstLine(a) - firstLine(b));
  return { lines: lines.map((line) => line.raw), reports, setAside: aside };
}

/** The public shape of every report of a review. */
export function reportsToJson(review: PasteReview, context: ParseContext): ReportJson[] {
  return review.reports.map((report) =>
    toReportJson(report, warningsOf(report, review, context.today)),
  );
}

/**
 * Reads a paste with the rules of the weekly report. Never throws, reads no clock, and gives
 * every non-blank line a place: in a report or in `setAside`.
 */
export function parseReports(text: string, context: ParseContext): ParsedPaste {
  const review = reviewPaste(text, context);
  return { reports: reportsToJson(review, context), setAside: review.setAside, review };
}
