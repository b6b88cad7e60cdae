import type { CommandContext } from '#main/core/context.ts';
import {
  deleteEntries,
  insertEntry,
  type StoredRequisition,
  updateRequisition,
} from '#main/features/requisitions/index.ts';
import type { Stage } from '#shared/features/recruiting/stages.ts';

export function lastStage({ history }: StoredRequisition): Stage {
  return history.at(-1)?.stage ?? 'requested';
}

/** The entry of the first day; undefined while nobody was hired. */
export function findHire({ history }: StoredRequisition) {
  return history.find(({ stage }) => stage === 'hired');
}

/** Stores the requisition as given, one stage further. */
export async function enterStage(
  context: CommandContext,
  requisition: StoredRequisition,
  entry: { readonly stage: Stage; readonly enteredOn: string; readonly note?: string | undefined },
): Promise<void> {
  const { db, newId, sequence } = context;
  const id = newId();
  await insertEntry(db, { ...entry, note: entry.note ?? '', id, requisitionId: requisition.id });
  await updateRequisition(db, requisition, sequence);
}

/** The requisition as it was before anybody was hired. */
export async function dropHire(
  { db, sequence }: CommandContext,
  requisition: StoredRequisition,
): Promise<StoredRequisition> {
  const { history } = requisition;
  const from = history.findIndex(({ stage }) => stage === 'hired');
  await deleteEntries(
    db,
    history.slice(from).map(({ id }) => id),
  );
  const searching = { ...requisition, hiredPersonId: null, dueOn: null };
  await updateRequisition(db, searching, sequence);
  return { ...searching, history: history.slice(0, from) };
}
