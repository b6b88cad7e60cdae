import { configureConnection, openConnection } from '#main/db/sqlite.ts';

/**
 * A workspace file as somebody without the product would use it: the same durability, no door,
 * no history.
 * @param {string} path
 */
export function openRaw(path) {
  const connection = openConnection(path);
  configureConnection(connection);
  const triggers = connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .pluck()
    .all();
  for (const name of triggers) connection.exec(`DROP TRIGGER "${name}"`);
  return connection;
}
