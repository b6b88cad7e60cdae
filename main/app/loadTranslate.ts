import type { Translate } from '#shared/i18n/translate.ts';
import { readStoredSettings } from './settings.ts';

/** The texts in the language of the app; loaded when first needed, since no start needs them. */
export async function loadTranslate(): Promise<Translate> {
  const { createTranslate } = await import('#shared/i18n/translate.ts');
  return createTranslate(readStoredSettings().language);
}
