import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { type BodyContext, type BodyLine, readBodyLines } from './bodyLines.ts';
import { matchPerson, type PeopleIndex } from './matchPerson.ts';
import { hasContent, scoreOf } from './reportSigns.ts';
import type { SectionCode } from './reportTemplates.ts';
import type { ReportTitle } from './reportTitle.ts';
import type { SetAside } from './reviewModel.ts';
import type { Message } from './splitState.ts';
import type { TextLine } from './textLines.ts';

/** A message, or the part of one that a title sets off, and what speaks for it being a report. */
export interface Part {
  readonly message: Message;
  /** Place of the message among those that say something. */
  readonly at: number;
  /** Only the first part of a message carries its sender line. */
  readonly isFirst: boolean;
  readonly body: readonly BodyLine[];
  readonly title: ReportTitle | null;
  /** The title that names the writer where several reports share a message. */
  readonly namedBy: ReportTitle | null;
  readonly sections: ReadonlySet<SectionCode>;
  readonly codes: ReadonlySet<KpiCode>;
  readonly score: number;
}

/** Parts that make up one report, or one part that is none. */
export interface Group {
  readonly parts: Part[];
}

/** Two signs make a report: a title, or two headings, or a figure and a list … */
const enoughScore = 2;
/** Later messages of a person are another report. */
const longestGapMinutes = 12 * 60;

function splitAtTitles(body: readonly BodyLine[]): BodyLine[][] {
  const parts: BodyLine[][] = [[]];
  for (const line of body) {
    const current = parts.at(-1) ?? [];
    const hasContent = current.some((each) => each.title === null && each.noise === null);
    const isNew = line.title?.isStrong === true && hasContent && opensReport(line.title);
    if (isNew) parts.push([line]);
    else current.push(line);
  }
  return parts;
}

function opensReport(title: ReportTitle): boolean {
  return title.name !== null || title.period !== null;
}

function describe(
  message: Message,
  at: number,
  body: readonly BodyLine[],
): Omit<Part, 'isFirst' | 'namedBy'> {
  const headings = body.flatMap((each) => [...each.headings]);
  const sections = new Set(headings.map((each) => each.section));
  const codes = new Set(body.flatMap((each) => [...each.codes]));
  const titles = body.flatMap((each) => each.title ?? []);
  const title =
    titles.find((each) => each.isStrong) ?? titles.find(opensReport) ?? titles[0] ?? null;
  return { message, at, body, title, sections, codes, score: scoreOf(message, body, codes) };
}

/** The title that names somebody; several reports in one message are told apart by it. */
function namingTitle(body: readonly BodyLine[]): ReportTitle | null {
  const titles = body.flatMap((each) => each.title ?? []);
  return titles.find((each) => each.name !== null) ?? null;
}

/** 客服组周报 6.8-6.14 above the reports of several people tells the week of each. */
export function weekOfTeamTitle(body: readonly BodyLine[]): IsoWeek | null {
  const [first] = body.flatMap(({ title }) => title ?? []);
  return first?.name === null ? (first.period?.week ?? null) : null;
}

/** Several reports in a message, and one passed on for another, are told apart by their titles. */
function isNamedByTitle({ author }: Message, bodies: readonly BodyLine[][]): boolean {
  const isPassedOn = bodies.some((body) => body.some(({ title }) => title?.isPassedOn === true));
  return bodies.length > 1 || author === null || isPassedOn;
}

function partsOf(
  lines: readonly TextLine[],
  message: Message,
  context: BodyContext & { readonly at: number },
): Part[] {
  const bodies = splitAtTitles(readBodyLines(lines, message.body, context));
  const sharedWeek = message.sharedWeek ?? weekOfTeamTitle(bodies[0] ?? []);
  return bodies.map((body, i) => ({
    ...describe(bodies.length > 1 ? { ...message, sharedWeek } : message, context.at, body),
    isFirst: i === 0,
    namedBy: isNamedByTitle(message, bodies) ? namingTitle(body) : null,
  }));
}

