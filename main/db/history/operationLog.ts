import { runFixed } from '#main/db/fixedQuery.ts';
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
  const { id, kind, procedure, at, target } = operation;
  const rows = await runFixed<{ sequence: number }>(
    db,
    `INSERT INTO operations (id, kind, procedure, target, state, is_undoable, at, result)
      VALUES (?, ?, ?, ?, 'done', 0, ?, 'null') RETURNING sequence`,
    [id, kind, procedure, target, at],
  );
  const sequence = Number(rows[0]?.sequence);
  await runFixed(db, 'INSERT INTO current_operation (sequence) VALUES (?)', [sequence]);
  return sequence;
}

interface TouchedTable {
  readonly name: string;
  readonly isDeletion: 0 | 1;
  /** A save that repeats what stands raises revisions only; undoing it would show nothing. */
  readonly isNewContent: 0 | 1;
}

/** What the operation did to each table, every kind of change once. */
function listTouched(db: WritableDb, sequence: number): Promise<TouchedTable[]> {
  return runFixed(
    db,
    `SELECT DISTINCT table_name AS name, after IS NULL AS isDeletion,
        (before IS NULL OR after IS NULL
          OR json_remove(before, '$.revision') IS NOT json_remove(after, '$.revision')) AS isNewContent
      FROM changes WHERE operation = ?`,
    [sequence],
  );
}

const storeHashes = `
  INSERT OR REPLACE INTO row_hashes (row_key, table_number, hash)
    SELECT ${rowKeySql('row_id')}, number, ${imageHashSql('after')}
    FROM changes JOIN hashed_tables ON name = table_name
    WHERE operation = ? AND after IS NOT NULL ORDER BY sequence`;

const dropHashes = `
  DELETE FROM row_hashes WHERE (row_key, table_number) IN (
    SELECT ${rowKeySql('row_id')}, number
    FROM (
      SELECT table_name, row_id, after, max(sequence) FROM changes
      WHERE operation = ? GROUP BY table_name, row_id)
    JOIN hashed_tables ON name = table_name
    WHERE after IS NULL)`;

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
  const touched = await listTouched(db, sequence);
  if (touched.length > 0) await runFixed(db, storeHashes, [sequence]);
  if (touched.some(({ isDeletion }) => isDeletion)) await runFixed(db, dropHashes, [sequence]);
  await refreshSearch(db, sequence);
  const isUndoable = touched.some(({ isNewContent }) => isNewContent);
  await runFixed(db, 'DELETE FROM current_operation', []);
  await runFixed(db, 'UPDATE operations SET result = ?, is_undoable = ? WHERE sequence = ?', [
    JSON.stringify(result ?? null),
    isUndoable ? 1 : 0,
    sequence,
  ]);
  return { tables: [...new Set(touched.map(({ name }) => name))], isUndoable };
}
