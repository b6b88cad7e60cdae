import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { careersHandlers } from '#main/features/careers/index.ts';
import { loadPeople } from '#main/features/people/index.ts';
import {
  deleteEntries,
  type StoredRequisition,
  updateRequisition,
} from '#main/features/requisitions/index.ts';
import type { recruitingContract } from '#shared/features/recruiting/recruitingContract.ts';
import type { StageMove } from '#shared/features/recruiting/recruitingModel.ts';
import { assertCanEnter, refuseMove } from '#shared/features/recruiting/recruitingRules.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { assertCanSearch } from './assertCanSearch.ts';
import { isHireTakenBack } from './hireHandlers.ts';
import { requireRequisition } from './requireRequisition.ts';
import { dropHire, enterStage, findHire, lastStage } from './requisitionEntries.ts';

type StageHandlers = Pick<HandlersOf<typeof recruitingContract>, 'moveStage' | 'close' | 'reopen'>;

/** Who was hired and is still on probation is confirmed along with it. */
async function confirmHired(
  context: CommandContext,
  { hiredPersonId: personId }: StoredRequisition,
  on: string,
): Promise<void> {
  const people = await loadPeople(context.db, on);
  const person = people.find(({ id }) => id === personId);
  if (person?.employmentType !== 'probation') return;
  await careersHandlers.confirm(context, { personId: person.id, on });
}

async function moveStage(context: CommandContext, move: StageMove): Promise<void> {
  const today = context.clock.today();
  const on = move.on ?? today;
  const requisition = await requireRequisition(context.db, move.id);
  const isHired = findHire(requisition) !== undefined;
  const refusal = refuseMove(lastStage(requisition), move.stage, isHired);
  if (refusal !== null) throw ruleFailure(refusal);
  if (lastStage(requisition) === move.stage) return;
  assertCanEnter(requisition.history, { on, today });
  if (move.stage === 'confirmed') await confirmHired(context, requisition, on);
  const dueOn = move.dueOn === undefined ? requisition.dueOn : move.dueOn;
  const { stage, note } = move;
  await enterStage(context, { ...requisition, dueOn }, { stage, enteredOn: on, note });
}

async function close(
  context: CommandContext,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  const today = context.clock.today();
  const found = await requireRequisition(context.db, id);
  if (lastStage(found) === 'closed') return;
  const isGone = await isHireTakenBack(context, found);
  const requisition = isGone ? await dropHire(context, found) : found;
  const begins = findHire(requisition)?.enteredOn ?? today;
  if (begins > today) throw ruleFailure('recruiting.hasSigned', { date: begins });
  if (!findHire(requisition) && reason === '') throw ruleFailure('recruiting.closeNeedsReason');
  assertCanEnter(requisition.history, { on: today, today });
  await enterStage(context, requisition, { stage: 'closed', enteredOn: today, note: reason });
}

async function reopen(context: CommandContext, id: string): Promise<void> {
  const requisition = await requireRequisition(context.db, id);
  const { seatId, history } = requisition;
  if (lastStage(requisition) === 'closed') {
    if (!findHire(requisition)) await assertCanSearch(context, [seatId], id);
    await deleteEntries(context.db, [history.at(-1)?.id ?? '']);
    await updateRequisition(context.db, requisition, context.sequence);
    return;
  }
  if (!findHire(requisition)) throw ruleFailure('recruiting.isOpenAlready');
  if (!(await isHireTakenBack(context, requisition))) throw ruleFailure('recruiting.isHired');
  await assertCanSearch(context, [seatId], id);
  await dropHire(context, requisition);
}

export const stageHandlers: StageHandlers = {
  moveStage: async (context, move) => {
    await moveStage(context, move);
    return {};
  },
  close: async (context, order) => {
    await close(context, order);
    return {};
  },
  reopen: async (context, { id }) => {
    await reopen(context, id);
    return {};
  },
};
