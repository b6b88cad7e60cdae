import { CompiledQuery, type Selectable } from 'kysely';
import type { ReadableDb, WritableDb } from './handles.ts';
import type { Tables } from './tables.ts';

/**
 * Runs a statement whose text never changes. Building and compiling one costs more than SQLite
 * takes to run it, which counts where every save passes.
 */
export async function runFixed<Row = unknown>(
  db: ReadableDb,
  text: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await db
    .getExecutor()
    .executeQuery<Row>(CompiledQuery.raw(text, [...parameters]));
  return rows;
}

/** Below SQLite's limit of parameters for the widest table. */
const rowsAtOnce = 500;

/** Inserts whole rows of one table in one statement, whose text depends on their number alone. */
export async function insertRows<Name extends keyof Tables>(
  db: WritableDb,
  table: Name,
  rows: readonly Selectable<Tables[Name]>[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const batch = rows.slice(from, from + rowsAtOnce);
    const columns = Object.keys(batch[0] ?? {});
    const places = `(${columns.map(() => '?').join(', ')})`;
    await runFixed(
      db,
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${batch.map(() => places).join(', ')}`,
      batch.flatMap((row) => columns.map((column) => row[column as keyof typeof row])),
    );
  }
}
