import type { CommandContext } from '#main/core/context.ts';
import { loadOrganisation } from '#main/features/org/index.ts';
import { loadSeatStages } from '#main/features/requisitions/index.ts';
import { findTitularHolder } from '#shared/features/org/orgRules.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';

/**
 * Somebody can be looked for on each of the seats from today on; the search itself does not count.
 * @throws Failure when a seat is gone or held, or somebody is looked for or has signed already.
 */
export async function assertCanSearch(
  { db, clock }: Pick<CommandContext, 'db' | 'clock'>,
  seatIds: readonly string[],
  requisitionId?: string,
): Promise<void> {
  const today = clock.today();
  const org = await loadOrganisation(db, today);
  const searching = await loadSeatStages(db, today, requisitionId);
  for (const seatId of seatIds) {
    const seat = org.seatById.get(seatId);
    if (!seat) throw new Failure({ code: 'not_found', key: 'recruiting.seatGone' });
    const post = org.postById.get(seat.postId)?.name ?? '';
    const holder = findTitularHolder(org, seatId);
    if (holder) throw ruleFailure('recruiting.seatIsHeld', { post, holder: holder.personName });
    if (searching.has(seatId)) throw ruleFailure('recruiting.alreadyOpen', { post });
  }
}
