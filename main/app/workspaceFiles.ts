import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { syncFile, syncFolderOf } from '#main/core/syncPath.ts';
import { withoutDeviceName } from '#shared/lib/fileName.ts';
import { dataFolder } from './paths.ts';

const extension = '.crewbook';
const sideSuffixes = ['', '-wal', '-shm'];

function workspacesFolder(): string {
  return join(dataFolder(), 'workspaces');
}

export function workspacePath(fileName: string): string {
  return join(workspacesFolder(), fileName);
}

/** Letters, digits and Chinese stay; what any file system may refuse becomes a dash. */
function toFileStem(name: string): string {
  const stem = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  // By characters: half of a rare one would be no name at all.
  return stem === '' ? 'workspace' : withoutDeviceName([...stem].slice(0, 40).join(''));
}

/** A file name nobody has yet: `运营部.crewbook`, then `运营部-2.crewbook`, … */
function freeFileName(name: string, isTaken: (fileName: string) => boolean): string {
  const stem = toFileStem(name);
  for (let count = 1; ; count += 1) {
    const fileName = `${stem}${count === 1 ? '' : `-${count}`}${extension}`;
    if (!isTaken(fileName)) return fileName;
  }
}

/** Makes the folder of workspaces when it is not there yet. */
export function chooseFileName(name: string): string {
  mkdirSync(workspacesFolder(), { recursive: true });
  return freeFileName(name, (fileName) => existsSync(workspacePath(fileName)));
}

/**
 * Whether two paths name one file, also through links or in other letter case. Asked without opening
 * either: closing a file that SQLite has open in the same process would drop SQLite's lock.
 */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [one, other].map((path) => statSync(path, { bigint: true }));
    return a?.dev === b?.dev && a?.ino === b?.ino;
  } catch {
    return false;
  }
}

/** True for a place among the workspaces and their backups. */
export function isInDataFolder(path: string): boolean {
  if (!existsSync(workspacesFolder()) || !existsSync(dirname(path))) return false;
  const way = relative(realpathSync.native(workspacesFolder()), realpathSync.native(dirname(path)));
  return !isAbsolute(way) && !way.startsWith('..');
}

/** A log beside a file means somebody has it open, or it was cut off: a copy would miss the end. */
export function hasLog(path: string): boolean {
  return existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
}

/** Copies a file in, under a name no workspace has, onto the disk. Returns the copy's path. */
export async function copyIntoDataFolder(from: string): Promise<string> {
  const copy = join(workspacesFolder(), 'incoming.partial');
  mkdirSync(workspacesFolder(), { recursive: true });
  removeCopy(copy);
  try {
    await copyFile(from, copy);
    // A file from a read-only disk brings that along.
    chmodSync(copy, 0o600);
    syncFile(copy);
    return copy;
  } catch (error) {
    removeCopy(copy);
    throw error;
  }
}

/** Takes a refused copy away again, with what looking at it left beside it. */
export function removeCopy(copy: string): void {
  for (const suffix of sideSuffixes) rmSync(copy + suffix, { force: true });
}

/** At start, before anything is open: what a crash left half-written goes. */
export function clearLeftovers(): void {
  const leftover = /\.partial(-wal|-shm)?$/;
  try {
    for (const entry of readdirSync(workspacesFolder(), { recursive: true, withFileTypes: true })) {
      if (entry.isFile() && leftover.test(entry.name)) rmSync(join(entry.parentPath, entry.name));
    }
  } catch {
    // No folder yet, or one that cannot be written: opening will say so.
  }
}

/** Every workspace in the data folder, the one written last first. */
export function listWorkspaceFiles(): { fileName: string; changedAt: string }[] {
  try {
    return readdirSync(workspacesFolder())
      .filter((name) => name.endsWith(extension))
      .map((fileName) => ({
        fileName,
        changedAt: statSync(workspacePath(fileName)).mtime.toISOString(),
      }))
      .sort((a, b) => b.changedAt.localeCompare(a.changedAt));
  } catch {
    return [];
  }
}

/**
 * Puts a complete, verified copy in the place of a closed workspace in one rename. Side files of
 * the old one go first: a database beside a foreign log would be read as neither.
 */
export function replaceWorkspaceFile(copy: string, target: string): void {
  for (const suffix of ['-wal', '-shm']) {
    rmSync(target + suffix, { force: true });
    rmSync(copy + suffix, { force: true });
  }
  renameSync(copy, target);
  syncFolderOf(target);
}

/** A file that cannot be opened is moved aside with its logs, never deleted. */
export function setAside(path: string, at: string): void {
  const moment = at.replaceAll(/[-:.]/g, '');
  for (const suffix of sideSuffixes) {
    if (existsSync(path + suffix)) renameSync(path + suffix, `${path}.damaged-${moment}${suffix}`);
  }
}
