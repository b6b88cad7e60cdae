import { runFixed } from '#main/db/fixedQuery.ts';
import type { WritableDb } from '#main/db/handles.ts';
import type { LoggedChange } from '#main/db/tables.ts';
import { hashImage, rowKeySql } from './rowHashes.ts';

/** Many rows a statement: one for each costs as much again as writing the rows. */
const rowsAtOnce = 500;

async function inBatches<Row>(
  rows: readonly Row[],
  run: (batch: readonly Row[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    await run(rows.slice(from, from + rowsAtOnce));
  }
}

/** Brings the hashes up to how the rows of an operation stand, one change for each row. */
export async function storeRowHashes(
  db: WritableDb,
  outcomes: readonly LoggedChange[],
): Promise<void> {
  const kept = outcomes.flatMap(({ table_name, row_id, after }) =>
    after === null ? [] : [[row_id, table_name, hashImage(after)]],
  );
  const gone = outcomes.filter(({ after }) => after === null);
  await inBatches(kept, (batch) =>
    runFixed(
      db,
      `INSERT OR REPLACE INTO row_hashes (row_key, table_number, hash)
        SELECT ${rowKeySql('column1')}, number, unhex(column3)
        FROM (VALUES ${batch.map(() => '(?, ?, ?)').join(', ')})
        JOIN hashed_tables ON name = column2`,
      batch.flat(),
    ),
  );
  await inBatches(gone, (batch) =>
    runFixed(
      db,
      `DELETE FROM row_hashes WHERE (row_key, table_number) IN (
        SELECT ${rowKeySql('column1')}, number
        FROM (VALUES ${batch.map(() => '(?, ?)').join(', ')})
        JOIN hashed_tables ON name = column2)`,
      batch.flatMap(({ row_id, table_name }) => [row_id, table_name]),
    ),
  );
}
