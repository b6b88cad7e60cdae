import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { SqliteConnection } from './connection.ts';
import { registerRowHash } from './history/rowHashes.ts';
import { registerBigrams } from './search/searchTables.ts';

/**
 * better-sqlite3 13 speaks Node-API 10. An older runtime crashes without a word unless the
 * development set-up has put its adapter in place, so the store asks before it loads the addon.
 */
export function assertRuntimeCanLoadSqlite(napiVersion: number, hasAdapter: boolean): void {
  if (napiVersion >= 10 || hasAdapter) return;
  throw new Error(
    `better-sqlite3 needs Node-API 10, this runtime has ${napiVersion}. Run "npm start" once: its set-up installs the adapter.`,
  );
}

/** Where better-sqlite3 looks before it takes the binary it came with. */
function hasSqliteAdapter(): boolean {
  const manifest = createRequire(import.meta.url).resolve('better-sqlite3/package.json');
  return existsSync(join(dirname(manifest), 'build', 'Release', 'better_sqlite3.node'));
}

export function openConnection(path: string, options?: { isReadOnly?: boolean }): SqliteConnection {
  assertRuntimeCanLoadSqlite(Number(process.versions.napi), hasSqliteAdapter());
  const connection = new Database(path, {
    readonly: options?.isReadOnly ?? false,
    fileMustExist: options?.isReadOnly ?? false,
    timeout: 200,
  });
  registerRowHash(connection);
  registerBigrams(connection);
  return connection;
}

/** The version of SQLite that is linked in, for 关于. */
export function readSqliteVersion(): string {
  const connection = openConnection(':memory:');
  try {
    return String(connection.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    connection.close();
  }
}

/**
 * Durability and defence settings of every workspace connection: what was acknowledged is on
 * disk (FULL), no second writer gets in (EXCLUSIVE), deleted text is overwritten.
 */
export function configureConnection(connection: SqliteConnection): void {
  connection.pragma('locking_mode = EXCLUSIVE');
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('secure_delete = ON');
  connection.pragma('cell_size_check = ON');
  connection.pragma('fullfsync = ON');
  connection.pragma('checkpoint_fullfsync = ON');
  // The exclusive mode alone locks at the first write; from here on nobody else gets in at all.
  connection.exec('BEGIN EXCLUSIVE; COMMIT');
}
