import { app } from 'electron';
import { answerPrintFile } from '#main/jobs/printRequestFile.ts';
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
  app.exit(await answerPrintFile(file, (request) => printPage(request, createHiddenWindow)));
}
