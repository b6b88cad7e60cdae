import { createHash } from 'node:crypto';
import type { SqliteConnection } from '#main/db/sqlite.ts';
import { imageSql, type LoggedTable, listLoggedTables } from './loggedTables.ts';

/** A logged row as JSON, as the triggers write it. */
export type RowImage = Readonly<Record<string, string | number | null>>;

/** Hash of what a row says: `revision` is left out, since an undo raises it without changing content. */
export function hashImage(image: RowImage): string {
  const content = Object.entries(image)
    .filter(([column]) => column !== 'revision')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

const pageSize = 20_000;

/** Every row of a table as an image, a page at a time: nothing else may run while SQLite iterates. */
function* readImages(connection: SqliteConnection, table: LoggedTable): Generator<RowImage> {
  const page = connection
    .prepare<[string, number], string>(
      `SELECT ${imageSql(table, 'source')} FROM "${table.name}" AS source WHERE id > ? ORDER BY id LIMIT ?`,
    )
    .pluck();
  for (let after = ''; ; ) {
    const images = page.all(after, pageSize).map((json) => JSON.parse(json) as RowImage);
    yield* images;
    if (images.length < pageSize) return;
    after = String(images.at(-1)?.id);
  }
}

/** Computes the hash of every logged row anew, after a migration rewrote rows or a bulk load. */
export function rebuildRowHashes(connection: SqliteConnection): void {
  connection.exec('DELETE FROM row_hashes');
  const insert = connection.prepare('INSERT INTO row_hashes VALUES (?, ?, ?)');
  for (const table of listLoggedTables(connection)) {
    for (const image of readImages(connection, table)) {
      insert.run(table.name, image.id, hashImage(image));
    }
  }
}

/** Rows whose content no longer matches the hash written when they were saved. */
export function findDamagedRows(
  connection: SqliteConnection,
): { table: string; rowId: string; problem: 'changed' | 'missing' | 'unknown' }[] {
  const damaged: { table: string; rowId: string; problem: 'changed' | 'missing' | 'unknown' }[] =
    [];
  const hashesOf = connection
    .prepare<[string], [string, string]>('SELECT row_id, hash FROM row_hashes WHERE table_name = ?')
    .raw();
  for (const table of listLoggedTables(connection)) {
    const expected = new Map(hashesOf.all(table.name));
    const rows = connection
      .prepare<[], string>(`SELECT ${imageSql(table, 'source')} FROM "${table.name}" AS source`)
      .pluck();
    for (const json of rows.iterate()) {
      const image = JSON.parse(json) as RowImage;
      const rowId = String(image.id);
      const hash = expected.get(rowId);
      if (hash !== hashImage(image)) {
        damaged.push({ table: table.name, rowId, problem: hash ? 'changed' : 'unknown' });
      }
      expected.delete(rowId);
    }
    for (const rowId of expected.keys())
      damaged.push({ table: table.name, rowId, problem: 'missing' });
  }
  return damaged;
}

/** One hash over the content of all logged tables: equal workspaces give equal hashes. */
export function contentHash(connection: SqliteConnection): string {
  const total = createHash('sha256');
  for (const table of listLoggedTables(connection)) {
    const rows = connection
      .prepare<[], string>(
        `SELECT ${imageSql(table, 'source')} FROM "${table.name}" AS source ORDER BY id`,
      )
      .pluck();
    total.update(`${table.name}\n`);
    for (const json of rows.iterate()) total.update(`${hashImage(JSON.parse(json) as RowImage)}\n`);
  }
  return total.digest('hex');
}
