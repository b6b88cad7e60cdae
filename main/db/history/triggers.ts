import type { SqliteConnection } from '#main/db/connection.ts';
import { imageSql, type LoggedTable, listLoggedTables } from './loggedTables.ts';

const triggerPrefix = 'history_';

function logSql(table: LoggedTable, event: 'INSERT' | 'UPDATE' | 'DELETE'): string {
  const before = event === 'INSERT' ? 'NULL' : imageSql(table, 'OLD');
  const after = event === 'DELETE' ? 'NULL' : imageSql(table, 'NEW');
  const rowId = event === 'DELETE' ? 'OLD.id' : 'NEW.id';
  const isChanged = table.columns.map((name) => `OLD."${name}" IS NOT NEW."${name}"`).join(' OR ');
  return `
CREATE TRIGGER "${triggerPrefix}${table.name}_${event.toLowerCase()}" AFTER ${event} ON "${table.name}"
${event === 'UPDATE' ? `WHEN ${isChanged}` : ''}
BEGIN
  SELECT RAISE(ABORT, 'row changed outside an operation')
    WHERE NOT EXISTS (SELECT 1 FROM current_operation);
  INSERT INTO changes (operation, table_name, row_id, before, after)
    SELECT sequence, '${table.name}', ${rowId}, ${before}, ${after} FROM current_operation;
END;`;
}

export function removeHistoryTriggers(connection: SqliteConnection): void {
  const names = connection
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '${triggerPrefix}%'`,
    )
    .pluck()
    .all();
  for (const name of names) connection.exec(`DROP TRIGGER "${name}"`);
}

/**
 * Writes three triggers per logged table from the schema as it is now. Built-in SQL only:
 * with trusted_schema off a trigger may call no function of ours.
 */
export function rebuildHistoryTriggers(connection: SqliteConnection): void {
  removeHistoryTriggers(connection);
  for (const table of listLoggedTables(connection)) {
    for (const event of ['INSERT', 'UPDATE', 'DELETE'] as const) {
      connection.exec(logSql(table, event));
    }
  }
}
