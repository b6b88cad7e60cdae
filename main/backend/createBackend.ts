import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from '#main/core/clock.ts';
import type { Host } from '#main/core/host.ts';
import type { NewId } from '#main/core/ids.ts';
import type { Log } from '#main/core/log.ts';
import { syncFolderOf } from '#main/core/syncPath.ts';
import {
  type BackupManifest,
  type BackupOrder,
  backUp,
  type FinishBackup,
} from '#main/db/backup.ts';
import { type CheckResult, checkConnection } from '#main/db/check.ts';
import { inspectRows, sealHistory } from '#main/db/history/index.ts';
import { type OpenDb, openDb } from '#main/db/openDb.ts';
import { createFinder } from '#main/door/procedures.ts';
import { createDoor, type Serve } from '#main/door/serve.ts';
import { features, firstAsked } from '#main/features/index.ts';
import type { NewWorkspace } from '#shared/features/workspace/workspaceModel.ts';
import type { ChangeNotice } from '#shared/ipc/envelope.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { startCalls } from './startCalls.ts';

export interface BackendParts {
  readonly host: Host;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  readonly publish: (notice: ChangeNotice) => void;
  /** Where copies are verified; in this very process when not given. */
  readonly finishBackup?: FinishBackup | undefined;
}

export interface OpenOptions {
  /** Where to put the backup when the file must be migrated. */
  readonly migrationBackup?: BackupOrder;
  /** Refuse a path where no file is instead of making one. */
  readonly mustExist?: boolean;
}

/** The store without its process: the app, the command line and tests all drive this one. */
export interface Backend {
  readonly serve: Serve;
  open(path: string, options?: OpenOptions): Promise<{ name: string }>;
  /** Makes a new file aside, fills it, and gives it its name only when it is complete. */
  create(path: string, workspace: NewWorkspace): Promise<void>;
  close(): Promise<void>;
  backUp(order: BackupOrder): Promise<BackupManifest>;
  check(): CheckResult;
  /** One hash over everything the workspace says; equal content gives equal hashes. */
  contentHash(): string;
  /** Moves the log into the file: before sleep. */
  checkpoint(): Promise<void>;
}

function removeFiles(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}

/** An empty file is what a broken disk leaves of a workspace; opening must not make it a new one. */
function assertIsThere(path: string): void {
  if (!existsSync(path)) throw new Failure({ code: 'not_found', key: 'workspace.fileMissing' });
  if (!statSync(path).isFile()) {
    throw new Failure({ code: 'storage', key: 'workspace.notAWorkspace' });
  }
  if (statSync(path).size === 0) throw new Failure({ code: 'storage', key: 'workspace.damaged' });
}

async function callOrThrow(serve: Serve, call: { name: string; input: unknown }): Promise<void> {
  const outcome = await serve({ id: 0, ...call });
  if (!outcome.ok) throw new Failure(outcome.error);
}

async function readName(db: OpenDb): Promise<string> {
  const row = await db.kysely.selectFrom('workspace').select('name').executeTakeFirst();
  if (!row) throw new Failure({ code: 'storage', key: 'workspace.notAWorkspace' });
  return row.name;
}

function createServe(parts: BackendParts, getDb: () => OpenDb | null): Serve {
  return createDoor({
    ...parts,
    findProcedure: createFinder(features, firstAsked),
    getDb: () => getDb()?.kysely ?? null,
  });
}

async function createFile(
  parts: BackendParts,
  path: string,
  workspace: NewWorkspace,
): Promise<void> {
  const partial = `${path}.partial`;
  removeFiles(partial);
  try {
    const db = await openDb(partial);
    const serve = createServe({ ...parts, publish: () => undefined }, () => db);
    try {
      for (const call of startCalls(workspace)) await callOrThrow(serve, call);
      sealHistory(db.connection);
      // The file alone gets the name; with a log left beside it, it would be half a workspace.
      await db.moveLogIn();
    } finally {
      await db.close();
    }
    // Logs somebody left behind would be read as this file's own.
    for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
    renameSync(partial, path);
    syncFolderOf(path);
  } catch (error) {
    removeFiles(partial);
    throw error;
  }
}

export function createBackend(parts: BackendParts): Backend {
  let current: OpenDb | null = null;
  const requireOpen = (): OpenDb => {
    if (!current) throw new Failure({ code: 'storage', key: 'workspace.noneOpen' });
    return current;
  };
  const close = async (): Promise<void> => {
    const closing = current;
    current = null;
    await closing?.close();
  };
  return {
    serve: createServe(parts, () => current),
    open: async (path, options) => {
      await close();
      const { migrationBackup, mustExist } = options ?? {};
      if (mustExist) assertIsThere(path);
      const opened = await openDb(path, async (connection) => {
        if (!migrationBackup) return;
        mkdirSync(dirname(migrationBackup.to), { recursive: true });
        await backUp(connection, migrationBackup, parts.finishBackup);
      });
      try {
        const name = await readName(opened);
        current = opened;
        parts.log('store.opened');
        return { name };
      } catch (error) {
        await opened.close();
        throw error;
      }
    },
    create: (path, workspace) => createFile(parts, path, workspace),
    close,
    backUp: async (order) => {
      const { kysely, connection } = requireOpen();
      // Started between transactions: inside one, SQLite would copy nothing and call it done.
      const started = await kysely
        .connection()
        .execute(async () => [backUp(connection, order, parts.finishBackup)]);
      return started[0] as Promise<BackupManifest>;
    },
    check: () => checkConnection(requireOpen().connection),
    contentHash: () => inspectRows(requireOpen().connection).contentHash,
    checkpoint: async () => current?.moveLogIn(),
  };
}
