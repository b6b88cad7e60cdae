import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { assertPeopleExist } from '#main/features/commitments/index.ts';
import {
  deleteRequisition,
  insertEntry,
  insertRequisition,
  updateRequisition,
} from '#main/features/requisitions/index.ts';
import type { recruitingContract } from '#shared/features/recruiting/recruitingContract.ts';
import type {
  NewRequisitions,
  RequisitionFields,
} from '#shared/features/recruiting/recruitingModel.ts';
import { assertCanEnter, emptyFields } from '#shared/features/recruiting/recruitingRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import { assertCanSearch } from './assertCanSearch.ts';
import { exportHandlers } from './exportHandlers.ts';
import { hireHandlers } from './hireHandlers.ts';
import { readHeadcount } from './readHeadcount.ts';
import { readRequisitions } from './readRequisitions.ts';
import { requireRequisition } from './requireRequisition.ts';
import { stageHandlers } from './stageHandlers.ts';

async function assertPartiesExist(
  context: CommandContext,
  { lead, recruiter, approver }: RequisitionFields,
): Promise<void> {
  const ids = [lead, recruiter, approver].flatMap(({ personId }) => personId ?? []);
  await assertPeopleExist(context, ids);
}

/** One requisition for each seat, just asked for. */
export async function createRequisitions(
  context: CommandContext,
  { seatIds, fields: given, on: givenDay }: NewRequisitions,
): Promise<string[]> {
  const { db, clock, newId, sequence } = context;
  const today = clock.today();
  const on = givenDay ?? today;
  assertCanEnter([], { on, today });
  const fields = mergeDefined(emptyFields, given);
  await assertPartiesExist(context, fields);
  const wanted = [...new Set(seatIds)];
  await assertCanSearch(context, wanted);
  const ids: string[] = [];
  for (const seatId of wanted) {
    const id = newId();
    await insertRequisition(db, { ...fields, id, seatId }, sequence);
    const entry = { stage: 'requested', enteredOn: on, note: '' } as const;
    await insertEntry(db, { ...entry, id: newId(), requisitionId: id });
    ids.push(id);
  }
  return ids;
}

export const recruitingHandlers: HandlersOf<typeof recruitingContract> = {
  list: ({ db, clock }) => readRequisitions(db, clock.today()),

  headcount: (context, { asOf }) => readHeadcount(context, asOf ?? context.clock.today()),

  create: async (context, order) => ({ ids: await createRequisitions(context, order) }),

  update: async (context, { id, revision, changes }) => {
    const { db, sequence } = context;
    const before = await requireRequisition(db, id);
    if (before.revision !== revision) {
      throw new Failure({ code: 'conflict', key: 'common.conflict' });
    }
    const after = { ...before, ...mergeDefined<RequisitionFields>(before, changes) };
    await assertPartiesExist(context, after);
    await updateRequisition(db, after, sequence);
    return { revision: sequence };
  },

  remove: async ({ db }, { id }) => {
    await requireRequisition(db, id);
    await deleteRequisition(db, id);
    return {};
  },

  ...stageHandlers,
  ...hireHandlers,
  ...exportHandlers,
};
