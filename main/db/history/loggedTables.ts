import type { SqliteConnection } from '#main/db/connection.ts';

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
  const rows = connection
    .prepare<[], [string, string]>(
      `SELECT tables.name, columns.name FROM sqlite_schema AS tables
        JOIN pragma_table_info(tables.name) AS columns
        WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'
        ORDER BY tables.name, columns.cid`,
    )
    .raw()
    .all();
  const columnsOf = Map.groupBy(rows, ([table]) => table);
  return [...columnsOf]
    .filter(([name]) => !unloggedTables.has(name) && !isFullText(name))
    .map(([name, columns]) => ({ name, columns: columns.map(([, column]) => column) }));
}

/** SQL that builds a row's image as one JSON object; `row` is NEW, OLD or a table alias. */
export function imageSql(table: LoggedTable, row: string): string {
  return `json_object(${table.columns.map((column) => `'${column}', ${row}."${column}"`).join(', ')})`;
}
