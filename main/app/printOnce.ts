import { app } from 'electron';
import { printPage } from './print.ts';
import { lockEverything } from './security.ts';
import { createHiddenWindow } from './window.ts';

/**
 * The whole life of an Electron started with `--print-request=FILE`: no store, no page of the app,
 * one print, then the end.
 */
export async function printOnce(file: string): Promise<void> {
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  lockEverything();
  // Loaded here: the schemas of what is printed are no part of the app's start.
  const { answerPrintFile } = await import('#main/jobs/printRequestFile.ts');
  app.exit(await answerPrintFile(file, (request) => printPage(request, createHiddenWindow)));
}
