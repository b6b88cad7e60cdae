import { UnstyledButton } from '@mantine/core';
import { IconBulb, IconCopy } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCopy } from '#renderer/lib/useCopy.ts';
import { hintText } from '#shared/features/checks/hintText.ts';
import type { LineHint } from '#shared/features/checks/lintReport.ts';
import classes from './LineHintNote.module.css';

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
