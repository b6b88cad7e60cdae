import { type FileHandle, open } from 'node:fs/promises';
import { Failure } from '#shared/ipc/failure.ts';
import type { SqliteConnection } from './connection.ts';

const pagesAtOnce = 100;
/** 16 MB: little enough for the slowest disk to take in one step. */
const pagesBeforeDisk = 4_000;

/**
 * Copies an open workspace page by page through SQLite's online backup, between other work. Its
 * last step forces the whole copy to the disk, which on ten years of data held up every query for
 * half a second; so the disk gets its share on the way, in a thread of its own.
 */
export async function copyPages(
  connection: SqliteConnection,
  path: string,
  pagesAhead: number = pagesBeforeDisk,
): Promise<void> {
  let handle: FileHandle | undefined;
  let flushing: Promise<void> | undefined;
  let flushedUpTo = 0;
  let failure: unknown;
  const flush = async (): Promise<void> => {
    try {
      handle ??= await open(path, 'r+');
      await handle.datasync();
    } catch (error) {
      failure = error;
    }
    flushing = undefined;
  };
  const progress = (page: { totalPages: number; remainingPages: number }): number => {
    if (failure !== undefined) throw failure;
    const copied = page.totalPages - page.remainingPages;
    if (copied - flushedUpTo < pagesAhead) return pagesAtOnce;
    if (flushing !== undefined) return 0;
    flushedUpTo = copied;
    flushing = flush();
    return pagesAtOnce;
  };
  try {
    const { totalPages } = await connection.backup(path, { progress });
    if (totalPages === 0) throw new Failure({ code: 'storage', key: 'backup.notVerified' });
  } finally {
    await flushing;
    await handle?.close();
    // Copying filled the cache with pages that nobody asked for.
    connection.pragma('shrink_memory');
  }
}
