import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from './paths.ts';

const extension = '.crewbook';

export function workspacesFolder(): string {
  const folder = join(dataFolder(), 'workspaces');
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function workspacePath(fileName: string): string {
  return join(workspacesFolder(), fileName);
}

/** Letters, digits and Chinese stay; what any file system may refuse becomes a dash. */
export function toFileStem(name: string): string {
  const stem = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40);
  return stem === '' ? 'workspace' : stem;
}

/** A file name nobody has yet: `运营部.crewbook`, then `运营部-2.crewbook`, … */
export function freeFileName(name: string, isTaken: (fileName: string) => boolean): string {
  const stem = toFileStem(name);
  for (let count = 1; ; count += 1) {
    const fileName = `${stem}${count === 1 ? '' : `-${count}`}${extension}`;
    if (!isTaken(fileName)) return fileName;
  }
}

export function chooseFileName(name: string): string {
  return freeFileName(name, (fileName) => existsSync(workspacePath(fileName)));
}

/**
 * Puts a complete, verified copy in the place of a closed workspace in one rename. Side files of
 * the old one go first: a database beside a foreign log would be read as neither.
 */
export function replaceWorkspaceFile(copy: string, target: string): void {
  for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true });
  renameSync(copy, target);
}

/** A file that cannot be opened is moved aside with its logs, never deleted. */
export function setAside(path: string, at: string): void {
  const moment = at.replaceAll(/[-:.]/g, '');
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, `${path}.damaged-${moment}${suffix}`);
  }
}
