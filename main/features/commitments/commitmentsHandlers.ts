import type { HandlersOf } from '#main/core/context.ts';
import { loadOrganisation } from '#main/features/org/index.ts';
import type { commitmentsContract } from '#shared/features/commitments/commitmentsContract.ts';
import {
  assertCanRemove,
  countCommitments,
  groupByOwner,
  listMoves,
} from '#shared/features/commitments/commitmentsRules.ts';
import { libraryPostOf, rankDuties } from '#shared/features/commitments/dutyRules.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import { applyChanges, requireCommitment } from './changeCommitment.ts';
import { findRow, listCommitments, listOwnedBy } from './commitmentListStore.ts';
import { deleteCommitment, listEvents, listOpenDues } from './commitmentsStore.ts';
import { createFromSource } from './createFromSource.ts';
import { listOutcomes } from './outcomeStore.ts';
import { readPromises } from './promiseStore.ts';
import { readKeepRates, readKept } from './readKeeping.ts';
import { moveByHand, settle } from './settleCommitment.ts';

const byHand = { kind: 'manual', id: null } as const;

export const commitmentsHandlers: HandlersOf<typeof commitmentsContract> = {
  list: async ({ db, clock }, filter) => {
    const today = clock.today();
    const { rows, isCut } = await listCommitments(db, filter, today);
    return {
      counts: countCommitments(await listOpenDues(db, filter.kind), today),
      groups: groupByOwner(rows, today),
      isCut,
    };
  },
  ofPerson: ({ db, clock }, input) => listOwnedBy(db, input, clock.today()),
  detail: async ({ db, clock }, { id }) => {
    const row = await findRow(db, id, clock.today());
    if (!row) throw new Failure({ code: 'not_found', key: 'common.notFound' });
    return { ...row, events: await listEvents(db, id), outcomes: await listOutcomes(db, id) };
  },
  promises: ({ db, clock }, { reports }) => readPromises(db, reports, clock.today()),
  keepRates: readKeepRates,
  kept: readKept,
  duties: async ({ db, clock }, { ownerId, title }) => {
    const team = await loadOrganisation(db, clock.today());
    return rankDuties(libraryPostOf(team, ownerId), title);
  },

  create: async (context, commitment) => {
    const [id] = await createFromSource(context, byHand, [commitment]);
    return { id: id ?? '' };
  },
  update: async (context, { id, revision, changes }) => {
    const before = await requireCommitment(context, id);
    if (before.revision !== revision) {
      throw new Failure({ code: 'conflict', key: 'common.conflict' });
    }
    await applyChanges(context, before, changes);
    return { revision: context.sequence };
  },
  remove: async (context, { id }) => {
    assertCanRemove(await requireCommitment(context, id));
    await deleteCommitment(context.db, id);
    return {};
  },

  removeMany: async (context, { ids }) => {
    for (const id of ids) {
      assertCanRemove(await requireCommitment(context, id));
      await deleteCommitment(context.db, id);
    }
    return {};
  },
  moveMany: async (context, { ids, move }) => {
    let moved = 0;
    for (const id of ids) {
      if (!listMoves(await requireCommitment(context, id)).includes(move)) continue;
      await moveByHand(context, { id, move });
      moved += 1;
    }
    if (moved === 0) throw ruleFailure('commitments.noneCanMove');
    return { moved };
  },

  start: async (context, act) => {
    await moveByHand(context, { ...act, move: 'start' });
    return {};
  },
  handIn: async (context, act) => {
    await moveByHand(context, { ...act, move: 'handIn' });
    return {};
  },
  accept: async (context, act) => {
    await moveByHand(context, { ...act, move: 'accept' });
    return {};
  },
  complete: async (context, act) => {
    await moveByHand(context, { ...act, move: 'complete' });
    return {};
  },
  sendBack: async (context, act) => {
    await moveByHand(context, { ...act, move: 'sendBack' });
    return {};
  },
  postpone: async (context, act) => {
    await moveByHand(context, { ...act, move: 'postpone' });
    return {};
  },
  cancel: async (context, act) => {
    await moveByHand(context, { ...act, move: 'cancel' });
    return {};
  },
  reopen: async (context, act) => {
    await moveByHand(context, { ...act, move: 'reopen' });
    return {};
  },
  settle: async (context, settlement) => {
    await settle(context, settlement);
    return {};
  },
};
