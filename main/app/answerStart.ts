import type { Call } from './calls.ts';
import { answerHandedCall, HandedCall } from './handOver.ts';
import { dataFolder } from './paths.ts';
import { type CallResult, runCall } from './runCall.ts';
import { readStoredSettings } from './settings.ts';
import type { RunningApp } from './startApp.ts';

/** Does a call with the program's own store, once the workspace used last is open. */
export async function runCallIn(running: RunningApp, call: Call): Promise<CallResult> {
  await running.opened;
  const { language } = readStoredSettings();
  return runCall(call, { store: running.store, language });
}

/** The running program's side of a second start; what is not one of our calls is dropped. */
export async function answerStart(running: RunningApp, data: unknown): Promise<void> {
  const handed = HandedCall.safeParse(data);
  if (!handed.success) return;
  await answerHandedCall(dataFolder(), handed.data, () => runCallIn(running, handed.data.call));
}
