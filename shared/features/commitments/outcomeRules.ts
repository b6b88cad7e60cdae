import type { CommitmentState } from './commitmentsModel.ts';
import { type CommitmentMove, isOpen } from './commitmentsRules.ts';
import type { Outcome } from './outcomeModel.ts';

/** What an act by hand says of the week it happens in; acts that leave it open say nothing. */
export const outcomeOfMove: Partial<Record<CommitmentMove, Outcome>> = {
  accept: 'done',
  complete: 'done',
  postpone: 'slipped',
  cancel: 'cancelled',
};

const moveOfOutcome: Record<Outcome, CommitmentMove> = {
  done: 'complete',
  partial: 'postpone',
  slipped: 'postpone',
  cancelled: 'cancel',
};

const endOfOutcome: Partial<Record<Outcome, CommitmentState>> = {
  done: 'done',
  cancelled: 'cancelled',
};

/** Done and cancelled end a commitment; the others let it go on. */
export function endsIt(outcome: Outcome): boolean {
  return endOfOutcome[outcome] !== undefined;
}

/** Put off or done in part: what the badge 已顺延 counts, once a week. */
export const slipOutcomes: readonly Outcome[] = ['partial', 'slipped'];

/**
 * The moves that bring a commitment from its state to where an outcome leaves it. Work done in
 * part has begun; what ended and is said to go on, or to have ended otherwise, is reopened first.
 */
export function listMovesTo(outcome: Outcome, state: CommitmentState): CommitmentMove[] {
  if (endOfOutcome[outcome] === state) return [];
  const reopening: CommitmentMove[] = isOpen(state) ? [] : ['reopen'];
  // What was done and is opened again goes on; only what never began must be started.
  const isWaiting = state === 'todo' || state === 'cancelled';
  const starting: CommitmentMove[] = outcome === 'partial' && isWaiting ? ['start'] : [];
  return [...reopening, ...starting, moveOfOutcome[outcome]];
}

/**
 * Whether an outcome decides where the commitment stands: it does unless a later week has its own,
 * or it ended after the week by an act that left no outcome.
 */
export function decidesState(
  week: { readonly week: string; readonly lastDay: string },
  known: { readonly latestWeek: string | null; readonly finishedAt: string | null },
): boolean {
  if (known.latestWeek !== null && known.latestWeek > week.week) return false;
  if (known.latestWeek !== null || known.finishedAt === null) return true;
  return known.finishedAt.slice(0, 10) <= week.lastDay;
}
