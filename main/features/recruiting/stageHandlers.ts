import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { careersHandlers } from '#main/features/careers/index.ts';
import { loadOrganisation, orgHandlers } from '#main/features/org/index.ts';
import { loadPeople, peopleHandlers } from '#main/features/people/index.ts';
import {
  deleteEntries,
  insertEntry,
  type StoredRequisition,
  updateRequisition,
} from '#main/features/requisitions/index.ts';
import { findTitularHolder } from '#shared/features/org/orgRules.ts';
import type { recruitingContract } from '#shared/features/recruiting/recruitingContract.ts';
import type { Hire, StageMove } from '#shared/features/recruiting/recruitingModel.ts';
import { assertCanEnter, refuseMove } from '#shared/features/recruiting/recruitingRules.ts';
import type { Stage } from '#shared/features/recruiting/stages.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { requireRequisition } from './requireRequisition.ts';

type StageHandlers = Pick<
  HandlersOf<typeof recruitingContract>,
  'moveStage' | 'hire' | 'close' | 'reopen'
>;

function lastStage({ history }: StoredRequisition): Stage {
  return history.at(-1)?.stage ?? 'requested';
}

function hasHired({ history }: StoredRequisition): boolean {
  return history.some(({ stage }) => stage === 'hired');
}

async function enter(
  context: CommandContext,
  requisition: StoredRequisition,
  entry: { readonly stage: Stage; readonly enteredOn: string; readonly note?: string | undefined },
): Promise<void> {
  const { db, newId, sequence } = context;
  const id = newId();
  await insertEntry(db, { ...entry, note: entry.note ?? '', id, requisitionId: requisition.id });
  await updateRequisition(db, requisition, sequence);
}

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
  const refusal = refuseMove(lastStage(requisition), move.stage, hasHired(requisition));
  if (refusal !== null) throw ruleFailure(refusal);
  if (lastStage(requisition) === move.stage) return;
  assertCanEnter(requisition.history, { on, today });
  if (move.stage === 'confirmed') await confirmHired(context, requisition, on);
  const dueOn = move.dueOn === undefined ? requisition.dueOn : move.dueOn;
  const { stage, note } = move;
  await enter(context, { ...requisition, dueOn }, { stage, enteredOn: on, note });
}

/** The acts of the roster and the organisation say that somebody came; nothing else does. */
async function fillSeat(
  context: CommandContext,
  seatId: string,
  { person, on }: { readonly person: Hire['person']; readonly on: string },
): Promise<string> {
  if ('personId' in person) {
    const { personId } = person;
    await orgHandlers.assign(context, { personId, seatId, kind: 'main', from: on });
    return personId;
  }
  const { id } = await peopleHandlers.create(context, { ...person, joinedOn: on, seatId });
  return id;
}

async function hire(context: CommandContext, { id, person, on: given }: Hire): Promise<string> {
  const on = given ?? context.clock.today();
  const requisition = await requireRequisition(context.db, id);
  if (lastStage(requisition) === 'closed') throw ruleFailure('recruiting.isClosed');
  if (hasHired(requisition)) throw ruleFailure('recruiting.isHired');
  assertCanEnter(requisition.history, { on, today: on });
  const hiredPersonId = await fillSeat(context, requisition.seatId, { person, on });
  const dueOn = 'name' in person ? person.confirmsOn : null;
  const hired = { ...requisition, hiredPersonId, dueOn };
  await enter(context, hired, { stage: 'hired', enteredOn: on });
  return hiredPersonId;
}

async function close(
  context: CommandContext,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  const today = context.clock.today();
  const requisition = await requireRequisition(context.db, id);
  if (lastStage(requisition) === 'closed') return;
  if (!hasHired(requisition) && reason === '') throw ruleFailure('recruiting.closeNeedsReason');
  assertCanEnter(requisition.history, { on: today, today });
  await enter(context, requisition, { stage: 'closed', enteredOn: today, note: reason });
}

/** The hire was taken back on the person's own page: nobody holds the seat or will. */
async function isHireGone(
  { db, clock }: CommandContext,
  { seatId, hiredPersonId, history }: StoredRequisition,
): Promise<boolean> {
  const begins = history.find(({ stage }) => stage === 'hired')?.enteredOn ?? '';
  const today = clock.today();
  const org = await loadOrganisation(db, begins > today ? begins : today);
  const holder = findTitularHolder(org, seatId);
  return holder === undefined || holder.personId !== hiredPersonId;
}

async function reopen(context: CommandContext, id: string): Promise<void> {
  const { db, sequence } = context;
  const requisition = await requireRequisition(db, id);
  const { history } = requisition;
  if (lastStage(requisition) === 'closed') {
    await deleteEntries(db, [history.at(-1)?.id ?? '']);
    await updateRequisition(db, requisition, sequence);
    return;
  }
  if (!hasHired(requisition)) throw ruleFailure('recruiting.isOpenAlready');
  if (!(await isHireGone(context, requisition))) throw ruleFailure('recruiting.isHired');
  const from = history.findIndex(({ stage }) => stage === 'hired');
  await deleteEntries(
    db,
    history.slice(from).map((entry) => entry.id),
  );
  await updateRequisition(db, { ...requisition, hiredPersonId: null }, sequence);
}

export const stageHandlers: StageHandlers = {
  moveStage: async (context, move) => {
    await moveStage(context, move);
    return {};
  },
  hire: async (context, order) => ({ personId: await hire(context, order) }),
  close: async (context, order) => {
    await close(context, order);
    return {};
  },
  reopen: async (context, { id }) => {
    await reopen(context, id);
    return {};
  },
};
