import type { ReadableDb } from '#main/db/handles.ts';
import { loadRequisitions, type StoredRequisition } from '#main/features/requisitions/index.ts';
import { Failure } from '#shared/ipc/failure.ts';

/** @throws Failure `not_found` when it is gone. */
export async function requireRequisition(db: ReadableDb, id: string): Promise<StoredRequisition> {
  const found = (await loadRequisitions(db)).find((requisition) => requisition.id === id);
  if (!found) throw new Failure({ code: 'not_found', key: 'recruiting.gone' });
  return found;
}
