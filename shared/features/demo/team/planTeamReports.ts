import {
  composeReport,
  type ReportAuthor,
  type ReportContent,
} from '#shared/features/demo/composeReport.ts';
import { type LocalMinute, newestReportWeek } from '#shared/features/demo/demoCalendar.ts';
import type { DemoReport } from '#shared/features/demo/demoModel.ts';
import {
  serviceSampleSubmittedAt,
  writeOperationsSample,
  writeServiceSample,
} from '#shared/features/demo/sampleReports.ts';
import { draw, entryAt, pick, scale } from '#shared/features/demo/seededRandom.ts';
import { writeReport } from '#shared/features/demo/writeReport.ts';
import { writingStyles } from '#shared/features/demo/writingStyles.ts';
import type { PostCode } from '#shared/features/org/builtin/postLibrary.ts';
import { addDays, addWeeks, type IsoDate, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';
import { reportExemptions, type TeamMember, teamMembers } from './teamMembers.ts';
import {
  fixedFigures,
  operationsSampleKey,
  samplePromises,
  serviceSampleKey,
} from './teamSamples.ts';

/** A report with what it says, for the parts of the example that refer to its lines. */
export interface TeamReport extends DemoReport {
  readonly offset: number;
  /** Null for the two sample texts, whose words are fixed. */
  readonly content: ReportContent | null;
}

const teamWeeks = 4;
const missingInNewestWeek = 'p22';
/** Minutes from the Monday after the week, by weeks from the newest one. */
const lateBy: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  p16: { 0: 8 * 60 + 52 },
  p23: { 0: 14 * 60 + 26, [-2]: 11 * 60 + 18 },
  p12: { [-3]: 9 * 60 + 5 },
};

export function reportWeeks(today: IsoDate): readonly IsoWeek[] {
  const newest = newestReportWeek(today);
  return Array.from({ length: teamWeeks }, (_, index) => addWeeks(newest, index + 1 - teamWeeks));
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Friday evening or some time on Sunday, always before Sunday 22:00. */
function onTimeMinute(monday: IsoDate, drawn: number): LocalMinute {
  const isFriday = drawn < 0.3;
  const minutes = scale((drawn * 7) % 1, 0, isFriday ? 170 : 400);
  const start = isFriday ? 16 * 60 + 40 : 15 * 60 + 5;
  const clock = start + minutes;
  return `${addDays(monday, isFriday ? 4 : 6)}T${pad(Math.floor(clock / 60))}:${pad(clock % 60)}`;
}

function submissionOf(key: string, offset: number, monday: IsoDate, seed: number): LocalMinute {
  const late = lateBy[key]?.[offset];
  if (late === undefined) return onTimeMinute(monday, draw(seed, key, offset, 'sent'));
  return `${addDays(monday, 7)}T${pad(Math.floor(late / 60))}:${pad(late % 60)}`;
}

function findHolder(post: PostCode, drawn: number): TeamMember | null {
  const holders = teamMembers.filter((member) => member.post === post);
  return holders.length === 0 ? null : pick(holders, drawn);
}

function authorOf(member: TeamMember): ReportAuthor {
  const peers = teamMembers.filter(({ post }) => post === member.post);
  const figures = fixedFigures[member.key];
  return {
    key: member.key,
    name: member.name,
    post: member.post,
    peer: peers.indexOf(member),
    ...(figures && { figures }),
  };
}

/** Late work of that week slips twice and is still open in the newest one. */
const longLateOffsets = [-2];

/** Some people's chat shows a nickname instead of the name. */
const chatNames: Readonly<Record<string, string>> = { p12: 'Kevin邓', p16: '禾木客服小慧' };

/** The week before his sample text, 陈思远 promised what the sample reports. */
function contentOf(member: TeamMember, offset: number, scope: TeamScope): ReportContent {
  const monday = weekRange(addWeeks(scope.newest, offset)).from;
  const report = { seed: scope.seed, offset, monday, findHolder, longLateOffsets };
  const content = composeReport(authorOf(member), report);
  if (member.key !== operationsSampleKey || offset !== -1) return content;
  const next = samplePromises.map(({ workKey, plan, day }) => ({
    text: plan,
    owner: null,
    due: addDays(monday, 7 + day),
    workKey,
    isCarried: false,
  }));
  return { ...content, next };
}

interface TeamScope {
  readonly newest: IsoWeek;
  readonly seed: number;
}

function writeSample(member: TeamMember, monday: IsoDate): TextOfReport | null {
  if (member.key === operationsSampleKey)
    return { rawText: writeOperationsSample(monday), submittedAt: null, content: null };
  if (member.key !== serviceSampleKey) return null;
  const submittedAt = serviceSampleSubmittedAt(monday);
  return { rawText: writeServiceSample(monday), submittedAt, content: null };
}

type TextOfReport = Pick<TeamReport, 'rawText' | 'submittedAt' | 'content'>;

function writeComposed(member: TeamMember, offset: number, scope: TeamScope): TextOfReport {
  const monday = weekRange(addWeeks(scope.newest, offset)).from;
  const content = contentOf(member, offset, scope);
  const submittedAt = submissionOf(member.key, offset, monday, scope.seed);
  const style = entryAt(writingStyles, teamMembers.indexOf(member));
  const { name, unit } = member;
  const author = chatNames[member.key] ?? name;
  const rawText = writeReport(content, style, { author, name, unit, monday, submittedAt });
  return { rawText, submittedAt, content };
}

/**
 * The reports of four weeks, oldest first. In the newest week one is missing (贾宇) and two came
 * late (张慧, 田野); everybody else was on time.
 */
export function planTeamReports(today: IsoDate, seed: number): TeamReport[] {
  const scope = { newest: newestReportWeek(today), seed };
  const exempt = new Set<string>(reportExemptions.map(({ memberKey }) => memberKey));
  const writers = teamMembers.filter(({ key }) => !exempt.has(key));
  return reportWeeks(today).flatMap((week, index) => {
    const offset = index + 1 - teamWeeks;
    const present = writers.filter(({ key }) => offset !== 0 || key !== missingInNewestWeek);
    return present.map((member) => {
      const sample = offset === 0 ? writeSample(member, weekRange(week).from) : null;
      const text = sample ?? writeComposed(member, offset, scope);
      return { personKey: member.key, week, offset, ...text };
    });
  });
}
