import { sql } from 'kysely';
import type { ReadableDb } from './handles.ts';

/** A column of a table that holds the id of a row of another (or the same) table. */
export interface Reference {
  readonly table: string;
  readonly column: string;
  readonly parentTable: string;
  /** Whether the other row stays as long as this one refers to it. */
  readonly isHolding: boolean;
}

/** Every foreign key of the schema that points at an `id`, read from SQLite itself. */
export async function listReferences(db: ReadableDb): Promise<Reference[]> {
  const { rows } = await sql<Omit<Reference, 'isHolding'> & { onDelete: string }>`
    SELECT tables.name AS "table", keys."from" AS "column", keys."table" AS "parentTable",
      keys.on_delete AS "onDelete"
    FROM sqlite_schema AS tables, pragma_foreign_key_list(tables.name) AS keys
    WHERE tables.type = 'table' AND (keys."to" = 'id' OR keys."to" IS NULL)`.execute(db);
  return rows.map(({ onDelete, ...row }) => ({ ...row, isHolding: onDelete === 'NO ACTION' }));
}
