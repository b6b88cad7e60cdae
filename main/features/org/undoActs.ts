import type { CommandContext } from '#main/core/context.ts';
import { type Redone, redoActs, revertActs } from '#main/features/acts/index.ts';
import type { RecordedAct } from '#shared/features/careers/careersModel.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { findClash, findHolderPastEnd } from './assignmentStore.ts';
import { touchSeat } from './seatStore.ts';

function listTouched(acts: readonly RecordedAct[]): { seatIds: string[]; personIds: string[] } {
  const images = acts
    .flatMap(({ steps }) => steps)
    .filter(({ table }) => table === 'assignments')
    .flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  return {
    seatIds: [...new Set(images.map(({ seat_id }) => String(seat_id)))],
    personIds: [...new Set(images.map(({ person_id }) => String(person_id)))],
  };
}

/**
 * Whether the seats that acts touched can be held as they are now.
 * @throws Failure `careers.seatIsGone` when one has been closed or moved since;
 * `careers.placeTaken` when somebody else is there.
 */
async function settleSeats(
  { db, sequence }: CommandContext,
  acts: readonly RecordedAct[],
): Promise<void> {
  const touched = listTouched(acts);
  for (const seatId of touched.seatIds) await touchSeat(db, seatId, sequence);
  const late = await findHolderPastEnd(db, touched.seatIds);
  if (late) throw ruleFailure('careers.seatIsGone', { ...late });
  const clash = touched.seatIds.length > 0 ? await findClash(db, touched) : undefined;
  if (clash) throw ruleFailure('careers.placeTaken', { ...clash });
}

/** Takes acts back together, the newest first. @throws Failure as `settleSeats` does. */
export async function undoActs(
  context: CommandContext,
  acts: readonly RecordedAct[],
): Promise<void> {
  await revertActs(context, acts);
  await settleSeats(context, acts);
}

/** Does acts again on another day, in the order given. @throws Failure as `settleSeats` does. */
export async function moveActs(context: CommandContext, redone: readonly Redone[]): Promise<void> {
  await redoActs(context, redone);
  await settleSeats(
    context,
    redone.map(({ act }) => act),
  );
}
