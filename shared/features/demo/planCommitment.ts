import { addDays, type IsoDate } from '#shared/lib/isoWeek.ts';
import type { LocalMinute } from './demoCalendar.ts';
import type {
  CommitmentState,
  DemoCommitment,
  DemoEvent,
  DemoMention,
  DemoSource,
} from './demoModel.ts';

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

type Step = readonly [DemoEvent['kind'], IsoDate, string];

/** The way to a state, with the day and time of each step. */
function stepsTo({ state, dueOn, today, returnedBecause }: CommitmentWish): Step[] {
  const yesterday = addDays(today, -1);
  const lastDay = dueOn < yesterday ? dueOn : yesterday;
  const begun: Step = ['started', addDays(lastDay, -1), '10:10'];
  if (state === 'todo') return [];
  if (state === 'cancelled') return [['cancelled', lastDay, '11:25']];
  if (state === 'done')
    return [begun, ['handed_in', lastDay, '16:40'], ['accepted', lastDay, '18:05']];
  if (state === 'handed_in') return [begun, ['handed_in', yesterday, '17:20']];
  if (returnedBecause === undefined) return [begun];
  return [begun, ['handed_in', lastDay, '11:30'], ['returned', lastDay, '14:45']];
}

const reasons: Partial<Record<DemoEvent['kind'], string>> = {
  cancelled: '活动方案改了，这项不用做了',
};

const bySupervisor = new Set<DemoEvent['kind']>(['assigned', 'accepted', 'returned', 'cancelled']);

function planEvents(wish: CommitmentWish): DemoEvent[] {
  const { ownerKey, supervisorKey, createdAt, returnedBecause } = wish;
  const eventAt = (kind: DemoEvent['kind'], at: LocalMinute): DemoEvent => ({
    kind,
    // Nothing happens to a commitment before there is one.
    at: at < createdAt ? createdAt : at,
    personKey: bySupervisor.has(kind) ? (supervisorKey ?? ownerKey) : ownerKey,
    reason: (kind === 'returned' ? returnedBecause : reasons[kind]) ?? '',
  });
  const steps = stepsTo(wish).map(([kind, day, time]) => eventAt(kind, `${day}T${time}`));
  return [eventAt('assigned', createdAt), ...steps];
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
    createdAt,
    finishedAt: isFinished ? (events.at(-1)?.at ?? null) : null,
    events,
  };
}
