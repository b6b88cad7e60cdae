import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { ExportRequest, SetRequest } from '#main/core/host.ts';
import type { JobProgress } from '#main/jobs/jobMessages.ts';
import { type RunningJob, startJob } from '#main/jobs/startJob.ts';
import { writeSet } from '#main/jobs/writeSet.ts';
import type { ExportedFile, ExportedSet } from '#shared/features/files/filesModel.ts';
import type { ProgressNotice } from '#shared/ipc/envelope.ts';
import { askFolder, askSavePath } from './dialogs.ts';
import { rememberExport, rememberFolder } from './exportedFiles.ts';
import { completeName } from './exportNames.ts';
import { placeOf } from './givenPlaces.ts';
import { printPage } from './print.ts';
import { readStoredSettings, updateStoredSettings } from './settings.ts';
import { measureMemory, spawnJob } from './spawnJob.ts';
import { createHiddenWindow } from './window.ts';

/** Exports under way, by the token the page gave them. */
const running = new Map<string, Pick<RunningJob, 'cancel'>>();

type Report = (notice: ProgressNotice) => void;

function startExport(
  request: Pick<ExportRequest, 'format' | 'content'> & { readonly target: string },
  onProgress?: (progress: JobProgress) => void,
): RunningJob {
  return startJob({
    spawn: spawnJob,
    request: { kind: 'export', ...request },
    print: (pages, signal) => printPage(pages, createHiddenWindow, signal),
    ...(onProgress ? { onProgress } : {}),
    measureMemory,
  });
}

/**
 * Asks where to save and has a job write the file. Null when the user closed the dialog or
 * cancelled; rejects with the job's Failure.
 */
export async function exportFile(
  request: ExportRequest,
  report: Report,
): Promise<ExportedFile | null> {
  const { workToken, format, content } = request;
  const chosen = placeOf(workToken) ?? (await askSavePath(request.suggestedName, format));
  if (!chosen) return null;
  const target = completeName(chosen, format, existsSync);
  const job = startExport({ format, content, target }, (progress) =>
    report({ token: workToken, ...progress }),
  );
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

/** The folder chosen before while it is there, else one the user chooses now. */
async function chooseParent({ workToken, asksWhere }: SetRequest): Promise<string | undefined> {
  const given = placeOf(workToken);
  if (given) return given;
  const { setFolder } = readStoredSettings();
  if (setFolder !== null && !asksWhere && existsSync(setFolder)) return setFolder;
  const chosen = await askFolder(setFolder);
  if (chosen) updateStoredSettings({ setFolder: chosen });
  return chosen;
}

/** Writes a folder of files, one job after the other; null when the user cancelled. */
export async function exportSet(request: SetRequest, report: Report): Promise<ExportedSet | null> {
  const { workToken, folderName, files } = request;
  const parent = await chooseParent(request);
  if (!parent) return null;
  let current: RunningJob | undefined;
  let isCancelled = false;
  const cancel = () => {
    isCancelled = true;
    current?.cancel();
  };
  running.set(workToken, { cancel });
  try {
    const written = await writeSet({
      parent,
      folderName,
      files,
      writeFile: async ({ format, content }, target) => {
        if (isCancelled) return null;
        current = startExport({ format, content, target });
        return current.result;
      },
      report: (done, total) => report({ token: workToken, step: 'set', done, total }),
    });
    if (written === null) return null;
    return {
      token: rememberFolder(written.folder),
      folderName: basename(written.folder),
      fileNames: written.files.map(({ path }) => basename(path)),
      notes: written.files.flatMap(({ notes }) => notes),
    };
  } finally {
    running.delete(workToken);
  }
}

/** Has no effect on an export that is over. */
export function cancelExport(workToken: string): void {
  running.get(workToken)?.cancel();
}
