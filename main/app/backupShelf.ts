import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type BackupInfo, BackupReason } from '#shared/features/workspace/workspaceModel.ts';
import { readJson } from './atomicJson.ts';
import { chooseBackupsToRemove } from './backupRetention.ts';

const Manifest = z.object({
  at: z.string(),
  reason: BackupReason,
  counts: z.record(z.string(), z.number()),
  bytes: z.number(),
});

const extension = '.crewbook';

/** `NAME.backups/` beside `NAME.crewbook`. */
export function backupFolder(workspacePath: string): string {
  return `${workspacePath.slice(0, -extension.length)}.backups`;
}

export function toBackupInfo(id: string, manifest: unknown): BackupInfo | undefined {
  const parsed = Manifest.safeParse(manifest);
  if (!parsed.success) return undefined;
  const { at, reason, counts, bytes } = parsed.data;
  return {
    id,
    at,
    reason,
    bytes,
    people: counts.people ?? 0,
    reports: counts.reports ?? 0,
    commitments: counts.commitments ?? 0,
  };
}

function listNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Backups are numbered as they are made: clocks jump, and after a restore the content goes back. */
function numberOf(name: string): number {
  return Number(/^(\d+)-/.exec(name)?.[1] ?? 0);
}

/** Verified backups of a workspace, the one made last first. */
export function listShelf(workspacePath: string): BackupInfo[] {
  const folder = backupFolder(workspacePath);
  return listNames(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => toBackupInfo(name, readJson(join(folder, `${name}.json`))))
    .filter((backup) => backup !== undefined)
    .sort((a, b) => numberOf(b.id) - numberOf(a.id) || b.at.localeCompare(a.at));
}

/** File name a new backup gets: number, moment and reason, so that a person can read the folder. */
export function newBackupPath(workspacePath: string, at: string, reason: string): string {
  const moment = at.replaceAll(/[-:]/g, '').replace(/\.\d+Z$/, 'Z');
  const folder = backupFolder(workspacePath);
  mkdirSync(folder, { recursive: true });
  const number = 1 + Math.max(0, ...listNames(folder).map(numberOf));
  return join(folder, `${String(number).padStart(6, '0')}-${moment}-${reason}${extension}`);
}

export function tidyShelf(workspacePath: string, now: string): void {
  const folder = backupFolder(workspacePath);
  for (const backup of chooseBackupsToRemove(listShelf(workspacePath), now)) {
    rmSync(join(folder, backup.id), { force: true });
    rmSync(join(folder, `${backup.id}.json`), { force: true });
  }
}
