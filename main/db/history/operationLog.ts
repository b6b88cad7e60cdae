import type { WritableDb } from '#main/db/handles.ts';
import { hashImage, type RowImage } from './rowHashes.ts';

export interface NewOperation {
  readonly id: string;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly procedure: string;
  readonly at: string;
  /** Sequence of the operation an undo or redo is about. */
  readonly target: number | null;
}

/** Opens an operation inside the running transaction; from here on the triggers log under it. */
export async function beginOperation(db: WritableDb, operation: NewOperation): Promise<number> {
  const { sequence } = await db
    .insertInto('operations')
    .values({ ...operation, state: 'done', is_undoable: 0, result: 'null' })
    .returning('sequence')
    .executeTakeFirstOrThrow();
  await db.deleteFrom('current_operation').execute();
  await db.insertInto('current_operation').values({ sequence }).execute();
  return sequence;
}

async function refreshRowHashes(db: WritableDb, sequence: number): Promise<string[]> {
  const changes = await db
    .selectFrom('changes')
    .select(['table_name', 'row_id', 'after'])
    .where('operation', '=', sequence)
    .orderBy('sequence')
    .execute();
  const last = new Map(changes.map((change) => [`${change.table_name} ${change.row_id}`, change]));
  for (const { table_name, row_id, after } of last.values()) {
    if (after === null) {
      await db
        .deleteFrom('row_hashes')
        .where('table_name', '=', table_name)
        .where('row_id', '=', row_id)
        .execute();
      continue;
    }
    const hash = hashImage(JSON.parse(after) as RowImage);
    await db
      .insertInto('row_hashes')
      .values({ table_name, row_id, hash })
      .onConflict((conflict) => conflict.columns(['table_name', 'row_id']).doUpdateSet({ hash }))
      .execute();
  }
  return [...new Set(changes.map((change) => change.table_name))];
}

/**
 * Closes the operation: writes what is derived from the images just logged, stores the result
 * for a repeated call and returns the tables that changed (none: nothing to undo).
 */
export async function finishOperation(
  db: WritableDb,
  sequence: number,
  result: unknown,
): Promise<string[]> {
  const tables = await refreshRowHashes(db, sequence);
  await db.deleteFrom('current_operation').execute();
  await db
    .updateTable('operations')
    .set({ result: JSON.stringify(result ?? null), is_undoable: tables.length > 0 ? 1 : 0 })
    .where('sequence', '=', sequence)
    .execute();
  return tables;
}
