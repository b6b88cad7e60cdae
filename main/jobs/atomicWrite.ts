import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import * as nodeFs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure, type FailureParams } from '#shared/ipc/failure.ts';

/** The calls a write makes; tests put failing ones in their place. */
export type WriteFs = Pick<typeof nodeFs, 'open' | 'rename' | 'unlink' | 'readdir'>;

export interface AtomicWrite {
  readonly target: string;
  readonly bytes: Uint8Array;
  /** Looks at the finished temporary file; if it throws, the target stays as it was. */
  readonly check?: (path: string) => Promise<void>;
  /** Gives up, leaving nothing behind, if it is aborted before the file is in place. */
  readonly signal?: AbortSignal;
  readonly fs?: WriteFs;
}

/**
 * Replaces a file by a complete new one or leaves it as it is: the bytes go to a temporary file
 * beside the target, are synced, checked and renamed over it, and the folder is synced. Throws a
 * `storage` Failure that names the trouble; whatever `check` throws passes through.
 */
export async function atomicWrite(write: AtomicWrite): Promise<void> {
  const fs = write.fs ?? nodeFs;
  const temporary = temporaryPath(write.target);
  await removeLeftovers(write.target, fs);
  inUse.add(basename(temporary));
  try {
    await writeSynced(temporary, write.bytes, fs);
    await write.check?.(temporary);
    write.signal?.throwIfAborted();
    await fs.rename(temporary, write.target);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    throw toWriteFailure(error, write.bytes.length);
  } finally {
    inUse.delete(basename(temporary));
  }
  await syncFolder(dirname(write.target), fs);
}

async function writeSynced(path: string, bytes: Uint8Array, fs: WriteFs): Promise<void> {
  const file = await fs.open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Makes the rename itself last through a power cut. The new file is complete and in place by now,
 * so a folder that cannot be synced (Windows, some network drives) is not a failed export.
 */
async function syncFolder(folder: string, fs: WriteFs): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

/** Temporary files this process is writing right now. */
const inUse = new Set<string>();

const temporaryName = /^\.(.+)\.(\d+)-[0-9a-f]{8}\.crewbook-tmp$/;
/** Most file systems take 255 bytes in a name, three for a Chinese character. */
const maxBaseLength = 60;

function temporaryPath(target: string): string {
  const unique = `${process.pid}-${randomBytes(4).toString('hex')}`;
  return join(dirname(target), `.${temporaryBase(target)}.${unique}.crewbook-tmp`);
}

function temporaryBase(target: string): string {
  return basename(target).slice(0, maxBaseLength).toWellFormed();
}

/**
 * Removes temporary files that a killed process left beside `target`; those of running processes
 * stay. Never throws: what cannot be removed now is removed by a later write.
 */
export async function removeLeftovers(target: string, fs: WriteFs = nodeFs): Promise<void> {
  const folder = dirname(target);
  const names = await fs.readdir(folder).catch(() => []);
  for (const name of names) {
    const match = temporaryName.exec(name);
    if (match?.[1] !== temporaryBase(target) || isBeingWritten(name, Number(match[2]))) continue;
    await fs.unlink(join(folder, name)).catch(() => undefined);
  }
}

function isBeingWritten(name: string, pid: number): boolean {
  if (pid === process.pid) return inUse.has(name);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const keysByCode: Readonly<Record<string, string>> = {
  ENOSPC: 'files.diskFull',
  EDQUOT: 'files.diskFull',
  EFBIG: 'files.diskFull',
  EACCES: 'files.noPermission',
  EPERM: 'files.noPermission',
  EROFS: 'files.readOnly',
  ENOENT: 'files.folderMissing',
  ENOTDIR: 'files.folderMissing',
  EEXIST: 'files.folderMissing',
  EBUSY: 'files.inUse',
  ETXTBSY: 'files.inUse',
  ENAMETOOLONG: 'files.nameTooLong',
  EISDIR: 'files.isFolder',
};

/** An error of the file system as a Failure; any other error stays as it is. */
export function toWriteFailure(error: unknown, size: number): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof Failure) return error;
  const key = isLockedOnWindows(error) ? 'files.inUse' : (keysByCode[code] ?? 'files.diskTrouble');
  const params: FailureParams =
    key === 'files.diskFull' ? { megabytes: Math.max(0.1, Math.ceil(size / 104_858) / 10) } : {};
  return new Failure({ code: 'storage', key, params });
}

/** Makes a folder and those above it; a Failure where a file or a right is in the way. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw toWriteFailure(error, 0);
  }
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

/** Windows reports a target that another program holds open as a lack of permission. */
function isLockedOnWindows(error: unknown): boolean {
  const isRename = error instanceof Error && 'syscall' in error && error.syscall === 'rename';
  return process.platform === 'win32' && isRename && codeOf(error) === 'EPERM';
}
