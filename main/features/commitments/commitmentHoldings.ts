import type { CommandContext } from '#main/core/context.ts';
import type { HandOver, HoldingSource } from '#main/core/holdingSource.ts';
import { isOpen } from '#shared/features/commitments/commitmentsRules.ts';
import { applyChanges } from './changeCommitment.ts';
import {
  findCommitment,
  findPersonName,
  listOpenHeldBy,
  type StoredCommitment,
  updateCommitment,
} from './commitmentsStore.ts';

type Holder = 'ownerId' | 'supervisorId' | 'promisedToId';

/** The open commitment while it is still held by whom it comes from. */
async function findHeld(
  { db }: CommandContext,
  column: Holder,
  { id, fromPersonId }: HandOver,
): Promise<StoredCommitment | null> {
  const commitment = await findCommitment(db, id);
  if (!commitment || !isOpen(commitment.state)) return null;
  return commitment[column] === fromPersonId ? commitment : null;
}

/** Open work and topics; without a receiver the name of the leaver stays beside them. */
export const taskHoldings: HoldingSource = {
  key: 'tasks',
  isDated: false,
  listHeldBy: async ({ db }, { personId }) => {
    const rows = await listOpenHeldBy(db, 'owner_id', personId);
    return rows.map(({ id, title, dueOn, kind }) => ({ id, role: kind, title, dueOn }));
  },
  handOver: async (context, step) => {
    const held = await findHeld(context, 'ownerId', step);
    if (!held) return;
    const { fromPersonId, toPersonId } = step;
    const ownerText =
      toPersonId === null && fromPersonId !== null
        ? await findPersonName(context.db, fromPersonId)
        : '';
    await applyChanges(context, held, { ownerId: toPersonId, ownerText });
  },
};

export const supervisedHoldings: HoldingSource = {
  key: 'supervised',
  isDated: false,
  listHeldBy: async ({ db }, { personId }) => {
    const rows = await listOpenHeldBy(db, 'supervisor_id', personId);
    return rows.map(({ id, title, dueOn }) => ({ id, role: 'supervisor', title, dueOn }));
  },
  handOver: async (context, step) => {
    const held = await findHeld(context, 'supervisorId', step);
    if (held) await applyChanges(context, held, { supervisorId: step.toPersonId });
  },
};

/** What was promised to the leaver is owed to whoever takes over. */
export const promiseHoldings: HoldingSource = {
  key: 'promises',
  isDated: false,
  listHeldBy: async ({ db }, { personId }) => {
    const rows = await listOpenHeldBy(db, 'promised_to_id', personId);
    return rows.map(({ id, title, dueOn }) => ({ id, role: 'promisedTo', title, dueOn }));
  },
  handOver: async (context, step) => {
    const held = await findHeld(context, 'promisedToId', step);
    if (!held) return;
    const { toPersonId: promisedToId } = step;
    await updateCommitment(context.db, { ...held, promisedToId, revision: context.sequence });
  },
};
