import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FileFormat } from '#shared/features/files/filesModel.ts';
import { toWriteFailure } from './atomicWrite.ts';
import type { JobResult } from './jobMessages.ts';

/** One file of a set, under the name it will have in the folder. */
export interface SetFile {
  readonly name: string;
  readonly format: FileFormat;
  readonly content: unknown;
}

export interface SetOrder {
  /** Where the folder is put; must be there. */
  readonly parent: string;
  /** A folder of this name that is there already is never touched: the new one gets -2, -3 … */
  readonly folderName: string;
  readonly files: readonly SetFile[];
  /** Writes one file; null: the user cancelled. */
  readonly writeFile: (file: SetFile, target: string) => Promise<JobResult | null>;
  /** Before each file, and at the end. */
  readonly report: (done: number, total: number) => void;
}

export interface WrittenSet {
  readonly folder: string;
  readonly files: readonly (JobResult & { readonly path: string })[];
}

const partialName = /^\.crewbook-set-(\d+)-[0-9a-f]{8}$/;

/**
 * Writes a folder of files that is there complete or not at all: everything is made in a hidden
 * folder beside it, which gets its name at the end. Null when it was cancelled. Rejects with the
 * first file's Failure, or one of the folder's.
 */
export async function writeSet(order: SetOrder): Promise<WrittenSet | null> {
  const { parent, files } = order;
  const partial = join(parent, `.crewbook-set-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await removeLeftovers(parent);
    await mkdir(partial);
    const results = await writeFiles(order, partial);
    if (results === null) return null;
    const folder = await giveName(partial, order);
    order.report(files.length, files.length);
    return {
      folder,
      files: results.map((result, index) => ({
        ...result,
        path: join(folder, files[index]?.name ?? ''),
      })),
    };
  } catch (error) {
    throw toWriteFailure(error, 0);
  } finally {
    await rm(partial, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function writeFiles(order: SetOrder, folder: string): Promise<JobResult[] | null> {
  const results: JobResult[] = [];
  for (const [index, file] of order.files.entries()) {
    order.report(index, order.files.length);
    const result = await order.writeFile(file, join(folder, file.name));
    if (result === null) return null;
    results.push(result);
  }
  return results;
}

async function giveName(partial: string, { parent, folderName }: SetOrder): Promise<string> {
  for (let count = 1; ; count += 1) {
    const folder = join(parent, count === 1 ? folderName : `${folderName}-${count}`);
    if (existsSync(folder)) continue;
    await rename(partial, folder);
    return folder;
  }
}

/** Removes what a program that was killed half-way left; that of a running one stays. */
async function removeLeftovers(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(partialName.exec(basename(name))?.[1] ?? 0);
    if (pid === 0 || pid === process.pid || isRunning(pid)) continue;
    await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}
