import { createHash } from 'node:crypto';
import { createReadStream, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { syncFile, syncFolderOf } from '#main/core/syncPath.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { inspectRows } from './history/index.ts';
import { listLoggedTables } from './history/loggedTables.ts';
import { schemaVersion } from './migrate.ts';
import { openConnection, type SqliteConnection } from './sqlite.ts';

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

export interface CheckResult {
  readonly ok: boolean;
  readonly problems: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly contentHash: string;
}

/** Rows of every logged table. */
function countRows(connection: SqliteConnection): Record<string, number> {
  return Object.fromEntries(
    listLoggedTables(connection).map(({ name }) => [
      name,
      Number(connection.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()),
    ]),
  );
}

/** Structure, references and the content of every row against the hash written when it was saved. */
export function checkConnection(connection: SqliteConnection): CheckResult {
  const problems: string[] = [];
  const integrity = connection.pragma('integrity_check') as { integrity_check: string }[];
  for (const { integrity_check } of integrity) {
    if (integrity_check !== 'ok') problems.push(`integrity: ${integrity_check}`);
  }
  const broken = connection.pragma('foreign_key_check') as { table: string; parent: string }[];
  for (const { table, parent } of broken) problems.push(`reference: ${table} -> ${parent}`);
  const { damaged, contentHash } = inspectRows(connection);
  for (const { table, rowId, problem } of damaged) {
    problems.push(`row ${problem}: ${table} ${rowId}`);
  }
  return { ok: problems.length === 0, problems, counts: countRows(connection), contentHash };
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
    const check = checkConnection(copy);
    if (!check.ok) throw new Failure({ code: 'storage', key: 'backup.notVerified' });
    return {
      counts: check.counts,
      contentHash: check.contentHash,
      schemaVersion: schemaVersion(copy),
      sequence: Number(copy.prepare('SELECT max(sequence) FROM operations').pluck().get() ?? 0),
    };
  } finally {
    copy.close();
  }
}

export interface BackupOrder {
  readonly to: string;
  readonly at: string;
  readonly reason: string;
}

function manifestPath(backupPath: string): string {
  return `${backupPath}.json`;
}

/**
 * Writes a verified copy of an open workspace through SQLite's online backup on the owner's own
 * connection (another writer would restart it for ever). The file gets its name only after it
 * was reopened, counted and hashed; a failed backup leaves nothing behind.
 */
export async function backUp(
  connection: SqliteConnection,
  order: BackupOrder,
): Promise<BackupManifest> {
  const partial = `${order.to}.partial`;
  try {
    const { totalPages } = await connection.backup(partial);
    if (totalPages === 0) throw new Failure({ code: 'storage', key: 'backup.notVerified' });
    const bytes = statSync(partial).size;
    const manifest: BackupManifest = {
      at: order.at,
      reason: order.reason,
      ...verifyCopy(partial),
      sha256: await hashFile(partial),
      bytes,
    };
    syncFile(partial);
    writeFileSync(manifestPath(order.to), JSON.stringify(manifest, null, 2), { flush: true });
    renameSync(partial, order.to);
    syncFolderOf(order.to);
    return manifest;
  } catch (error) {
    if (!existsSync(order.to)) rmSync(manifestPath(order.to), { force: true });
    throw error;
  } finally {
    // Even a read-only look at the copy leaves side files; the copy itself has its name by now.
    for (const suffix of ['', '-wal', '-shm']) rmSync(partial + suffix, { force: true });
  }
}
