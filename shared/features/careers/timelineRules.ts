import type { AssignmentKind } from '#shared/features/org/orgModel.ts';
import type { Stay } from '#shared/features/people/stayRules.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import type { ActKind, ActStep, CareerEntry, PostLabel, RecordedAct } from './careersModel.ts';

/** A post a person has, had or will have. */
export interface DatedPost {
  readonly id: string;
  readonly seatId: string;
  readonly kind: AssignmentKind;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface CareerFacts {
  readonly today: string;
  readonly person: {
    /** As they are before any dated change. */
    readonly employmentType: string;
    readonly level: string;
  };
  readonly stays: readonly Stay[];
  readonly acts: readonly RecordedAct[];
  readonly posts: readonly DatedPost[];
  /** Names of leavers by the act of leaving that caused others. */
  readonly causes: ReadonlyMap<string, string>;
  readonly labelOf: (seatId: string, day: string) => PostLabel | null;
}

type Details = Pick<CareerEntry, 'post' | 'formerPost' | 'until' | 'before' | 'after'>;

const noDetails: Details = { post: null, formerPost: null, until: null, before: '', after: '' };

function stepsOf(act: RecordedAct, table: ActStep['table']): readonly ActStep[] {
  return act.steps.filter((step) => step.table === table);
}

function labelStep(facts: CareerFacts, act: RecordedAct, image: ActStep['before']) {
  return image && facts.labelOf(String(image.seat_id), act.effectiveOn);
}

function describePosts(facts: CareerFacts, act: RecordedAct): Details {
  const steps = stepsOf(act, 'assignments');
  const opened = steps.find(({ before }) => before === null);
  const closed = steps.filter(({ before }) => before !== null);
  const main = closed.find(({ before }) => before?.kind === 'main') ?? closed[0];
  const former = labelStep(facts, act, main?.before ?? null);
  if (!opened) return { ...noDetails, post: former };
  const endsOn = opened.after?.ends_on ?? null;
  return {
    ...noDetails,
    post: labelStep(facts, act, opened.after),
    formerPost: act.kind === 'transferred' ? former : null,
    until: endsOn === null ? null : addDays(String(endsOn), -1),
  };
}

/** The value a dated change replaced: that of the row it cut, else the person's own. */
function describeTerm(facts: CareerFacts, act: RecordedAct): Details {
  const steps = stepsOf(act, 'person_terms');
  const opened = steps.find(({ before }) => before === null) ?? steps[0];
  const cut = steps.find(({ before }) => before !== null);
  const { employmentType, level } = facts.person;
  const own = opened?.after?.field === 'level' ? level : employmentType;
  return {
    ...noDetails,
    before: String(cut?.before?.value ?? own),
    after: String(opened?.after?.value ?? ''),
  };
}

function toEntry(facts: CareerFacts, act: RecordedAct): CareerEntry {
  const isTerm = act.kind === 'promoted' || act.kind === 'confirmed';
  return {
    actId: act.id,
    kind: act.kind,
    on: act.effectiveOn,
    isFuture: act.effectiveOn > facts.today,
    note: act.note,
    causedBy: act.causedById === null ? null : (facts.causes.get(act.causedById) ?? null),
    recordedAt: act.recordedAt,
    ...(isTerm ? describeTerm(facts, act) : describePosts(facts, act)),
  };
}

function entryWithoutAct(facts: CareerFacts, kind: ActKind, on: string): CareerEntry {
  return {
    ...{ actId: null, kind, on, isFuture: on > facts.today, note: '' },
    ...{ causedBy: null, recordedAt: null },
    ...noDetails,
  };
}

function tells(acts: readonly RecordedAct[], kinds: readonly ActKind[], on: string): boolean {
  return acts.some((act) => kinds.includes(act.kind) && act.effectiveOn === on);
}

function entriesOfPosts(facts: CareerFacts): CareerEntry[] {
  const opened = new Set(
    facts.acts.flatMap(({ steps }) =>
      steps.filter(({ before }) => before === null).map(({ rowId }) => rowId),
    ),
  );
  const untold = facts.posts.filter(({ id }) => !opened.has(id));
  const mains = untold.filter(({ kind }) => kind === 'main');
  return untold.map((post) => {
    const former = mains.findLast(({ startsOn }) => startsOn < post.startsOn);
    const isMove = post.kind === 'main' && former !== undefined;
    const kind = post.kind === 'main' ? (isMove ? 'transferred' : 'placed') : post.kind;
    return {
      ...entryWithoutAct(facts, kind, post.startsOn),
      post: facts.labelOf(post.seatId, post.startsOn),
      formerPost: isMove ? facts.labelOf(former.seatId, post.startsOn) : null,
    };
  });
}

/** First and last days that were simply filled in; the first post of that day is told with them. */
function entriesOfDates(facts: CareerFacts, posts: readonly CareerEntry[]): CareerEntry[] {
  return facts.stays.flatMap(({ firstOn, lastOn }) => {
    const entries: CareerEntry[] = [];
    if (firstOn !== null && !tells(facts.acts, ['joined', 'returned'], firstOn)) {
      const first = posts.find(({ kind, on }) => kind === 'placed' && on === firstOn);
      entries.push({ ...entryWithoutAct(facts, 'joined', firstOn), post: first?.post ?? null });
    }
    if (lastOn !== null && !tells(facts.acts, ['left'], lastOn)) {
      entries.push(entryWithoutAct(facts, 'left', lastOn));
    }
    return entries;
  });
}

/** A person's working life, the newest first, what is still to come above it. */
export function composeTimeline(facts: CareerFacts): CareerEntry[] {
  const posts = entriesOfPosts(facts);
  const dates = entriesOfDates(facts, posts);
  const isToldTwice = (entry: CareerEntry) =>
    dates.some(({ kind, on, post }) => kind === 'joined' && on === entry.on && post === entry.post);
  const recorded = facts.acts.map((act) => toEntry(facts, act));
  return [
    ...dates.filter(({ kind }) => kind === 'joined'),
    ...posts.filter((entry) => entry.kind !== 'placed' || !isToldTwice(entry)),
    ...recorded,
    ...dates.filter(({ kind }) => kind === 'left'),
  ]
    .toSorted((left, right) => left.on.localeCompare(right.on))
    .reverse();
}
