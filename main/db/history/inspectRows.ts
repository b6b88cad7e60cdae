import { createHash } from 'node:crypto';
import type { SqliteConnection } from '#main/db/connection.ts';
import { listLoggedTables } from './loggedTables.ts';
import {
  type DamagedRow,
  type HashedTable,
  listHashedTables,
  readRowKey,
  rowHashSql,
  rowKeySql,
} from './rowHashes.ts';
import { hasTextHashes, listTextDamage } from './textHashes.ts';

interface ComparedRow {
  readonly id: string;
  readonly actual: Buffer;
  /** Null: the row was never hashed. */
  readonly stored: Buffer | null;
}

function compareRows(
  connection: SqliteConnection,
  table: HashedTable,
): IterableIterator<ComparedRow> {
  return connection
    .prepare<[], ComparedRow>(`
      SELECT source.id, ${rowHashSql(table, 'source')} AS actual, row_hashes.hash AS stored
      FROM "${table.name}" AS source LEFT JOIN row_hashes
        ON row_key = ${rowKeySql('source.id')} AND table_number = ${table.number}
      ORDER BY source.id`)
    .iterate();
}

function listMissing(connection: SqliteConnection, table: HashedTable): string[] {
  return connection
    .prepare<[], Buffer>(`
      SELECT row_key FROM row_hashes WHERE table_number = ${table.number}
        AND row_key NOT IN (SELECT ${rowKeySql('id')} FROM "${table.name}")`)
    .pluck()
    .all()
    .map(readRowKey);
}

function countHashes(connection: SqliteConnection): ReadonlyMap<number, number> {
  return new Map(
    connection
      .prepare<[], [number, number]>(
        'SELECT table_number, count(*) FROM row_hashes GROUP BY table_number',
      )
      .raw()
      .all(),
  );
}

export interface Inspection {
  /** Rows whose content no longer matches the hash written when they were saved. */
  readonly damaged: readonly DamagedRow[];
  /** One hash over the content of all logged tables: equal workspaces give equal hashes. */
  readonly contentHash: string;
}

/** A file that is yet to be migrated, or a backup of one: its hashes are of the earlier kind. */
function inspectTextHashes(connection: SqliteConnection): Inspection {
  const total = createHash('sha256');
  for (const table of listLoggedTables(connection)) {
    const hashes = connection
      .prepare<[], Buffer>(
        `SELECT ${rowHashSql(table, 'source')} FROM "${table.name}" AS source ORDER BY source.id`,
      )
      .pluck();
    total.update(`${table.name}\n`);
    for (const hash of hashes.iterate()) total.update(hash);
  }
  return { damaged: listTextDamage(connection), contentHash: total.digest('hex') };
}

/** Reads every logged row once: what is damaged, and what all of it says. */
export function inspectRows(connection: SqliteConnection): Inspection {
  if (hasTextHashes(connection)) return inspectTextHashes(connection);
  const damaged: DamagedRow[] = [];
  const total = createHash('sha256');
  const hashCounts = countHashes(connection);
  for (const table of listHashedTables(connection)) {
    let known = 0;
    total.update(`${table.name}\n`);
    for (const { id, actual, stored } of compareRows(connection, table)) {
      total.update(actual);
      if (stored !== null) known += 1;
      if (stored?.equals(actual)) continue;
      damaged.push({ table: table.name, rowId: id, problem: stored ? 'changed' : 'unknown' });
    }
    if (known === (hashCounts.get(table.number) ?? 0)) continue;
    for (const rowId of listMissing(connection, table)) {
      damaged.push({ table: table.name, rowId, problem: 'missing' });
    }
  }
  return { damaged, contentHash: total.digest('hex') };
}
