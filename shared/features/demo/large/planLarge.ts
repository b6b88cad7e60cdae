import { judgedAt, newestReportWeek } from '#shared/features/demo/demoCalendar.ts';
import type {
  CommitmentState,
  DemoCommitment,
  DemoPlan,
  DemoReport,
} from '#shared/features/demo/demoModel.ts';
import { planCommitment } from '#shared/features/demo/planCommitment.ts';
import { draw } from '#shared/features/demo/seededRandom.ts';
import { addDays, type IsoDate } from '#shared/lib/isoWeek.ts';
import { placeOf } from './company.ts';
import {
  type CompanyWeek,
  companyWeeks,
  composeCompanyReport,
  submissionOf,
  writeCompanyReport,
} from './companyReports.ts';
import { personKey, planCompany } from './planCompany.ts';
import { planCompanyMeetings } from './planCompanyMeetings.ts';

export interface LargeOptions {
  readonly today: IsoDate;
  readonly people: number;
  readonly weeks: number;
  readonly seed: number;
}

interface LargeScope extends LargeOptions {
  readonly span: readonly CompanyWeek[];
}

const missingShare = 0.02;
/** Plan lines that became commitments: of these newest weeks, this share of the people. */
const committedWeeks = 3;
const committedShare = 0.35;

function isMissing(person: number, { offset }: CompanyWeek, seed: number): boolean {
  return person === 0 || draw(seed, person, offset, 'missing') < missingShare;
}

function* writeReports(scope: LargeScope): Generator<DemoReport> {
  for (const week of scope.span) {
    for (let person = 0; person < scope.people; person += 1) {
      if (isMissing(person, week, scope.seed)) continue;
      const content = composeCompanyReport(person, week, scope);
      const submittedAt = submissionOf(person, week, scope.seed);
      const rawText = writeCompanyReport(person, content, { monday: week.monday, submittedAt });
      yield { personKey: personKey(person), week: week.week, rawText, submittedAt };
    }
  }
}

function stateOf(due: IsoDate, today: IsoDate, drawn: number): CommitmentState {
  if (due < today) return drawn < 0.08 ? 'doing' : 'done';
  if (drawn < 0.1) return 'handed_in';
  return drawn < 0.4 ? 'doing' : 'todo';
}

/** The first line a person planned for alone, as a commitment. */
function commit(person: number, week: CompanyWeek, scope: LargeScope): DemoCommitment[] {
  const { next } = composeCompanyReport(person, week, scope);
  const line = next.find(({ owner, isCarried }) => owner === null && !isCarried);
  if (line === undefined) return [];
  const superior = placeOf(person)?.superior ?? null;
  return [
    planCommitment({
      key: `plan-${line.workKey}`,
      title: line.text,
      ownerKey: personKey(person),
      supervisorKey: superior === null ? null : personKey(superior),
      dueOn: line.due,
      state: stateOf(line.due, scope.today, draw(scope.seed, line.workKey, 'state')),
      source: {
        kind: 'report',
        personKey: personKey(person),
        week: week.week,
        line: line.text,
      },
      createdAt: submissionOf(person, week, scope.seed),
      today: scope.today,
    }),
  ];
}

function* planPromised(scope: LargeScope): Generator<DemoCommitment> {
  for (const week of scope.span.slice(-committedWeeks)) {
    for (let person = 1; person < scope.people; person += 1) {
      const isPicked = draw(scope.seed, person, week.offset, 'committed') < committedShare;
      if (isPicked && !isMissing(person, week, scope.seed)) yield* commit(person, week, scope);
    }
  }
}

/** Makes a sequence again each time it is read, so it is never held in memory. */
function lazily<Row>(generate: () => Generator<Row>): Iterable<Row> {
  return { [Symbol.iterator]: generate };
}

/** A made-up company: divisions of fifty, reports of some weeks, recent commitments and meetings. */
export function planLarge(options: LargeOptions): DemoPlan {
  const { today, people, weeks, seed } = options;
  const newest = newestReportWeek(today);
  const span = companyWeeks(newest, weeks);
  const scope = { ...options, span };
  const joinedBy = addDays(span[0]?.monday ?? today, -1);
  const organisation = planCompany({ people, seed, joinedBy });
  const meetings = planCompanyMeetings(scope);
  return {
    name: '云栖优选',
    today,
    weeks: span.map(({ week }) => week),
    judgedAt: judgedAt(newest),
    mePersonKey: personKey(0),
    ...organisation,
    shops: [],
    definitions: [],
    targets: [],
    goals: [],
    exemptions: [
      {
        personKey: personKey(0),
        startsOn: organisation.startsOn,
        reason: '团队负责人，看周报不写周报',
      },
    ],
    reports: lazily(() => writeReports(scope)),
    commitments: lazily(function* () {
      yield* planPromised(scope);
      for (const { commitments } of meetings) yield* commitments;
    }),
    meetings: meetings.map(({ meeting }) => meeting),
  };
}
