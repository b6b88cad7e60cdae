import type { Settled } from '#main/backend/messages.ts';
import type { BackupManifest, BackupOrder } from '#main/db/backup.ts';
import type { CheckedFile } from '#main/db/check.ts';

/** What a verifier can be asked: parameters and result of each task. */
export interface VerifierTasks {
  finishBackup: { params: BackupOrder; result: BackupManifest };
  checkFile: { params: { path: string }; result: CheckedFile };
}

export type TaskName = keyof VerifierTasks;

export type ToVerifier = {
  [Name in TaskName]: { name: Name; params: VerifierTasks[Name]['params'] };
}[TaskName];

export type FromVerifier =
  | { readonly type: 'ready' }
  | { readonly type: 'settled'; readonly settled: Settled };
