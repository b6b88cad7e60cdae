import { UnstyledButton } from '@mantine/core';
import { IconBulb, IconCopy } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCopy } from '#renderer/lib/useCopy.ts';
import type { LineHint } from '#shared/features/checks/lintReport.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import classes from './LineHintNote.module.css';

function hintText(t: Translate, hint: LineHint): string {
  if (hint.kind === 'sameAsLastWeek') return t('checks.sameAsLastWeek');
  if (hint.kind === 'planWithoutMeasure') {
    return t('checks.planWithoutMeasure', { thing: hint.thing });
  }
  const better = t(`checks.${hint.question}`, { thing: hint.thing });
  return t('checks.vague', { verb: hint.verb, better });
}

/** A remark on a line for the manager alone, with words to say it better. */
export function LineHintNote({ hint }: { readonly hint: LineHint }) {
  const t = useTranslate();
  const { copy } = useCopy();
  const text = hintText(t, hint);
  return (
    <span className={classes.hint} title={t('checks.onlyForYou')}>
      <IconBulb size={14} stroke={1.6} aria-hidden />
      <span>{text}</span>
      <UnstyledButton
        className={classes.copy}
        aria-label={t('checks.useWording')}
        title={t('checks.useWording')}
        onClick={() => copy(text, t('checks.wordingCopied'))}
      >
        <IconCopy size={14} stroke={1.6} />
      </UnstyledButton>
    </span>
  );
}

/** How long nobody has heard of a problem. */
export function QuietWeeksNote({ count }: { readonly count: number }) {
  const t = useTranslate();
  if (count === 0) return null;
  return (
    <p className={classes.hint} title={t('checks.onlyForYou')}>
      <IconBulb size={14} stroke={1.6} aria-hidden />
      <span>{t('checks.weeksWithoutProblem', { count })}</span>
    </p>
  );
}
