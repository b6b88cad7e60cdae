import type { Figure } from '#shared/features/demo/composeFigures.ts';
import type { ReportContent } from '#shared/features/demo/composeReport.ts';
import { type LocalMinute, newestReportWeek } from '#shared/features/demo/demoCalendar.ts';
import type { CommitmentState, DemoOrganisation } from '#shared/features/demo/demoModel.ts';
import { draw } from '#shared/features/demo/seededRandom.ts';
import { addDays, daysBetween, type IsoDate, type IsoWeek } from '#shared/lib/isoWeek.ts';
import { placeOf } from './company.ts';
import {
  type CompanyWeek,
  companyWeeks,
  composeCompanyReport,
  submissionOf,
  writeCompanyReport,
} from './companyReports.ts';
import { type FillerLines, takeLines, writeFillerLines } from './fillerLines.ts';
import { personKey, planCompany } from './planCompany.ts';

/** How much to make. Reports are people × weeks; each of the newest weeks adds two commitments. */
export interface BulkSize {
  readonly people: number;
  readonly weeks: number;
  readonly commitmentWeeks: number;
  readonly meetings: number;
}

/** 52,000 reports and 100,000 commitments; 500,000 reports and 1,000,000 commitments. */
export const bulkSizes = {
  decade: { people: 100, weeks: 520, commitmentWeeks: 500, meetings: 5000 },
  stress: { people: 2000, weeks: 250, commitmentWeeks: 250, meetings: 5000 },
} as const satisfies Record<string, BulkSize>;

export interface BulkCommitment {
  readonly key: string;
  readonly title: string;
  readonly ownerKey: string;
  readonly supervisorKey: string | null;
  readonly dueOn: IsoDate;
  readonly state: CommitmentState;
  readonly createdAt: LocalMinute;
  readonly finishedAt: LocalMinute | null;
}

export interface BulkLine {
  readonly section: 'done' | 'unfinished' | 'issues' | 'support' | 'next';
  readonly text: string;
  readonly ownerName: string | null;
  readonly due: IsoDate | null;
  /** The commitment the line speaks of; made by this report or an earlier one. */
  readonly commitmentKey: string | null;
}

/** A report as rows, so that nothing has to be parsed to store it. */
export interface BulkReport {
  readonly personKey: string;
  readonly week: IsoWeek;
  readonly submittedAt: LocalMinute;
  readonly rawText: string;
  readonly figures: readonly Figure[];
  readonly lines: readonly BulkLine[];
  /** The two commitments the plan of this report makes; to be stored before its lines. */
  readonly commitments: readonly BulkCommitment[];
}

export interface BulkMeeting {
  readonly key: string;
  readonly title: string;
  readonly heldOn: IsoDate;
  readonly startsAt: string;
  readonly hostKey: string;
  readonly presentKeys: readonly string[];
  readonly topics: readonly string[];
  readonly decision: string;
}

export interface BulkPlan {
  readonly name: string;
  readonly today: IsoDate;
  readonly size: BulkSize;
  readonly organisation: DemoOrganisation;
  /** Oldest week first; made while they are read and never held. */
  readonly reports: () => Generator<BulkReport>;
  readonly meetings: () => Generator<BulkMeeting>;
}

export interface BulkOptions {
  readonly today: IsoDate;
  readonly size: BulkSize;
  readonly seed: number;
}

interface BulkScope extends BulkOptions {
  readonly people: number;
  readonly filler: FillerLines;
}

/** Lines added to each report, so that it is as long as those of real teams, 650 characters. */
const fillerCounts = { done: 15, issues: 5 };

function compose(person: number, week: CompanyWeek, scope: BulkScope): ReportContent {
  const content = composeCompanyReport(person, week, scope);
  const drawn = draw(scope.seed, person, week.offset, 'filler');
  const done = takeLines(scope.filler.done, drawn, fillerCounts.done);
  const issues = takeLines(scope.filler.issues, drawn, fillerCounts.issues);
  return {
    ...content,
    done: [...content.done, ...done.map((text) => ({ text, workKey: null }))],
    issues: [...content.issues, ...issues],
  };
}

function stateOf(due: IsoDate, today: IsoDate, drawn: number): CommitmentState {
  if (due >= today) return drawn < 0.4 ? 'doing' : 'todo';
  // Old work is closed; only that of the last two months may still be open.
  if (daysBetween(due, today) < 60 && drawn < 0.06) return 'doing';
  return drawn > 0.98 ? 'cancelled' : 'done';
}

