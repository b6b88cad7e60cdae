import type { SqliteConnection } from '#main/db/connection.ts';

/** Makes what stands now the beginning: acts so far stay in the log but cannot be undone. */
export function sealHistory(connection: SqliteConnection): void {
  connection.exec('UPDATE operations SET is_undoable = 0');
}
