import type { SqliteDatabase } from 'kysely';
import type { SqliteConnection } from './connection.ts';

/**
 * When the disk is full or fails, SQLite ends the transaction itself; the ROLLBACK that Kysely
 * sends then would fail and hide the reason. Without a transaction it becomes a read of nothing.
 */
export function withForgivingRollback(
  connection: SqliteConnection,
  database: SqliteDatabase,
): SqliteDatabase {
  return {
    prepare: (text) =>
      database.prepare(text === 'rollback' && !connection.inTransaction ? 'SELECT 1' : text),
    close: () => database.close(),
  };
}
