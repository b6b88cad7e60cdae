import { sql } from 'kysely';
import type { ReadableDb } from '#main/db/handles.ts';
import { listReferences, type Reference } from '#main/db/references.ts';
import type { RowPlace } from './movedRows.ts';

/** Ids of rows by table. */
export type RowIds = ReadonlyMap<string, readonly string[]>;

/** Rows by their table. */
export function groupIds(rows: readonly RowPlace[]): RowIds {
  const byTable = Map.groupBy(rows, ({ table }) => table);
  return new Map([...byTable].map(([table, own]) => [table, own.map(({ rowId }) => rowId)]));
}

/** Of each column: years of reports refer to a person, and the newest made tell what happened last. */
const mostReferring = 100;

/**
 * Rows that refer to those which replaying an operation takes away, and are not the operation's
 * own: they would refer to nothing, or go along unasked.
 * @param isAsked which columns to look at; all when left out
 */
export async function listReferring(
  db: ReadableDb,
  operation: number,
  gone: RowIds,
  isAsked: (reference: Reference) => boolean = () => true,
): Promise<RowPlace[]> {
  const found: RowPlace[] = [];
  for (const reference of await listReferences(db)) {
    const { table, column, parentTable } = reference;
    const ids = gone.get(parentTable);
    if (ids === undefined || !isAsked(reference)) continue;
    const { rows } = await sql<RowPlace>`
      SELECT ${table} AS "table", id AS "rowId" FROM ${sql.table(table)}
      WHERE ${sql.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
        AND id NOT IN (
          SELECT row_id FROM changes WHERE operation = ${operation} AND table_name = ${table})
      ORDER BY id DESC LIMIT ${mostReferring}`.execute(db);
    found.push(...rows);
  }
  return found;
}
