import type { PlanLine } from '#shared/features/demo/composeReport.ts';
import type {
  CommitmentState,
  DemoCommitment,
  DemoMention,
} from '#shared/features/demo/demoModel.ts';
import { planCommitment } from '#shared/features/demo/planCommitment.ts';
import { addDays, type IsoDate } from '#shared/lib/isoWeek.ts';
import type { TeamReport } from './planTeamReports.ts';
import { workdayFrom } from './teamDays.ts';
import { teamMembers } from './teamMembers.ts';
import { operationsSampleKey, samplePromises } from './teamSamples.ts';
import { taskTexts } from './teamTaskTexts.ts';

/** A plan line as first written, with the report it stands in. */
interface PromisedLine {
  readonly report: TeamReport;
  readonly line: PlanLine;
  readonly mentions: readonly DemoMention[];
}

const managerOf = new Map(teamMembers.map(({ key, managerKey }) => [key, managerKey]));

function mentionsIn({ personKey, week, content, offset }: TeamReport): [string, DemoMention][] {
  const mention = (section: DemoMention['section'], line: string): DemoMention => ({
    personKey,
    week,
    section,
    line,
  });
  if (content === null) {
    const isSample = offset === 0 && personKey === operationsSampleKey;
    return isSample
      ? samplePromises.map(({ workKey, done }) => [workKey, mention('done', done)])
      : [];
  }
  const worked = (section: 'done' | 'unfinished') =>
    content[section].flatMap(({ text, workKey }): [string, DemoMention][] =>
      workKey === null ? [] : [[workKey, mention(section, text)]],
    );
  const promised = content.next.map(({ text, workKey }): [string, DemoMention] => [
    workKey,
    mention('next', text),
  ]);
  return [...worked('done'), ...worked('unfinished'), ...promised];
}

/** Every promise of the reports with the later lines that speak of the same work. */
function listPromises(reports: readonly TeamReport[]): PromisedLine[] {
  const mentions = Map.groupBy(reports.flatMap(mentionsIn), ([workKey]) => workKey);
  const seen = new Set<string>();
  return reports.flatMap((report) =>
    (report.content?.next ?? []).flatMap((line) => {
      if (seen.has(line.workKey)) return [];
      seen.add(line.workKey);
      const later = (mentions.get(line.workKey) ?? [])
        .map(([, mention]) => mention)
        .filter(({ week }) => week > report.week);
      return [{ report, line, mentions: later }];
    }),
  );
}

function fulfil(promise: PromisedLine, state: CommitmentState, today: IsoDate): DemoCommitment {
  const { report, line, mentions } = promise;
  const ownerKey = line.owner?.key ?? report.personKey;
  return planCommitment({
    key: `plan-${line.workKey}`,
    title: line.text,
    ownerKey,
    supervisorKey: line.owner ? report.personKey : (managerOf.get(ownerKey) ?? null),
    dueOn: line.due,
    state,
    source: { kind: 'report', personKey: report.personKey, week: report.week, line: line.text },
    mentions,
    createdAt: report.submittedAt ?? `${addDays(line.due, -2)}T09:30`,
    today,
  });
}

const keptLastWeek = ['p02', 'p04', 'p06', 'p07', 'p08', 'p11', 'p14', 'p19'];
const keptBefore = ['p05', 'p09', 'p13', 'p17'];
const plannedNow = ['p05', 'p10', 'p13', 'p24'];
/** Of those promised two weeks and one week before the newest one. */
const slippedCounts = { twice: 2, once: 1 } as const;
/** Has nine open tasks already; the example says so in many places. */
const overloadedKey = 'p12';

function stateOnDay(due: IsoDate, today: IsoDate): CommitmentState {
  if (due < today) return 'done';
  return due <= addDays(today, 1) ? 'doing' : 'todo';
}

function planPromised(reports: readonly TeamReport[], today: IsoDate): DemoCommitment[] {
  const promises = listPromises(reports);
  const madeAt = (offset: number) => promises.filter(({ report }) => report.offset === offset);
  const firstOf = (offset: number, keys: readonly string[]) =>
    keys.flatMap(
      (key) =>
        madeAt(offset).find(({ report, line }) => report.personKey === key && !line.owner) ?? [],
    );
  const handedOver = (offset: number) => madeAt(offset).filter(({ line }) => line.owner !== null);
  const newest = reports.at(-1)?.week;
  const isSlipped = ({ report, mentions }: PromisedLine) =>
    report.personKey !== overloadedKey &&
    mentions.some(({ section, week }) => section === 'unfinished' && week === newest);
  const slippedSince = (offset: number, count: number) =>
    madeAt(offset).filter(isSlipped).slice(0, count);
  const samples = madeAt(-1).filter(({ report }) => report.personKey === operationsSampleKey);
  const kept = [...samples, ...firstOf(-1, keptLastWeek), ...firstOf(-2, keptBefore)];
  const now = [...firstOf(0, plannedNow), ...handedOver(0).slice(0, 1)];
  return [
    ...kept.map((promise) => fulfil(promise, 'done', today)),
    ...handedOver(-2)
      .slice(0, 1)
      .map((promise) => fulfil(promise, 'cancelled', today)),
    ...[...slippedSince(-2, slippedCounts.twice), ...slippedSince(-1, slippedCounts.once)].map(
      (promise) => fulfil(promise, 'doing', today),
    ),
    ...now.map((promise) => fulfil(promise, stateOnDay(promise.line.due, today), today)),
  ];
}

function planTasks(today: IsoDate): DemoCommitment[] {
  return taskTexts.map((text, number) =>
    planCommitment({
      key: `task-${number + 1}`,
      title: text.title,
      ownerKey: text.owner,
      supervisorKey: text.by,
      dueOn: workdayFrom(today, text.dueInDays),
      state: text.state,
      source: { kind: 'manual' },
      createdAt: `${workdayFrom(today, -text.createdDaysAgo)}T10:${30 + number}`,
      today,
      ...(text.returnedBecause && { returnedBecause: text.returnedBecause }),
    }),
  );
}

/** Work promised in reports and handed out by hand; that of meetings is planned with them. */
export function planTeamCommitments(
  reports: readonly TeamReport[],
  today: IsoDate,
): DemoCommitment[] {
  return [...planPromised(reports, today), ...planTasks(today)];
}
