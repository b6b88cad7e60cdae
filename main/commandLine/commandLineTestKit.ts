import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { childProgram } from '#main/testing/childPrograms.ts';
import { makeTestFolder } from '#main/testing/testFolder.ts';
import { type CommandLineResult, runCommandLine } from './runCommandLine.ts';

/** Runs the command line in this process, its files written and read by processes of their own. */
export function run(
  words: readonly string[],
  input: string | Buffer = '',
): Promise<CommandLineResult> {
  const files = { job: childProgram('job'), reader: childProgram('reader'), electron: undefined };
  return runCommandLine({ words, files, readStdin: async () => Buffer.from(input) });
}

export const done: CommandLineResult = { code: 0, out: '', error: '' };

/** A folder of one test file with the demo team of Monday 15 June 2026 in it. */
export async function startInFolder() {
  const folder = makeTestFolder();
  const at = (name: string): string => join(folder, name);
  const demo = at('demo.crewbook');
  expect(await run(['demo', '--workspace', demo, '--today', '2026-06-15'])).toEqual(done);
  // Opened once, it stays as it is byte by byte until something is changed in it.
  expect(await run(['check', '--workspace', demo])).toMatchObject({ code: 0 });
  return { folder, at, demo, remove: () => rmSync(folder, { recursive: true }) };
}
