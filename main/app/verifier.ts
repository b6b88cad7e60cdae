import type { ChildLine } from '#main/core/childLine.ts';
import { askVerifier } from '#main/verifier/askVerifier.ts';
import type { FromVerifier, ToVerifier, VerifierTasks } from '#main/verifier/verifierMessages.ts';
import { builtPaths } from './paths.ts';
import { spawnUtility } from './spawnUtility.ts';

function spawnVerifier(): ChildLine<ToVerifier, FromVerifier> {
  return spawnUtility(builtPaths.verifier, 'Crewbook Verifier');
}

/** Verifies the copy of a backup in a process of its own and gives it its name. */
export function finishBackup(
  order: VerifierTasks['finishBackup']['params'],
): Promise<VerifierTasks['finishBackup']['result']> {
  return askVerifier(spawnVerifier, { name: 'finishBackup', params: order });
}

/** Checks a file nobody has open, row by row, in a process of its own. */
export function checkFile(path: string): Promise<VerifierTasks['checkFile']['result']> {
  return askVerifier(spawnVerifier, { name: 'checkFile', params: { path } });
}
