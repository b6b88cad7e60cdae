import type { Settled } from '#main/backend/messages.ts';
import { toFailureData } from '#main/core/systemFailures.ts';
import { finishBackup } from '#main/db/backup.ts';
import { checkFile } from '#main/db/check.ts';
import type { ToVerifier } from './verifierMessages.ts';

function run(task: ToVerifier): unknown {
  switch (task.name) {
    case 'finishBackup':
      return finishBackup(task.params);
    case 'checkFile':
      return checkFile(task.params.path);
  }
}

/** Carries out the one task of this process; whatever happens becomes an answer. */
export async function runTask(task: ToVerifier): Promise<Settled> {
  try {
    return { ok: true, value: await run(task) };
  } catch (error) {
    return { ok: false, error: toFailureData(error) };
  }
}
