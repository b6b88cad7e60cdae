import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const workspaceExtension = '.crewbook';

/** `NAME.backups/` beside `NAME.crewbook`. */
export function backupFolder(workspacePath: string): string {
  const name = workspacePath.endsWith(workspaceExtension)
    ? workspacePath.slice(0, -workspaceExtension.length)
    : workspacePath;
  return `${name}.backups`;
}

export function listNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Backups are numbered as they are made: clocks jump, and after a restore the content goes back. */
export function numberOf(name: string): number {
  return Number(/^(\d+)-/.exec(name)?.[1] ?? 0);
}

/** File name a new backup gets: number, moment and reason, so that a person can read the folder. */
export function newBackupPath(workspacePath: string, at: string, reason: string): string {
  const moment = at.replaceAll(/[-:]/g, '').replace(/\.\d+Z$/, 'Z');
  const folder = backupFolder(workspacePath);
  const number = 1 + Math.max(0, ...listNames(folder).map(numberOf));
  return join(
    folder,
    `${String(number).padStart(6, '0')}-${moment}-${reason}${workspaceExtension}`,
  );
}
