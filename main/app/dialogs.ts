import { join } from 'node:path';
import { app, BrowserWindow, dialog } from 'electron';
import type { FileFormat } from '#shared/features/files/filesContract.ts';

const workspaceFilter = { name: 'Crewbook', extensions: ['crewbook'] };

function parent(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
}

/** Where to save an export; undefined when the user closed the dialog. */
export async function askSavePath(
  suggestedName: string,
  format: FileFormat | 'crewbook',
): Promise<string | undefined> {
  const options = {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
  };
  const window = parent();
  const { filePath, canceled } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  return canceled || filePath === '' ? undefined : filePath;
}

/** Which workspace or backup file to open; undefined when the user closed the dialog. */
export async function askWorkspaceFile(): Promise<string | undefined> {
  const options = { filters: [workspaceFilter], properties: ['openFile' as const] };
  const window = parent();
  const { filePaths, canceled } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return canceled ? undefined : filePaths[0];
}
