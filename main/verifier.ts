import { connectToParent } from '#main/core/parentLine.ts';
import { runTask } from '#main/verifier/runTask.ts';
import type { FromVerifier, ToVerifier } from '#main/verifier/verifierMessages.ts';

/** A disposable process that checks one closed file. It never opens a workspace somebody works in. */
const parent = connectToParent<ToVerifier, FromVerifier>();
parent.onMessage(async (task) => parent.post({ type: 'settled', settled: await runTask(task) }));
parent.post({ type: 'ready' });
