import type { BackupReason } from '#shared/features/workspace/workspaceModel.ts';

export interface DatedBackup {
  readonly id: string;
  readonly at: string;
  readonly reason: BackupReason;
}

const keptCount = 14;
const protectedDays = 30;
const dayMilliseconds = 86_400_000;

/** Taken before something large happened: the way back from it for a month. */
const guardingReasons: readonly BackupReason[] = ['migration', 'import', 'restore', 'demo_removal'];

function isGuarding(backup: DatedBackup, now: string): boolean {
  const age = Date.parse(now) - Date.parse(backup.at);
  // A date that cannot be read or lies in the future proves nothing: keep.
  return guardingReasons.includes(backup.reason) && !(age > protectedDays * dayMilliseconds);
}

/**
 * Which backups may go, given all verified ones newest first (in the order they were made, since
 * clocks jump). Keeps the newest 14 and every guarding one younger than 30 days, and never
 * removes more than half at once, so that one wrong clock cannot empty the shelf.
 */
export function chooseBackupsToRemove<Backup extends DatedBackup>(
  newestFirst: readonly Backup[],
  now: string,
): Backup[] {
  const removable = newestFirst.slice(keptCount).filter((backup) => !isGuarding(backup, now));
  const limit = Math.floor(newestFirst.length / 2);
  return removable.slice(Math.max(0, removable.length - limit));
}
