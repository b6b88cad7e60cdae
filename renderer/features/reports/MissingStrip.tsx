import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCopy } from '#renderer/lib/useCopy.ts';
import { reminderText } from '#shared/features/reports/reminderText.ts';
import type { WeekBoard } from '#shared/features/reports/reportsModel.ts';
import classes from './BoardPage.module.css';
import { submittedCount, whoIsMissing } from './boardRows.ts';

/** Who still owes a report, by name, with the words to ask for it. */
export function MissingStrip({ board }: { readonly board: WeekBoard }) {
  const t = useTranslate();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { copy } = useCopy();
  const missing = whoIsMissing(board.rows);
  if (missing.length === 0) return null;
  const isPastDue = missing[0]?.status === 'missing';
  const names = missing.map(({ name }) => name);
  const text = (): string =>
    reminderText({
      week: board.week,
      missing: names,
      dueAt: missing[0]?.dueAt ?? null,
      tone: isPastDue ? 'firm' : 'friendly',
      submitted: submittedCount(board.rows),
      due: board.counts.due,
      language,
    });
  return (
    <div className={classes.missing} data-tone={isPastDue ? 'missing' : 'waiting'}>
      <span className={classes.names} title={names.join('、')}>
        {t(isPastDue ? 'reports.stillMissing' : 'reports.stillWaiting', { count: names.length })}
        {names.join('、')}
      </span>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconCopy size={15} />}
        onClick={() => copy(text(), t('reports.reminderCopied', { count: names.length }))}
      >
        {t('reports.copyReminder')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => navigate(paths.chase)}>
        {t('reports.chaseTitle')}
      </Button>
    </div>
  );
}