function planCommitments(
  person: number,
  { next }: ReportContent,
  { createdAt, scope }: { readonly createdAt: LocalMinute; readonly scope: BulkScope },
): BulkCommitment[] {
  const superior = placeOf(person)?.superior ?? null;
  const own = next.filter(({ owner, isCarried }) => owner === null && !isCarried);
  return own.map(({ workKey, text, due }) => {
    const state = stateOf(due, scope.today, draw(scope.seed, workKey, 'state'));
    const isFinished = state === 'done' || state === 'cancelled';
    return {
      key: workKey,
      title: text,
      ownerKey: personKey(person),
      supervisorKey: superior === null ? null : personKey(superior),
      dueOn: due,
      state,
      createdAt,
      finishedAt: isFinished ? `${due}T18:05` : null,
    };
  });
}

/** Weeks back of the report that planned this work: keys are person/offset/number. */
function hasCommitment(workKey: string | null, { size }: BulkScope): boolean {
  const [, offset, number] = workKey?.split('/') ?? [];
  return number !== 'handOff' && Number(offset) > -size.commitmentWeeks && Number(offset) <= 0;
}

function linesOf(content: ReportContent, scope: BulkScope): BulkLine[] {
  const refer = (workKey: string | null) => (hasCommitment(workKey, scope) ? workKey : null);
  const plain = { ownerName: null, due: null };
  const worked = (section: 'done' | 'unfinished') =>
    content[section].map(({ text, workKey }): BulkLine => {
      return { section, text, ...plain, commitmentKey: refer(workKey) };
    });
  const said = (section: 'issues' | 'support') =>
    content[section].map((text): BulkLine => ({ section, text, ...plain, commitmentKey: null }));
  const next = content.next.map(({ text, owner, due, workKey }): BulkLine => {
    const ownerName = owner?.name ?? null;
    return { section: 'next', text, ownerName, due, commitmentKey: refer(workKey) };
  });
  return [
    ...worked('done'),
    ...worked('unfinished'),
    ...said('issues'),
    ...said('support'),
    ...next,
  ];
}

function* writeReports(span: readonly CompanyWeek[], scope: BulkScope): Generator<BulkReport> {
  for (const week of span) {
    const isCommitted = week.offset > -scope.size.commitmentWeeks;
    for (let person = 0; person < scope.people; person += 1) {
      const content = compose(person, week, scope);
      const submittedAt = submissionOf(person, week, scope.seed);
      const commitments = { createdAt: submittedAt, scope };
      yield {
        personKey: personKey(person),
        week: week.week,
        submittedAt,
        rawText: writeCompanyReport(person, content, { monday: week.monday, submittedAt }),
        figures: content.figures,
        lines: linesOf(content, scope),
        commitments: isCommitted ? planCommitments(person, content, commitments) : [],
      };
    }
  }
}

function* writeMeetings(span: readonly CompanyWeek[], scope: BulkScope): Generator<BulkMeeting> {
  const { meetings, people } = scope.size;
  for (let number = 0; number < meetings; number += 1) {
    const week = span[Math.floor((number * span.length) / meetings)];
    if (week === undefined) return;
    const host = Math.floor(draw(scope.seed, number, 'host') * people);
    const present = [...new Set([host, 0, 1, 2, 3].map((step) => (host + step) % people))];
    const contents = present.map((person) => composeCompanyReport(person, week, scope));
    yield {
      key: `meeting-${number}`,
      title: number % 5 === 0 ? '周例会' : '早会',
      heldOn: addDays(week.monday, number % 5),
      startsAt: number % 5 === 0 ? '10:00' : '09:15',
      hostKey: personKey(host),
      presentKeys: present.map(personKey),
      topics: contents.flatMap(({ issues }) => issues.slice(0, 1)),
      decision: contents[0]?.support[0] ?? '风险当周关闭',
    };
  }
}

/** Years of a large team as plain rows for direct insert; the same options give the same rows. */
export function planBulk({ today, size, seed }: BulkOptions): BulkPlan {
  const span = companyWeeks(newestReportWeek(today), size.weeks);
  const scope = { today, size, seed, people: size.people, filler: writeFillerLines(seed) };
  const joinedBy = addDays(span[0]?.monday ?? today, -1);
  return {
    name: '云栖优选',
    today,
    size,
    organisation: planCompany({ people: size.people, seed, joinedBy }),
    reports: () => writeReports(span, scope),
    meetings: () => writeMeetings(span, scope),
  };
}
