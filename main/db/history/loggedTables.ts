import type { SqliteConnection } from '#main/db/sqlite.ts';

/**
 * The log itself, what is derived from it (hashes, search), half-typed text, and files kept under the hash of their
 * bytes, which never change. Every other table is logged.
 */
const unloggedTables = new Set([
  'operations',
  'changes',
  'current_operation',
  'hashed_tables',
  'row_hashes',
  'drafts',
  'attachments',
  'report_search',
  'sqlite_sequence',
]);

/** The full-text index and the tables SQLite keeps it in. */
function isFullText(name: string): boolean {
  return name === 'report_words' || name.startsWith('report_words_');
}

export interface LoggedTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Every logged table with its columns, read from the schema so that none can be forgotten. */
export function listLoggedTables(connection: SqliteConnection): LoggedTable[] {
  const names = connection
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    )
    .pluck()
    .all();
  const columns = connection
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?) ORDER BY cid')
    .pluck();
  return names
    .filter((name) => !unloggedTables.has(name) && !isFullText(name))
    .map((name) => ({ name, columns: columns.all(name) }));
}

/** SQL that builds a row's image as one JSON object; `row` is NEW, OLD or a table alias. */
export function imageSql(table: LoggedTable, row: string): string {
  return `json_object(${table.columns.map((column) => `'${column}', ${row}."${column}"`).join(', ')})`;
}
