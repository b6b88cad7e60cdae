import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';

const ownFolder = fileURLToPath(new URL('.', import.meta.url));
/** The build may put this module into a chunk, one folder below the entry files. */
const here = basename(ownFolder) === 'chunks' ? dirname(ownFolder) : ownFolder;

/** Everything built stands beside the entry files: dist/main, dist/preload, dist/renderer. */
export const builtPaths = {
  store: join(here, 'store.cjs'),
  job: join(here, 'job.cjs'),
  verifier: join(here, 'verifier.cjs'),
  reader: join(here, 'reader.cjs'),
  preload: join(here, '..', 'preload', 'preload.cjs'),
  page: join(here, '..', 'renderer'),
} as const;

/**
 * Data belongs in the per-user *local* folder: on Windows Electron's default roams with the
 * account. `--user-data-dir` still wins, so that tests and a second profile need no hook.
 * Must run before the single-instance lock, which lives in this folder.
 */
export function chooseDataFolder(): void {
  if (app.commandLine.hasSwitch('user-data-dir')) return;
  const localFolder = process.env.LOCALAPPDATA;
  if (process.platform === 'win32' && localFolder) {
    app.setPath('userData', join(localFolder, app.getName()));
  }
}

export function dataFolder(): string {
  return app.getPath('userData');
}
