import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { ExportRequest } from '#main/core/host.ts';
import { type RunningJob, startJob } from '#main/jobs/startJob.ts';
import type { ExportedFile } from '#shared/features/files/filesContract.ts';
import type { ProgressNotice } from '#shared/ipc/envelope.ts';
import { askSavePath } from './dialogs.ts';
import { rememberExport } from './exportedFiles.ts';
import { completeName } from './exportNames.ts';
import { printPage } from './print.ts';
import { measureMemory, spawnJob } from './spawnJob.ts';
import { createHiddenWindow } from './window.ts';

/** Exports under way, by the token the page gave them. */
const running = new Map<string, RunningJob>();

/**
 * Asks where to save and has a job write the file. Null when the user closed the dialog or
 * cancelled; rejects with the job's Failure.
 */
export async function exportFile(
  request: ExportRequest,
  report: (notice: ProgressNotice) => void,
): Promise<ExportedFile | null> {
  const { workToken, format, content } = request;
  const chosen = await askSavePath(request.suggestedName, format);
  if (!chosen) return null;
  const target = completeName(chosen, format, existsSync);
  const job = startJob({
    spawn: spawnJob,
    request: { kind: 'export', format, content, target },
    print: (pages, signal) => printPage(pages, createHiddenWindow, signal),
    onProgress: (progress) => report({ token: workToken, ...progress }),
    measureMemory,
  });
  running.set(workToken, job);
  try {
    const result = await job.result;
    if (!result) return null;
    const { bytes, notes } = result;
    return { token: rememberExport(target), fileName: basename(target), bytes, notes: [...notes] };
  } finally {
    running.delete(workToken);
  }
}

/** Has no effect on an export that is over. */
export function cancelExport(workToken: string): void {
  running.get(workToken)?.cancel();
}
