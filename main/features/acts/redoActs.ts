import type { CommandContext } from '#main/core/context.ts';
import type { RecordedAct } from '#shared/features/careers/careersModel.ts';
import { deleteSteps, insertSteps, moveAct } from './actStore.ts';
import { captureSteps } from './captureSteps.ts';
import { revertSteps } from './takeBack.ts';

/** An act that takes effect on another day than it was recorded for. */
export interface Redone {
  readonly act: RecordedAct;
  readonly effectiveOn: string;
  readonly change: () => Promise<unknown>;
}

/**
 * Puts the rows of acts back, the last first, and does the acts again on another day. They stay
 * the same acts: the note, the hand-over and what they caused go on belonging to them.
 * @throws Failure `careers.changedSince` when a row was changed without an act.
 */
export async function redoActs(context: CommandContext, redone: readonly Redone[]): Promise<void> {
  const { db, newId } = context;
  for (const { act } of redone.toReversed()) await revertSteps(context, act);
  for (const { act, effectiveOn, change } of redone) {
    const steps = await captureSteps(db, act.personId, change);
    await moveAct(db, act.id, effectiveOn);
    await deleteSteps(db, act.id);
    await insertSteps(
      db,
      steps.map((step) => ({ ...step, id: newId(), actId: act.id })),
    );
  }
}
