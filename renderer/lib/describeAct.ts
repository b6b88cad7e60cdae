import type { TextKey, Translate } from '#shared/i18n/translate.ts';

/** A procedure's name as the history shows it; one without a text of its own is 修改. */
export function describeAct(t: Translate, procedure: string): string {
  const key = `acts.${procedure.replace('.', '_')}` as TextKey;
  const text = t(key);
  return text === key ? t('acts.change') : text;
}
