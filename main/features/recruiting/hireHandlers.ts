import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { listActs } from '#main/features/acts/index.ts';
import { careersHandlers } from '#main/features/careers/index.ts';
import { listTitularHolds, orgHandlers } from '#main/features/org/index.ts';
import { peopleHandlers } from '#main/features/people/index.ts';
import type { StoredRequisition } from '#main/features/requisitions/index.ts';
import type { RecordedAct } from '#shared/features/careers/careersModel.ts';
import type { recruitingContract } from '#shared/features/recruiting/recruitingContract.ts';
import type { Hire, WithdrawnHire } from '#shared/features/recruiting/recruitingModel.ts';
import { assertCanEnter, isHireGone } from '#shared/features/recruiting/recruitingRules.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import { assertCanSearch } from './assertCanSearch.ts';
import { requireRequisition } from './requireRequisition.ts';
import { dropHire, enterStage, findHire, lastStage } from './requisitionEntries.ts';

type HireHandlers = Pick<HandlersOf<typeof recruitingContract>, 'hire' | 'withdrawHire'>;

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

/** Who begins on a day to come has signed: until then the seat has its offer. */
async function enterOffer(
  context: CommandContext,
  requisition: StoredRequisition,
  begins: string,
): Promise<void> {
  const today = context.clock.today();
  if (begins <= today || lastStage(requisition) === 'offer') return;
  await enterStage(context, requisition, { stage: 'offer', enteredOn: today });
}

async function hire(context: CommandContext, { id, person, on: given }: Hire): Promise<string> {
  const on = given ?? context.clock.today();
  const requisition = await requireRequisition(context.db, id);
  if (lastStage(requisition) === 'closed') throw ruleFailure('recruiting.isClosed');
  if (findHire(requisition)) throw ruleFailure('recruiting.isHired');
  assertCanEnter(requisition.history, { on, today: on });
  const hiredPersonId = await fillSeat(context, requisition.seatId, { person, on });
  await enterOffer(context, requisition, on);
  const dueOn = 'name' in person ? person.confirmsOn : null;
  const hired = { ...requisition, hiredPersonId, dueOn };
  await enterStage(context, hired, { stage: 'hired', enteredOn: on });
  return hiredPersonId;
}

/** Whether who was hired holds the seat no longer and did not work there. */
export async function isHireTakenBack(
  { db }: CommandContext,
  { seatId, hiredPersonId, history }: StoredRequisition,
): Promise<boolean> {
  const holds = (await listTitularHolds(db)).filter((hold) => hold.seatId === seatId);
  return isHireGone(history, hiredPersonId, holds);
}

/** The act that put who was hired on the seat. */
async function findHiringAct(
  { db }: CommandContext,
  requisition: StoredRequisition,
): Promise<RecordedAct | undefined> {
  const { hiredPersonId: personId, seatId } = requisition;
  const first = findHire(requisition)?.enteredOn;
  if (personId === null) return undefined;
  return (await listActs(db, { personId })).findLast(({ effectiveOn, steps }) =>
    steps.some(
      ({ table, before, after }) =>
        table === 'assignments' &&
        before === null &&
        after?.kind === 'main' &&
        // Its seat goes on as another one after a new structure.
        (after.seat_id === seatId || effectiveOn === first),
    ),
  );
}

/** A newcomer who never came is no colleague, unless something else is known of them already. */
async function removeNewcomer(context: CommandContext, id: string): Promise<void> {
  try {
    await peopleHandlers.remove(context, { id });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

async function withdrawHire(context: CommandContext, { id, note }: WithdrawnHire): Promise<void> {
  const requisition = await requireRequisition(context.db, id);
  if (lastStage(requisition) !== 'hired') throw ruleFailure('recruiting.nobodyToWithdraw');
  const isGone = await isHireTakenBack(context, requisition);
  const act = isGone ? undefined : await findHiringAct(context, requisition);
  if (!isGone && !act) throw ruleFailure('recruiting.nobodyToWithdraw');
  if (act) await careersHandlers.takeBack(context, { actId: act.id });
  const searching = await dropHire(context, requisition);
  if (act?.kind === 'joined') await removeNewcomer(context, act.personId);
  await assertCanSearch(context, [requisition.seatId], id);
  const enteredOn = context.clock.today();
  await enterStage(context, searching, { stage: lastStage(searching), enteredOn, note });
}

export const hireHandlers: HireHandlers = {
  hire: async (context, order) => ({ personId: await hire(context, order) }),
  withdrawHire: async (context, order) => {
    await withdrawHire(context, order);
    return {};
  },
};
