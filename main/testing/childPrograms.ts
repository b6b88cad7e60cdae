import { fileURLToPath } from 'node:url';

const folder = new URL('../../node_modules/.cache/child-programs/', import.meta.url);

/**
 * The path of a program that tests start as a process, bundled like in the app before the first
 * test runs (scripts/lib/childPrograms.mjs lists and builds them).
 */
export function childProgram(
  name: 'cli' | 'job' | 'reader' | 'verifier' | 'fakeElectron' | 'writeUntilKilled',
): string {
  return fileURLToPath(new URL(`${name}.js`, folder));
}
