import { runFixed } from '#main/db/fixedQuery.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { refreshSearch } from '#main/db/search/index.ts';
import type { LoggedChange } from '#main/db/tables.ts';
import { withoutRevision } from './rowHashes.ts';
import { storeRowHashes } from './storeRowHashes.ts';

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

function loadChanges(db: WritableDb, sequence: number): Promise<LoggedChange[]> {
  return runFixed(
    db,
    `SELECT table_name, row_id, before, after FROM changes WHERE operation = ? ORDER BY sequence`,
    [sequence],
  );
}

/** How each row stands in the end, however often it was changed on the way. */
function listOutcomes(changes: readonly LoggedChange[]): LoggedChange[] {
  return [
    ...new Map(changes.map((change) => [`${change.table_name} ${change.row_id}`, change])).values(),
  ];
}

/** A save that repeats what stands raises revisions only; undoing it would show nothing. */
function hasNewContent({ before, after }: LoggedChange): boolean {
  return before === null || after === null || withoutRevision(before) !== withoutRevision(after);
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
  const changes = await loadChanges(db, sequence);
  await storeRowHashes(db, listOutcomes(changes));
  await refreshSearch(db, changes);
  const isUndoable = changes.some(hasNewContent);
  await runFixed(db, 'DELETE FROM current_operation', []);
  await runFixed(db, 'UPDATE operations SET result = ?, is_undoable = ? WHERE sequence = ?', [
    JSON.stringify(result ?? null),
    isUndoable ? 1 : 0,
    sequence,
  ]);
  return { tables: [...new Set(changes.map((change) => change.table_name))], isUndoable };
}
