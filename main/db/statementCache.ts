import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type { SqliteConnection } from './connection.ts';

const limit = 500;

/**
 * Kysely compiles its SQL text for every call; SQLite need not. Statements are kept by their
 * text, the one unused longest leaves first. Measured: a fifth of the time of a small command.
 */
export function withStatementCache(connection: SqliteConnection): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  const keep = (text: string, statement: SqliteStatement): SqliteStatement => {
    statements.delete(text);
    statements.set(text, statement);
    const [oldest] = statements.keys();
    if (statements.size > limit && oldest !== undefined) statements.delete(oldest);
    return statement;
  };
  return {
    prepare: (text) =>
      keep(text, statements.get(text) ?? (connection.prepare(text) as SqliteStatement)),
    close: () => {
      statements.clear();
      connection.close();
    },
  };
}
