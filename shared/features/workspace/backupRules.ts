/** A day of use without a verified backup is one too many (reliability B12, B14). */
const longestWait = 24 * 3_600_000;
/** The first backup of the day is made soon after opening; until then an old one is no alarm. */
const graceAfterOpening = 120_000;

export interface BackupMoments {
  /** When the newest verified backup was made; null without one. */
  readonly lastBackupAt: string | null;
  readonly openedAt: string;
  readonly now: string;
}

/**
 * Whether the status must turn red: no verified backup for 24 hours although the workspace has
 * been open long enough to make one. A backup dated in the future proves nothing of today.
 */
export function isBackupOverdue({ lastBackupAt, openedAt, now }: BackupMoments): boolean {
  const sinceOpening = Date.parse(now) - Date.parse(openedAt);
  if (sinceOpening < graceAfterOpening) return false;
  const age = Date.parse(now) - Date.parse(lastBackupAt ?? openedAt);
  return Math.abs(age) > longestWait;
}