/** Lines set aside as the one part of a report, for taking them back. */
export function groupOf(lines: readonly TextLine[], aside: SetAside, context: BodyContext): Group {
  const { author, submitted, spans, senderSpans } = aside;
  const message: Message = {
    author,
    submitted,
    sentOn: submitted?.slice(0, 10) ?? null,
    sharedWeek: null,
    chain: null,
    sender: spans.slice(0, senderSpans),
    body: spans.slice(senderSpans),
  };
  const body = readBodyLines(lines, message.body, context);
  return { parts: [{ ...describe(message, 0, body), isFirst: true, namedBy: null }] };
}

function minutesOf(instant: string): number {
  return Date.parse(`${instant}:00Z`) / 60_000;
}

function isSoonAfter(earlier: Part, later: Part): boolean {
  const [from, to] = [earlier.message.submitted, later.message.submitted];
  if (from === null || to === null) return later.at - earlier.at === 1;
  return Math.abs(minutesOf(to) - minutesOf(from)) <= longestGapMinutes;
}

function overlaps<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some((each) => b.has(each));
}

function isContinuation(part: Part): boolean {
  const [first] = part.body;
  if (first === undefined) return false;
  return first.hasBullet || first.isSupplement || first.isCorrection;
}

/** A correction names a figure of the report again; a whole report with a title stands for itself. */
function isCorrection(part: Part): boolean {
  const [first] = part.body.filter((each) => each.noise === null);
  return first?.isCorrection === true && part.sections.size === 0;
}

/** A further message belongs to the report before it while it repeats nothing of it. */
function joins(group: Group, part: Part): boolean {
  const last = group.parts.at(-1);
  if (last === undefined || part.namedBy !== null || !isSoonAfter(last, part)) return false;
  if (isCorrection(part)) return true;
  const isNext = part.at - last.at <= 1;
  if (part.score === 0) return isNext && isContinuation(part);
  const hasContent = group.parts.some((each) => each.sections.size + each.codes.size > 0);
  if (part.title?.isStrong === true && hasContent) return false;
  return group.parts.every(
    (each) => !overlaps(each.sections, part.sections) && !overlaps(each.codes, part.codes),
  );
}

function isOnlyNoise(part: Part): boolean {
  return part.body.every((each) => each.noise !== null);
}

/** One person may stand in the chat under two names: 陈思远 and 运营-陈思远. */
function authorKey({ author }: Message, index: PeopleIndex): string | null {
  if (author === null) return null;
  const match = matchPerson(author, index);
  return match.kind === 'one' ? `#${match.person.id}` : author;
}

/** Puts the messages of a paste together: one group per report, in the order of the paste. */
export function groupMessages(
  lines: readonly TextLine[],
  messages: readonly Message[],
  context: BodyContext,
): Group[] {
  const groups: Group[] = [];
  const openByAuthor = new Map<string, Group>();
  let at = 0;
  for (const message of messages) {
    const key = authorKey(message, context.index);
    const parts = partsOf(lines, message, { ...context, at });
    if (!parts.every(isOnlyNoise)) at += 1;
    for (const part of parts) {
      const open = key === null ? undefined : openByAuthor.get(key);
      if (open !== undefined && !isOnlyNoise(part) && joins(open, part)) {
        open.parts.push(part);
        continue;
      }
      const group = { parts: [part] };
      groups.push(group);
      if (key !== null && part.score > 0) openByAuthor.set(key, group);
    }
  }
  return groups;
}

/** True when the parts together show enough signs of a report and hold more than a title. */
export function isReport(group: Group): boolean {
  const score = group.parts.reduce((sum, part) => sum + part.score, 0);
  const body = group.parts.flatMap((part) => [...part.body]);
  const codes = group.parts.reduce((sum, part) => sum + part.codes.size, 0);
  return score >= enoughScore && hasContent(body, codes);
}
