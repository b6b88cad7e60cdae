import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { backupFolder, listNames, numberOf, workspaceExtension } from '#main/core/backupNames.ts';
import { type BackupInfo, BackupReason } from '#shared/features/workspace/workspaceModel.ts';
import { readJson } from './atomicJson.ts';
import { chooseBackupsToRemove } from './backupRetention.ts';

const Manifest = z.object({
  at: z.string(),
  reason: BackupReason,
  counts: z.record(z.string(), z.number()),
  bytes: z.number(),
});

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

/** Verified backups of a workspace, the one made last first. */
export function listShelf(workspacePath: string): BackupInfo[] {
  const folder = backupFolder(workspacePath);
  return listNames(folder)
    .filter((name) => name.endsWith(workspaceExtension))
    .map((name) => toBackupInfo(name, readJson(join(folder, `${name}.json`))))
    .filter((backup) => backup !== undefined)
    .sort((a, b) => numberOf(b.id) - numberOf(a.id) || b.at.localeCompare(a.at));
}

export function tidyShelf(workspacePath: string, now: string): void {
  const folder = backupFolder(workspacePath);
  for (const backup of chooseBackupsToRemove(listShelf(workspacePath), now)) {
    rmSync(join(folder, backup.id), { force: true });
    rmSync(join(folder, `${backup.id}.json`), { force: true });
  }
}
