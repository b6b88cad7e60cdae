import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Failure, type FailureData } from '#shared/ipc/failure.ts';
import { type PrintedParts, PrintRequest } from './jobMessages.ts';
import { printSwitch } from './printSwitch.ts';

/** How the command line hands pages to an Electron of its own: files in a folder made for it. */
const requestName = 'request.json';
const failureName = 'failure.json';
const partName = (index: number) => `part-${String(index).padStart(4, '0')}`;

/** Starts Electron with these arguments and resolves with its exit code when it has ended. */
export type LaunchElectron = (args: readonly string[], signal: AbortSignal) => Promise<number>;

/**
 * Lays out pages in an Electron started for this alone, with a profile of its own, so that it
 * neither disturbs a running app nor is disturbed by it. Rejects with a Failure.
 */
export async function printThroughElectron(
  request: PrintRequest,
  launch: LaunchElectron,
  signal: AbortSignal,
): Promise<PrintedParts> {
  const folder = await mkdtemp(join(tmpdir(), 'crewbook-print-'));
  try {
    const file = join(folder, requestName);
    await writeFile(file, JSON.stringify(request), { mode: 0o600 });
    const profile = join(folder, 'profile');
    const code = await launch(
      [`${printSwitch}${file}`, `--user-data-dir=${profile}`],
      signal,
    ).catch(() => -1);
    const parts = code === 0 ? await readParts(folder) : [];
    if (parts.length === 0) throw new Failure(await readFailure(folder));
    return parts;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function readParts(folder: string): Promise<Uint8Array[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith('part-')).sort();
  return Promise.all(names.map((name) => readFile(join(folder, name))));
}

async function readFailure(folder: string): Promise<FailureData> {
  try {
    return JSON.parse(await readFile(join(folder, failureName), 'utf8')) as FailureData;
  } catch {
    return { code: 'rule', key: 'files.cannotPrint' };
  }
}

/** Electron's side: reads the request, has it printed, and leaves the parts or the failure. */
export async function answerPrintFile(
  file: string,
  print: (request: PrintRequest) => Promise<PrintedParts>,
): Promise<number> {
  const folder = dirname(file);
  try {
    if (basename(file) !== requestName) return 2;
    const request = PrintRequest.parse(JSON.parse(await readFile(file, 'utf8')));
    const parts = await print(request);
    await Promise.all(parts.map((part, index) => writeFile(join(folder, partName(index)), part)));
    return 0;
  } catch (error) {
    const data: FailureData =
      error instanceof Failure ? error.data : { code: 'internal', key: 'files.printFailed' };
    await writeFile(join(folder, failureName), JSON.stringify(data)).catch(() => undefined);
    return 1;
  }
}
