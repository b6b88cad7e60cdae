import type { RecordedAct } from './careersModel.ts';
import type { DatedPost } from './timelineRules.ts';

export interface FirstDayFacts {
  /** Acts of the person in the order they were recorded. */
  readonly acts: readonly RecordedAct[];
  readonly posts: readonly DatedPost[];
  /** Last day of the stay before this one; null without one. */
  readonly formerLastOn: string | null;
}

/** The act that began the newest stay. */
export function findBeginning(acts: readonly RecordedAct[]): RecordedAct | undefined {
  return acts.findLast(({ kind }) => kind === 'joined' || kind === 'returned');
}

/** Posts the beginning gave, that would begin before the first day. */
export function listPostsToMove({ acts, posts }: FirstDayFacts, to: string): readonly DatedPost[] {
  const opened = findBeginning(acts)?.steps.filter(({ before }) => before === null) ?? [];
  const ids = new Set(opened.map(({ rowId }) => rowId));
  return posts.filter(({ id, startsOn }) => ids.has(id) && startsOn < to);
}

/**
 * Days of the stay, known by an act or a post, on which the person would not be there yet: they
 * contradict the first day as it is to be corrected.
 */
export function listBeforeFirstDay(facts: FirstDayFacts, to: string): string[] {
  const { acts, posts, formerLastOn } = facts;
  const beginning = findBeginning(acts);
  const isOfStay = (day: string) => day < to && (formerLastOn === null || day > formerLastOn);
  const moved = listPostsToMove(facts, to);
  const over = moved.flatMap(({ endsOn }) => (endsOn !== null && endsOn <= to ? endsOn : []));
  const told = acts.filter((act) => act !== beginning).map(({ effectiveOn }) => effectiveOn);
  const held = posts.filter((post) => !moved.includes(post)).map(({ startsOn }) => startsOn);
  return [...new Set([...over, ...[...told, ...held].filter(isOfStay)])].sort();
}
