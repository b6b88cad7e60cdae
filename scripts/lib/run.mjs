import { spawnSync } from 'node:child_process';

/** A reason the reader can act on; printed without a stack. */
export class SetupError extends Error {}

/**
 * Set-up speaks on stderr only: stdout belongs to the result of the command that was asked for.
 * @param {string} line
 */
export const say = (line) => process.stderr.write(`setup: ${line}\n`);

/**
 * Runs a program to its end.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, isLoud?: boolean}} [options]
 *   `isLoud` passes its output on to stderr instead of returning it.
 * @returns {{isOk: boolean, output: string}}
 */
export function run(file, args, { isLoud = false, ...options } = {}) {
  const result = spawnSync(file, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', isLoud ? 2 : 'pipe', isLoud ? 2 : 'pipe'],
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`;
  return { isOk: result.status === 0, output };
}

/**
 * Like `run`, but a failure ends the set-up with the tail of what the program said.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {string} its output
 */
export function runOrFail(file, args, options) {
  const { isOk, output } = run(file, args, options);
  if (isOk) return output;
  const tail = output.trim().split('\n').slice(-8).join('\n');
  throw new SetupError(`"${[file, ...args].join(' ')}" failed.\n${tail}`);
}

/**
 * Runs a script's main function; ends the process with its code, or with 1 and one clear message.
 * @param {() => Promise<number | void> | number | void} main
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const text = error instanceof SetupError ? error.message : (error?.stack ?? String(error));
    process.stderr.write(`${text}\n`);
    process.exitCode = 1;
  }
}
