import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type BackupInfo, BackupReason } from '#shared/features/workspace/workspaceModel.ts';
import { readJson } from './atomicJson.ts';
import { chooseBackupsToRemove } from './backupRetention.ts';

const Manifest = z.object({
  at: z.string(),
  reason: BackupReason,
  sequence: z.number(),
  counts: z.record(z.string(), z.number()),
  bytes: z.number(),
});

export interface ShelvedBackup extends BackupInfo {
  readonly sequence: number;
}

const extension = '.crewbook';

/** `NAME.backups/` beside `NAME.crewbook`. */
export function backupFolder(workspacePath: string): string {
  return `${workspacePath.slice(0, -extension.length)}.backups`;
}

export function toBackupInfo(id: string, manifest: unknown): ShelvedBackup | undefined {
  const parsed = Manifest.safeParse(manifest);
  if (!parsed.success) return undefined;
  const { at, reason, sequence, counts, bytes } = parsed.data;
  return {
    id,
    at,
    reason,
    sequence,
    bytes,
    people: counts.people ?? 0,
    reports: counts.reports ?? 0,
    commitments: counts.commitments ?? 0,
  };
}

/** Verified backups of a workspace, newest first by what they hold, then by time. */
export function listShelf(workspacePath: string): ShelvedBackup[] {
  const folder = backupFolder(workspacePath);
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => toBackupInfo(name, readJson(join(folder, `${name}.json`))))
    .filter((backup) => backup !== undefined)
    .sort((a, b) => b.sequence - a.sequence || b.at.localeCompare(a.at));
}

/** File name a new backup gets: its moment and reason, so that a person can read the folder. */
export function newBackupPath(workspacePath: string, at: string, reason: string): string {
  const moment = at.replaceAll(/[-:]/g, '').replace(/\.\d+Z$/, 'Z');
  const folder = backupFolder(workspacePath);
  mkdirSync(folder, { recursive: true });
  return join(folder, `${moment}-${reason}${extension}`);
}

export function tidyShelf(workspacePath: string, now: string): void {
  const folder = backupFolder(workspacePath);
  for (const backup of chooseBackupsToRemove(listShelf(workspacePath), now)) {
    rmSync(join(folder, backup.id), { force: true });
    rmSync(join(folder, `${backup.id}.json`), { force: true });
  }
}
