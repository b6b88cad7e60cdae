import { app } from 'electron';
import { readStoredSettings } from './settings.ts';

/** Chromium's own words and formats (time fields, pickers) follow the app; must run before ready. */
export function chooseLanguage(): void {
  app.commandLine.appendSwitch('lang', readStoredSettings().language);
}
