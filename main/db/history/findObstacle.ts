import { sql } from 'kysely';
import type { ReadableDb } from '#main/db/handles.ts';
import { type RowPlace, selectMoved } from './movedRows.ts';
import { groupIds, listReferring, type RowIds } from './referringRows.ts';

/** The newest act that changed or uses what an operation left behind. */
export interface ObstacleAct {
  readonly procedure: string;
  readonly at: string;
}

/** Ids of rows that undoing the operation deletes, by table. */
async function listMade(db: ReadableDb, operation: number): Promise<RowIds> {
  const { rows } = await sql<RowPlace>`
    SELECT table_name AS "table", row_id AS "rowId" FROM (
      SELECT table_name, row_id, before, min(sequence)
      FROM changes WHERE operation = ${operation} GROUP BY table_name, row_id)
    WHERE before IS NULL`.execute(db);
  return groupIds(rows);
}

async function findNewestAct(
  db: ReadableDb,
  operation: number,
  rows: readonly RowPlace[],
): Promise<ObstacleAct | null> {
  const places = JSON.stringify(rows.map(({ table, rowId }) => [table, rowId]));
  const found = await sql<ObstacleAct>`
    SELECT operations.procedure, operations.at
    FROM changes JOIN operations ON operations.sequence = changes.operation
    WHERE changes.operation > ${operation}
      AND operations.kind = 'do' AND operations.state = 'done'
      AND (table_name, row_id) IN (
        SELECT value ->> 0, value ->> 1 FROM json_each(${places}))
    ORDER BY changes.operation DESC LIMIT 1`.execute(db);
  return found.rows[0] ?? null;
}

/**
 * Why an operation cannot be undone any more, before anybody tries: null while nothing stands in
 * the way; `act` is null where no act that still holds is the cause.
 */
export async function findObstacle(
  db: ReadableDb,
  operation: number,
): Promise<{ act: ObstacleAct | null } | null> {
  const { rows: moved } = await selectMoved(operation, 'backward').execute(db);
  const referring = await listReferring(db, operation, await listMade(db, operation));
  const rows = [...moved, ...referring];
  if (rows.length === 0) return null;
  return { act: await findNewestAct(db, operation, rows) };
}
