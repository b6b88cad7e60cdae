import type { Translate } from '#shared/i18n/translate.ts';
import type { LineHint, WordsHint } from './lintReport.ts';

/** The remark as the manager reads it, with words to say it better. */
export function hintText(t: Translate, hint: WordsHint | LineHint): string {
  if (hint.kind === 'sameAsLastWeek') return t('checks.sameAsLastWeek');
  if (hint.kind === 'planWithoutMeasure') {
    return t('checks.planWithoutMeasure', { thing: hint.thing });
  }
  const better = t(`checks.${hint.question}`, { thing: hint.thing });
  return t('checks.vague', { verb: hint.verb, better });
}
