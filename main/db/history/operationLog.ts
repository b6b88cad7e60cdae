import { sql } from 'kysely';
import type { WritableDb } from '#main/db/handles.ts';
import { refreshSearch } from '#main/db/search/index.ts';
import { imageHashSql, rowKeySql } from './rowHashes.ts';

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

/** Two statements however many rows: one per row costs as much again as writing the rows. */
async function refreshRowHashes(db: WritableDb, sequence: number): Promise<void> {
  const key = sql.raw(rowKeySql('row_id'));
  await sql`
    DELETE FROM row_hashes WHERE (row_key, table_number) IN (
      SELECT ${key}, number FROM changes JOIN hashed_tables ON name = table_name
      WHERE operation = ${sequence} AND after IS NULL)`.execute(db);
  await sql`
    INSERT OR REPLACE INTO row_hashes (row_key, table_number, hash)
      SELECT ${key}, number, ${sql.raw(imageHashSql('last_image'))}
      FROM (
        SELECT table_name, row_id, after AS last_image, max(sequence) FROM changes
        WHERE operation = ${sequence} GROUP BY table_name, row_id)
      JOIN hashed_tables ON name = table_name
      WHERE last_image IS NOT NULL`.execute(db);
}

async function listTables(db: WritableDb, sequence: number): Promise<string[]> {
  const rows = await db
    .selectFrom('changes')
    .select('table_name')
    .distinct()
    .where('operation', '=', sequence)
    .execute();
  return rows.map((row) => row.table_name);
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
  await refreshRowHashes(db, sequence);
  await refreshSearch(db, sequence);
  const tables = await listTables(db, sequence);
  const isUndoable = await hasChangedContent(db, sequence);
  await db.deleteFrom('current_operation').execute();
  await db
    .updateTable('operations')
    .set({ result: JSON.stringify(result ?? null), is_undoable: isUndoable ? 1 : 0 })
    .where('sequence', '=', sequence)
    .execute();
  return { tables, isUndoable };
}
