import { spawn } from 'node:child_process';
import { forkChild } from '#main/core/childLine.ts';
import type { JobResult, UncheckedJobRequest } from './jobMessages.ts';
import { type LaunchElectron, printThroughElectron } from './printRequestFile.ts';
import { startJob } from './startJob.ts';

export interface ProgramFiles {
  /** The entry of the job's process. */
  readonly job: string;
  /** The entry of the process that reads files somebody else made. */
  readonly reader: string;
  /** Electron's program and the app folder it starts; undefined where nothing can be printed. */
  readonly electron: { readonly file: string; readonly app: string } | undefined;
}

/**
 * Writes one export for the command line: the job is a plain Node child, and pages are laid out by
 * an Electron started for them. Rejects with a Failure.
 */
export async function exportWithoutApp(
  request: UncheckedJobRequest,
  files: Pick<ProgramFiles, 'job' | 'electron'>,
): Promise<JobResult> {
  const job = startJob({
    spawn: () => forkChild(files.job),
    request,
    print: (pages, signal) => printThroughElectron(pages, launcherOf(files), signal),
  });
  const result = await job.result;
  // Nobody here cancels.
  return result ?? { bytes: 0, notes: [] };
}

function launcherOf({ electron }: Pick<ProgramFiles, 'electron'>): LaunchElectron {
  return (args, signal) =>
    new Promise((resolve) => {
      if (!electron) return resolve(-1);
      const options = { stdio: 'ignore', signal } as const;
      const child = spawn(electron.file, [electron.app, ...args], options);
      child.once('error', () => resolve(-1));
      child.once('exit', (code) => resolve(code ?? -1));
    });
}
