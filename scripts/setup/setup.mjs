import { pathToFileURL } from 'node:url';
import { withLock } from '../lib/lock.mjs';
import { runMain } from '../lib/run.mjs';
import { installScreenPackages, lacksScreenPackages } from './debianPackages.mjs';
import { checkNodeVersion, hasFreshDependencies, installDependencies } from './dependencies.mjs';
import { hasRuntime, installRuntime, sayWhichRuntime } from './electronRuntime.mjs';

/**
 * Makes a clean clone ready to run; every step that is done already is skipped within milliseconds.
 * @param {{needsElectron?: boolean}} [options] the command line mostly needs no Electron
 */
export async function setUp({ needsElectron = true } = {}) {
  if (!hasFreshDependencies()) {
    checkNodeVersion();
    await withLock('setup', () => hasFreshDependencies() || installDependencies());
  }
  if (!needsElectron) return;
  sayWhichRuntime();
  if (hasRuntime() && !lacksScreenPackages()) return;
  await withLock('setup', async () => {
    installScreenPackages();
    if (!hasRuntime()) await installRuntime();
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await runMain(() => setUp());
