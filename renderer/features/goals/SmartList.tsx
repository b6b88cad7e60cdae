import { IconAlertTriangle, IconCheck, IconMinus } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { SmartCheck } from '#shared/features/goals/smartRules.ts';
import classes from './Smart.module.css';
import { smartSentence } from './SmartLetters.tsx';

const icons = { pass: IconCheck, fail: IconAlertTriangle, open: IconMinus };

/** The five checks in words; a hint for the manager, never in the way of saving. */
export function SmartList({ checks }: { readonly checks: readonly SmartCheck[] }) {
  const t = useTranslate();
  return (
    <ul className={classes.list}>
      {checks.map((check) => {
        const Icon = icons[check.state];
        return (
          <li key={check.letter} className={classes.check} data-state={check.state}>
            <Icon size={14} aria-hidden />
            <span>
              {check.letter} {smartSentence(t, check)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
