import { app, dialog } from 'electron';
import type { TextKey } from '#shared/i18n/translate.ts';
import { loadTranslate } from './loadTranslate.ts';

/** Says in a plain box why the app cannot run, and ends it. */
export async function endWithReason(key: TextKey): Promise<void> {
  const t = await loadTranslate();
  dialog.showErrorBox('掌团 Crewbook', t(key));
  app.exit(1);
}
