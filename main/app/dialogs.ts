import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { FileFormat } from '#shared/features/files/filesModel.ts';
import { findAppWindow } from './window.ts';

const workspaceFilter = { name: 'Crewbook', extensions: ['crewbook'] };

/** Where to save an export; undefined when the user closed the dialog. */
export async function askSavePath(
  suggestedName: string,
  format: FileFormat | 'crewbook',
): Promise<string | undefined> {
  const options = {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
  };
  const window = findAppWindow();
  const { filePath, canceled } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  return canceled || filePath === '' ? undefined : filePath;
}

/** Which workspace or backup file to open; undefined when the user closed the dialog. */
export async function askWorkspaceFile(): Promise<string | undefined> {
  const options = { filters: [workspaceFilter], properties: ['openFile' as const] };
  const window = findAppWindow();
  const { filePaths, canceled } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return canceled ? undefined : filePaths[0];
}

/** Which folder to put files in; undefined when the user closed the dialog. */
export async function askFolder(start: string | null): Promise<string | undefined> {
  const options = {
    defaultPath: start ?? app.getPath('documents'),
    properties: ['openDirectory' as const, 'createDirectory' as const],
  };
  const window = findAppWindow();
  const { filePaths, canceled } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return canceled ? undefined : filePaths[0];
}
