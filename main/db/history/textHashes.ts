import { createHash } from 'node:crypto';
import type { SqliteConnection } from '#main/db/connection.ts';
import { imageSql, type LoggedTable, listLoggedTables } from './loggedTables.ts';
import type { DamagedRow, RowImage } from './rowHashes.ts';

/** Whether a file keeps its hashes as text, as all did up to schema 40. */
export function hasTextHashes(connection: SqliteConnection): boolean {
  const { type } = connection
    .prepare<[], { type: string }>(
      "SELECT type FROM pragma_table_info('row_hashes') WHERE name = 'hash'",
    )
    .get() ?? { type: 'BLOB' };
  return type === 'TEXT';
}

function hashAsText(image: RowImage): string {
  const content = Object.entries(image)
    .filter(([column]) => column !== 'revision')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

function listDamageOf(connection: SqliteConnection, table: LoggedTable): DamagedRow[] {
  const expected = new Map(
    connection
      .prepare<[string], [string, string]>(
        'SELECT row_id, hash FROM row_hashes WHERE table_name = ?',
      )
      .raw()
      .all(table.name),
  );
  const damaged: DamagedRow[] = [];
  const images = connection
    .prepare<[], string>(`SELECT ${imageSql(table, 'source')} FROM "${table.name}" AS source`)
    .pluck();
  for (const json of images.iterate()) {
    const image = JSON.parse(json) as RowImage;
    const rowId = String(image.id);
    const hash = expected.get(rowId);
    if (hash !== hashAsText(image)) {
      damaged.push({ table: table.name, rowId, problem: hash ? 'changed' : 'unknown' });
    }
    expected.delete(rowId);
  }
  for (const rowId of expected.keys()) {
    damaged.push({ table: table.name, rowId, problem: 'missing' });
  }
  return damaged;
}

/** What `inspectRows` finds, of a file whose hashes are text. */
export function listTextDamage(connection: SqliteConnection): DamagedRow[] {
  return listLoggedTables(connection).flatMap((table) => listDamageOf(connection, table));
}
