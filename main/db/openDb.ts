import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { describeSystemError } from '#main/core/systemFailures.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { assertHeaderIsOurs } from './fileHeader.ts';
import { latestVersion, migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { configureConnection, openConnection, type SqliteConnection } from './sqlite.ts';
import { withStatementCache } from './statementCache.ts';
import type { Tables } from './tables.ts';

/** An open workspace file: one connection, seen by handlers as Kysely and by main/db as it is. */
export interface OpenDb {
  readonly path: string;
  readonly kysely: Kysely<Tables>;
  readonly connection: SqliteConnection;
  close(): Promise<void>;
}

function wrap(path: string, connection: SqliteConnection): OpenDb {
  const kysely = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: withStatementCache(connection) }),
  });
  return {
    path,
    kysely,
    connection,
    close: async () => {
      if (!connection.open) return;
      try {
        // Through the queue: a running transaction finishes first.
        await kysely.connection().execute(async () => {
          connection.pragma('wal_checkpoint(TRUNCATE)');
        });
      } catch {
        // A full disk: the log stays beside the file and is read again at the next opening.
      }
      await kysely.destroy();
      if (connection.open) connection.close();
    },
  };
}

/** SQLite's and the file system's refusal to open, as a sentence for the manager. */
function toOpenFailure(error: unknown): unknown {
  const data = describeSystemError(error);
  return data ? new Failure(data) : error;
}

async function prepare(
  connection: SqliteConnection,
  beforeMigration: ((connection: SqliteConnection) => Promise<void>) | undefined,
): Promise<void> {
  configureConnection(connection);
  const version = schemaVersion(connection);
  if (version > 0 && version < latestVersion(migrations)) await beforeMigration?.(connection);
  migrate(connection, migrations);
}

/**
 * Opens (or creates) a workspace, takes the exclusive lock and brings the schema up to date.
 * `beforeMigration` runs when an existing file is about to change: the place for a backup.
 */
export async function openDb(
  path: string,
  beforeMigration?: (connection: SqliteConnection) => Promise<void>,
): Promise<OpenDb> {
  let connection: SqliteConnection | undefined;
  try {
    if (!existsSync(dirname(path))) {
      throw new Failure({ code: 'storage', key: 'workspace.cannotOpen' });
    }
    if (existsSync(path) && statSync(path).size > 0) {
      assertHeaderIsOurs(path, latestVersion(migrations));
    }
    connection = openConnection(path);
    await prepare(connection, beforeMigration);
    return wrap(path, connection);
  } catch (error) {
    connection?.close();
    throw toOpenFailure(error);
  }
}
