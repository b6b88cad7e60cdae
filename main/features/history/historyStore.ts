import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { HistoryEntry } from '#shared/features/history/historyContract.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';

export interface StoredOperation {
  readonly sequence: number;
  readonly procedure: string;
}

/** The newest act that can be taken back. */
export function findNewestUndoable(db: ReadableDb): Promise<StoredOperation | undefined> {
  return db
    .selectFrom('operations')
    .select(['sequence', 'procedure'])
    .where('kind', '=', 'do')
    .where('is_undoable', '=', 1)
    .where('state', '=', 'done')
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** One act by its id; refuses what is unknown, already undone or cannot be undone. */
export async function findOperation(db: ReadableDb, id: string): Promise<StoredOperation> {
  const operation = await db
    .selectFrom('operations')
    .select(['sequence', 'procedure', 'state', 'is_undoable', 'kind'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!operation?.is_undoable || operation.kind !== 'do') {
    throw ruleFailure('history.cannotUndo');
  }
  if (operation.state === 'undone') throw ruleFailure('history.alreadyUndone');
  return operation;
}

/** What was undone last, unless something new was done since. */
export async function findRedoable(db: ReadableDb): Promise<StoredOperation | undefined> {
  const undo = await db
    .selectFrom('operations as undo')
    .innerJoin('operations as original', 'original.sequence', 'undo.target')
    .select(['undo.sequence as undoneAt', 'original.sequence', 'original.procedure'])
    .where('undo.kind', '=', 'undo')
    .where('original.state', '=', 'undone')
    .orderBy('undo.sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!undo) return undefined;
  const newer = await db
    .selectFrom('operations')
    .select('sequence')
    .where('kind', '=', 'do')
    .where('is_undoable', '=', 1)
    .where('sequence', '>', undo.undoneAt)
    .limit(1)
    .executeTakeFirst();
  return newer ? undefined : undo;
}

/** Records that the running operation takes another back or does it again. */
export async function markAsReplay(
  db: WritableDb,
  sequence: number,
  replay: { kind: 'undo' | 'redo'; target: number },
): Promise<void> {
  await db.updateTable('operations').set(replay).where('sequence', '=', sequence).execute();
}

/** Acts that changed something, newest first; `before` is the id of the last one already shown. */
export async function listEntries(
  db: ReadableDb,
  page: { before?: string | undefined; limit: number },
): Promise<HistoryEntry[]> {
  const last = page.before === undefined ? undefined : await findSequence(db, page.before);
  return db
    .selectFrom('operations')
    .leftJoin('operations as target', 'target.sequence', 'operations.target')
    .innerJoin('changes', 'changes.operation', 'operations.sequence')
    .select((eb) => [
      'operations.id',
      'operations.kind',
      eb.fn.coalesce('target.procedure', 'operations.procedure').as('procedure'),
      'operations.state',
      'operations.at',
      eb.fn.countAll<number>().as('rowCount'),
    ])
    .where('operations.sequence', '<', last ?? Number.MAX_SAFE_INTEGER)
    .groupBy('operations.sequence')
    .orderBy('operations.sequence', 'desc')
    .limit(page.limit)
    .execute();
}

async function findSequence(db: ReadableDb, id: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('operations')
    .select('sequence')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.sequence;
}
