import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { WeekBoard } from '#shared/features/reports/boardModel.ts';
import classes from './BoardPage.module.css';
import { whoIsMissing } from './boardRows.ts';
import { suggestTone, useNudge } from './useNudge.ts';

/** Who still owes a report, by name, with the words to ask for it. */
export function MissingStrip({ board }: { readonly board: WeekBoard }) {
  const t = useTranslate();
  const [, navigate] = useLocation();
  const { nudge } = useNudge(board);
  const missing = whoIsMissing(board.rows);
  if (missing.length === 0) return null;
  const isPastDue = missing[0]?.status === 'missing';
  const names = missing.map(({ name }) => name);
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
        onClick={() => nudge(missing, suggestTone(missing))}
      >
        {t('reports.copyReminder')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => navigate(paths.chase)}>
        {t('reports.chaseTitle')}
      </Button>
    </div>
  );
}
