import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { backupFolder, listNames, numberOf, workspaceExtension } from '#main/core/backupNames.ts';
import { backupReasons } from '#shared/features/workspace/workspaceChoices.ts';
import type { BackupInfo } from '#shared/features/workspace/workspaceModel.ts';
import { isRecord, readJson } from './atomicJson.ts';
import { chooseBackupsToRemove } from './backupRetention.ts';

/** Read by hand, like the settings: schemas would be loaded before the window is there. */
export function toBackupInfo(id: string, manifest: unknown): BackupInfo | undefined {
  if (!isRecord(manifest) || !isRecord(manifest.counts)) return undefined;
  const { at, bytes, counts } = manifest;
  const reason = backupReasons.find((known) => known === manifest.reason);
  const amounts = new Map(Object.entries(counts));
  if (typeof at !== 'string' || typeof bytes !== 'number' || !reason) return undefined;
  if (![...amounts.values()].every((amount) => typeof amount === 'number')) return undefined;
  const amountOf = (name: string): number => Number(amounts.get(name) ?? 0);
  return {
    id,
    at,
    reason,
    bytes,
    people: amountOf('people'),
    reports: amountOf('reports'),
    commitments: amountOf('commitments'),
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
