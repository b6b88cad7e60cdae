import { createHash, hash } from 'node:crypto';
import { formatUuid } from '#main/core/ids.ts';
import type { SqliteConnection } from '#main/db/sqlite.ts';
import { imageSql, type LoggedTable, listLoggedTables } from './loggedTables.ts';

/** A logged row as JSON, as the triggers write it. */
export type RowImage = Readonly<Record<string, string | number | null>>;

const hashLength = 16;

/** Gives a connection the SQL function `row_hash(text)`: 16 bytes of SHA-256, NULL of NULL. */
export function registerRowHash(connection: SqliteConnection): void {
  const options = { deterministic: true, directOnly: true };
  connection.function('row_hash', options, (text: unknown) =>
    text === null ? null : hash('sha256', String(text), 'buffer').subarray(0, hashLength),
  );
}

/** SQL of a row's key: the bytes of its UUID, or of the word that is the id in a few tables. */
export function rowKeySql(id: string): string {
  return `coalesce(iif(length(${id}) = 36, unhex(${id}, '-'), NULL), CAST(${id} AS BLOB))`;
}

function readRowKey(key: Buffer): string {
  return key.length === hashLength ? formatUuid(key) : key.toString();
}

/**
 * SQL of the hash of a logged image. `revision` is left out, since an undo raises it without
 * changing content.
 */
export function imageHashSql(image: string): string {
  return `row_hash(json_remove(${image}, '$.revision'))`;
}

/** SQL of the same hash, of a row as it stands. */
function rowHashSql({ name, columns }: LoggedTable, row: string): string {
  const content = columns.filter((column) => column !== 'revision');
  return `row_hash(${imageSql({ name, columns: content }, row)})`;
}

interface HashedTable extends LoggedTable {
  /** Stands for the name in `row_hashes`. */
  readonly number: number;
}

function listHashedTables(connection: SqliteConnection): HashedTable[] {
  const numbers = new Map(
    connection.prepare<[], [string, number]>('SELECT name, number FROM hashed_tables').raw().all(),
  );
  return listLoggedTables(connection).map((table) => ({
    ...table,
    number: numbers.get(table.name) ?? 0,
  }));
}

/**
 * Computes the hash of every logged row anew, after a migration or a bulk load. In the order of
 * the keys, so that the pages are full.
 */
export function rebuildRowHashes(connection: SqliteConnection): void {
  connection.exec('DELETE FROM row_hashes; DELETE FROM hashed_tables');
  const number = connection.prepare('INSERT INTO hashed_tables (name) VALUES (?)');
  for (const { name } of listLoggedTables(connection)) number.run(name);
  const rows = listHashedTables(connection).map(
    (table) =>
      `SELECT ${rowKeySql('source.id')}, ${table.number}, ${rowHashSql(table, 'source')} FROM "${table.name}" AS source`,
  );
  connection.exec(`INSERT INTO row_hashes ${rows.join(' UNION ALL ')} ORDER BY 1, 2`);
}

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

export interface DamagedRow {
  readonly table: string;
  readonly rowId: string;
  readonly problem: 'changed' | 'missing' | 'unknown';
}

export interface Inspection {
  /** Rows whose content no longer matches the hash written when they were saved. */
  readonly damaged: readonly DamagedRow[];
  /** One hash over the content of all logged tables: equal workspaces give equal hashes. */
  readonly contentHash: string;
}

/** Reads every logged row once: what is damaged, and what all of it says. */
export function inspectRows(connection: SqliteConnection): Inspection {
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
