import { sql } from 'kysely';
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

interface LoggedChange {
  readonly table_name: string;
  readonly row_id: string;
  /** Null: the row is gone. */
  readonly after: string | null;
}

/** Two statements however many rows: one per row costs as much again as writing the rows. */
async function storeHashes(db: WritableDb, changes: readonly LoggedChange[]): Promise<void> {
  const gone = changes.filter(({ after }) => after === null);
  const kept = changes.flatMap(({ table_name, row_id, after }) =>
    after === null ? [] : [[table_name, row_id, hashImage(JSON.parse(after) as RowImage)]],
  );
  if (gone.length > 0) {
    const keys = gone.map(({ table_name, row_id }) => [table_name, row_id]);
    await sql`
      DELETE FROM row_hashes WHERE (table_name, row_id) IN
        (SELECT value ->> 0, value ->> 1 FROM json_each(${JSON.stringify(keys)}))`.execute(db);
  }
  if (kept.length > 0) {
    await sql`
      INSERT OR REPLACE INTO row_hashes (table_name, row_id, hash)
        SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(kept)})`.execute(
      db,
    );
  }
}

async function refreshRowHashes(db: WritableDb, sequence: number): Promise<string[]> {
  const changes = await db
    .selectFrom('changes')
    .select(['table_name', 'row_id', 'after'])
    .where('operation', '=', sequence)
    .orderBy('sequence')
    .execute();
  const last = new Map(changes.map((change) => [`${change.table_name} ${change.row_id}`, change]));
  await storeHashes(db, [...last.values()]);
  return [...new Set(changes.map((change) => change.table_name))];
}

/** A save that repeats what stands raises revisions only; undoing it would show nothing. */
async function hasChangedContent(db: WritableDb, sequence: number): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM changes WHERE operation = ${sequence}
      AND json_remove(before, '$.revision') IS NOT json_remove(after, '$.revision')
    LIMIT 1`.execute(db);
  return rows.length > 0;
}

interface FinishedOperation {
  readonly tables: readonly string[];
  readonly isUndoable: boolean;
}

/**
 * Closes the operation: writes what is derived from the images just logged, stores the result
 * for a repeated call and returns the tables touched and whether there is anything to undo.
 */
export async function finishOperation(
  db: WritableDb,
  sequence: number,
  result: unknown,
): Promise<FinishedOperation> {
  const tables = await refreshRowHashes(db, sequence);
  const isUndoable = await hasChangedContent(db, sequence);
  await db.deleteFrom('current_operation').execute();
  await db
    .updateTable('operations')
    .set({ result: JSON.stringify(result ?? null), is_undoable: isUndoable ? 1 : 0 })
    .where('sequence', '=', sequence)
    .execute();
  return { tables, isUndoable };
}
