import { createHash } from 'node:crypto';
import { createReadStream, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { syncFile, syncFolderOf } from '#main/core/syncPath.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { checkConnection } from './check.ts';
import type { SqliteConnection } from './connection.ts';
import { copyPages } from './copyPages.ts';
import { schemaVersion } from './migrate.ts';
import { openConnection } from './sqlite.ts';

/** What a backup holds, written beside it after it was reopened and checked. */
export interface BackupManifest {
  readonly at: string;
  readonly reason: string;
  readonly schemaVersion: number;
  /** Newest operation in it. */
  readonly sequence: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly contentHash: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface BackupOrder {
  readonly to: string;
  readonly at: string;
  readonly reason: string;
}

/** Verifies the copy of an order and gives it its name, here or in another process. */
export type FinishBackup = (order: BackupOrder) => Promise<BackupManifest>;

function partialPath({ to }: BackupOrder): string {
  return `${to}.partial`;
}

function manifestPath({ to }: BackupOrder): string {
  return `${to}.json`;
}

/** Also on a disk that takes no more, so that what went wrong is told and not the clearing up. */
function removeUnfinished(order: BackupOrder): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(partialPath(order) + suffix, { force: true });
  if (!existsSync(order.to)) rmSync(manifestPath(order), { force: true });
}

/**
 * Copies an open workspace through SQLite's online backup on the owner's own connection (another
 * writer would restart it for ever), some pages at a time, and has the copy finished. A failed
 * backup leaves nothing behind.
 */
export async function backUp(
  connection: SqliteConnection,
  order: BackupOrder,
  finish: FinishBackup = finishBackup,
): Promise<BackupManifest> {
  try {
    await copyPages(connection, partialPath(order));
    return await finish(order);
  } finally {
    removeUnfinished(order);
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Reopens a copy read-only and refuses it unless structure and every row check out. */
function verifyCopy(
  path: string,
): Pick<BackupManifest, 'counts' | 'contentHash' | 'schemaVersion' | 'sequence'> {
  const copy = openConnection(path, { isReadOnly: true });
  try {
    const { ok, counts, contentHash } = checkConnection(copy);
    if (!ok) throw new Failure({ code: 'storage', key: 'backup.notVerified' });
    return {
      counts,
      contentHash,
      schemaVersion: schemaVersion(copy),
      sequence: Number(copy.prepare('SELECT max(sequence) FROM operations').pluck().get() ?? 0),
    };
  } finally {
    copy.close();
  }
}

/**
 * Gives a copy its name, with its manifest beside it, once it was reopened, counted and hashed.
 * Touches no file but the copy, so it can run where the workspace is not open.
 */
export async function finishBackup(order: BackupOrder): Promise<BackupManifest> {
  const partial = partialPath(order);
  const bytes = statSync(partial).size;
  const manifest: BackupManifest = {
    at: order.at,
    reason: order.reason,
    ...verifyCopy(partial),
    sha256: await hashFile(partial),
    bytes,
  };
  // Even a read-only look at the copy leaves side files.
  for (const suffix of ['-wal', '-shm']) rmSync(partial + suffix, { force: true });
  syncFile(partial);
  writeFileSync(manifestPath(order), JSON.stringify(manifest, null, 2), { flush: true });
  renameSync(partial, order.to);
  syncFolderOf(order.to);
  return manifest;
}
