import type { Settled } from '#main/backend/messages.ts';
import type { ChildLine } from '#main/core/childLine.ts';
import { Failure } from '#shared/ipc/failure.ts';
import type { FromVerifier, TaskName, ToVerifier, VerifierTasks } from './verifierMessages.ts';

/** Far above what the largest file on the slowest disk needs: only a process that hangs meets it. */
const defaultLimit = 30 * 60_000;

/**
 * Starts a process for one task and makes sure it is gone after. Rejects with the task's Failure,
 * or with `backup.verifierStopped` when the process ended without an answer.
 */
export async function askVerifier<Name extends TaskName>(
  spawn: () => ChildLine<ToVerifier, FromVerifier>,
  task: { name: Name; params: VerifierTasks[Name]['params'] },
  limit: number = defaultLimit,
): Promise<VerifierTasks[Name]['result']> {
  const child = spawn();
  const timer = setTimeout(child.kill, limit);
  let settled: Settled | undefined;
  child.onMessage((message) => {
    if (message.type === 'ready') return child.post(task as ToVerifier);
    settled = message.settled;
    child.kill();
  });
  await new Promise<void>((resolve) => child.onExit(resolve));
  clearTimeout(timer);
  if (!settled) throw new Failure({ code: 'storage', key: 'backup.verifierStopped' });
  if (!settled.ok) throw new Failure(settled.error);
  return settled.value as VerifierTasks[Name]['result'];
}
