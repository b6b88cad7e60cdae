import { useTranslate } from '#renderer/lib/language.tsx';
import { hintText } from '#shared/features/checks/hintText.ts';
import type { SmartCheck } from '#shared/features/goals/smartRules.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import classes from './Smart.module.css';

/** What one check says, in a sentence. */
export function smartSentence(t: Translate, { letter, reason, hint }: SmartCheck): string {
  const name = t(`goals.smart_${letter}`);
  if (reason === null) return name;
  const better = hint?.kind === 'vagueVerb' ? `（${hintText(t, hint)}）` : '';
  return `${name}：${t(`goals.reason_${reason}`)}${better}`;
}

/** The five letters; what is missing is struck through and said on hover. */
export function SmartLetters({ checks }: { readonly checks: readonly SmartCheck[] }) {
  const t = useTranslate();
  const missing = checks.filter(({ state }) => state !== 'pass');
  const label =
    missing.length === 0
      ? t('goals.isSmart')
      : missing.map((check) => smartSentence(t, check)).join('；');
  return (
    <span className={classes.letters} role="img" title={label} aria-label={label}>
      {checks.map(({ letter, state }) => (
        <span key={letter} data-state={state} aria-hidden>
          {letter}
        </span>
      ))}
    </span>
  );
}
