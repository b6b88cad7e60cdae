import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import { describeSystemError } from '#main/core/systemFailures.ts';
import { Failure } from '#shared/ipc/failure.ts';
import type { SqliteConnection } from './connection.ts';
import { assertHeaderIsOurs } from './fileHeader.ts';
import { withForgivingRollback } from './forgivingRollback.ts';
import { latestVersion, migrate, schemaVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { tidySearch } from './search/index.ts';
import { configureConnection, openConnection } from './sqlite.ts';
import { withStatementCache } from './statementCache.ts';
import type { Tables } from './tables.ts';

/** An open workspace file: one connection, seen by handlers as Kysely and by main/db as it is. */
export interface OpenDb {
  readonly path: string;
  readonly kysely: Kysely<Tables>;
  readonly connection: SqliteConnection;
  /** Moves the log into the file, between transactions; throws when the disk does not take it. */
  moveLogIn(): Promise<void>;
  close(): Promise<void>;
}

function wrap(path: string, connection: SqliteConnection): OpenDb {
  const database = withForgivingRollback(connection, withStatementCache(connection));
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  // Through the queue: a running transaction finishes first, and inside one SQLite would refuse.
  const inQueue = (act: () => void): Promise<void> =>
    kysely.connection().execute(async () => {
      act();
    });
  const moveLogIn = (): Promise<void> =>
    inQueue(() => connection.pragma('wal_checkpoint(TRUNCATE)'));
  return {
    path,
    kysely,
    connection,
    moveLogIn,
    close: async () => {
      if (!connection.open) return;
      try {
        await inQueue(() => tidySearch(connection));
        await moveLogIn();
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

/** SQLite says "I/O error" of a read-only disk; the system's own answer is plainer. */
function assertIsWritable(path: string): void {
  try {
    for (const place of [dirname(path), path]) accessSync(place, constants.W_OK);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
      throw new Failure({ code: 'storage', key: 'workspace.readOnlyPlace' });
    }
    throw error;
  }
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
      assertIsWritable(path);
    }
    connection = openConnection(path);
    await prepare(connection, beforeMigration);
    return wrap(path, connection);
  } catch (error) {
    connection?.close();
    throw toOpenFailure(error);
  }
}
