import type { SqliteConnection } from '#main/db/connection.ts';
import { rebuildSearch } from '#main/db/search/index.ts';
import { rebuildRowHashes } from './rowHashes.ts';
import { rebuildHistoryTriggers, removeHistoryTriggers } from './triggers.ts';

/**
 * Loads rows in bulk into a new file: without triggers while it lasts, with hashes and triggers
 * afterwards. Nothing loaded can be undone. Never used on a workspace somebody works in.
 */
export async function withoutHistory(
  connection: SqliteConnection,
  load: () => Promise<void>,
): Promise<void> {
  removeHistoryTriggers(connection);
  connection.pragma('synchronous = OFF');
  try {
    await load();
    connection.transaction(() => {
      rebuildRowHashes(connection);
      rebuildSearch(connection);
    })();
    rebuildHistoryTriggers(connection);
  } finally {
    connection.pragma('synchronous = FULL');
  }
}
