import { hash } from 'node:crypto';
import { formatUuid } from '#main/core/ids.ts';
import type { SqliteConnection } from '#main/db/connection.ts';
import { imageSql, type LoggedTable, listLoggedTables } from './loggedTables.ts';

/** A logged row as JSON, as the triggers write it. */
export type RowImage = Readonly<Record<string, string | number | null>>;

export interface DamagedRow {
  readonly table: string;
  readonly rowId: string;
  readonly problem: 'changed' | 'missing' | 'unknown';
}

const hashLength = 16;

/** In hexadecimal, which Node makes in two thirds of the time a buffer takes. */
function hashText(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 2 * hashLength);
}

/** Gives a connection the SQL function `row_hash(text)`: 16 bytes in hexadecimal, NULL of NULL. */
export function registerRowHash(connection: SqliteConnection): void {
  const options = { deterministic: true, directOnly: true };
  connection.function('row_hash', options, (text: unknown) =>
    text === null ? null : hashText(String(text)),
  );
}

/**
 * A logged image without its revision, which an undo raises without changing content. Quotes in a
 * value are escaped, so a comma before a bare quote only ever stands between two members.
 */
export function withoutRevision(image: string): string {
  return image.replace(/,"revision":\d+/, '');
}

/** Hash of a logged image, in hexadecimal. */
export function hashImage(image: string): string {
  return hashText(withoutRevision(image));
}

/** SQL of a row's key: the bytes of its UUID, or of the word that is the id in a few tables. */
export function rowKeySql(id: string): string {
  return `coalesce(iif(length(${id}) = 36, unhex(${id}, '-'), NULL), CAST(${id} AS BLOB))`;
}

export function readRowKey(key: Buffer): string {
  return key.length === hashLength ? formatUuid(key) : key.toString();
}

/** SQL of the same hash. */
export function imageHashSql(image: string): string {
  return `unhex(row_hash(json_remove(${image}, '$.revision')))`;
}

/** SQL of the same hash, of a row as it stands. */
export function rowHashSql({ name, columns }: LoggedTable, row: string): string {
  const content = columns.filter((column) => column !== 'revision');
  return `unhex(row_hash(${imageSql({ name, columns: content }, row)}))`;
}

export interface HashedTable extends LoggedTable {
  /** Stands for the name in `row_hashes`. */
  readonly number: number;
}

export function listHashedTables(connection: SqliteConnection): HashedTable[] {
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
