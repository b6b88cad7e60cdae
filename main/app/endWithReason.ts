import { app, dialog } from 'electron';
import { createTranslate, type TextKey } from '#shared/i18n/translate.ts';
import { readStoredSettings } from './settings.ts';

/** Says in a plain box why the app cannot run, and ends it. */
export function endWithReason(key: TextKey): void {
  const translate = createTranslate(readStoredSettings().language);
  dialog.showErrorBox('掌团 Crewbook', translate(key));
  app.exit(1);
}
