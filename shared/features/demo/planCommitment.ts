import { outcomeOf, reasonOf } from '#shared/features/commitments/suggestOutcomes.ts';
import { type IsoDate, weekOfDate } from '#shared/lib/isoWeek.ts';
import { type LocalMinute, lastDayBefore } from './demoCalendar.ts';
import type {
  CommitmentState,
  DemoCommitment,
  DemoEvent,
  DemoMention,
  DemoOutcome,
  DemoSource,
} from './demoModel.ts';
import { draw, scale } from './seededRandom.ts';

export interface CommitmentWish {
  readonly key: string;
  readonly title: string;
  readonly ownerKey: string;
  readonly supervisorKey: string | null;
  readonly dueOn: IsoDate;
  readonly state: CommitmentState;
  readonly source: DemoSource;
  readonly mentions?: readonly DemoMention[];
  readonly createdAt: LocalMinute;
  readonly today: IsoDate;
  /** Why it was handed in once and given back. */
  readonly returnedBecause?: string;
}

type Step = readonly [DemoEvent['kind'], LocalMinute];

const workdays = [1, 2, 3, 4, 5];

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Some minute of the day from `hour` on, within the next 50 minutes; each commitment its own. */
function momentOn(day: IsoDate, hour: number, key: string): LocalMinute {
  return `${day}T${pad(hour)}:${pad(scale(draw(hour, key), 3, 52))}`;
}

/** The way to a state, with the moment of each step. */
function stepsTo({ key, state, dueOn, today, returnedBecause }: CommitmentWish): Step[] {
  const newest = lastDayBefore(today, workdays);
  const lastDay = dueOn < newest ? dueOn : newest;
  const begun: Step = ['started', momentOn(lastDayBefore(lastDay, workdays), 10, key)];
  const handedIn: Step = ['handed_in', momentOn(lastDay, 16, key)];
  if (state === 'todo') return [];
  if (state === 'cancelled') return [['cancelled', momentOn(lastDay, 11, key)]];
  if (state === 'done') return [begun, handedIn, ['accepted', momentOn(lastDay, 18, key)]];
  if (state === 'handed_in') return [begun, handedIn];
  if (returnedBecause === undefined) return [begun];
  return [begun, handedIn, ['returned', momentOn(lastDay, 17, key)]];
}

const reasons: Partial<Record<DemoEvent['kind'], string>> = {
  cancelled: '活动方案改了，这项不用做了',
};

/** `assigned` names whom it was given to, `started` and `handed_in` who did it: the owner. */
const bySupervisor = new Set<DemoEvent['kind']>(['accepted', 'returned', 'cancelled']);

function planEvents(wish: CommitmentWish): DemoEvent[] {
  const { ownerKey, supervisorKey, createdAt, returnedBecause } = wish;
  const eventAt = (kind: DemoEvent['kind'], at: LocalMinute): DemoEvent => ({
    kind,
    // Nothing happens to a commitment before there is one.
    at: at < createdAt ? createdAt : at,
    personKey: bySupervisor.has(kind) ? (supervisorKey ?? ownerKey) : ownerKey,
    reason: (kind === 'returned' ? returnedBecause : reasons[kind]) ?? '',
  });
  const steps = stepsTo(wish).map(([kind, at]) => eventAt(kind, at));
  return [eventAt('assigned', createdAt), ...steps];
}

/** What the lines of later reports say of a plan, and its end where none speaks of it. */
function planOutcomes(
  { source, mentions = [], state }: CommitmentWish,
  end: DemoEvent | undefined,
): DemoOutcome[] {
  if (source.kind !== 'report') return [];
  const told = mentions.flatMap((line): DemoOutcome[] => {
    if (line.section === 'next') return [];
    const said = { section: line.section, text: line.line };
    return [{ week: line.week, outcome: outcomeOf(said), reason: reasonOf(said), line }];
  });
  const isTold = told.some(({ outcome }) => outcome === state);
  if ((state !== 'done' && state !== 'cancelled') || isTold || !end) return told;
  const week = weekOfDate(end.at.slice(0, 10));
  return [...told, { week, outcome: state, reason: end.reason, line: null }];
}

/** A commitment with the steps that led to its state, all of them before today. */
export function planCommitment(wish: CommitmentWish): DemoCommitment {
  const { key, title, ownerKey, supervisorKey, dueOn, state, source, createdAt } = wish;
  const events = planEvents(wish);
  const isFinished = state === 'done' || state === 'cancelled';
  return {
    key,
    title,
    ownerKey,
    supervisorKey,
    dueOn,
    dueTime: null,
    state,
    source,
    mentions: wish.mentions ?? [],
    outcomes: planOutcomes(wish, events.at(-1)),
    createdAt,
    finishedAt: isFinished ? (events.at(-1)?.at ?? null) : null,
    events,
  };
}
