import type Database from 'better-sqlite3';

/** The raw connection. It stays inside main/db; handlers only ever see Kysely handles. */
export type SqliteConnection = Database.Database;
