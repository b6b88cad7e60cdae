import { Button, Group } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { paths } from '#renderer/app/paths.ts';
import { useReportWeek } from '#renderer/features/reports/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import type { Saved } from './collectState.ts';
import classes from './PasteArea.module.css';

/** Opens the board on the week of the reports just saved. */
export function useOpenBoard(): (week: string) => void {
  const [, navigate] = useLocation();
  const { setWeek } = useReportWeek();
  return (week) => {
    setWeek(week);
    navigate(paths.board);
  };
}

interface SavedPanelProps {
  readonly saved: Saved;
  readonly onMore: () => void;
  readonly onUndo: () => void;
}

/** The end of a review: what was saved, and the two things to do next. */
export function SavedPanel({ saved, onMore, onUndo }: SavedPanelProps) {
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  const openBoard = useOpenBoard();
  return (
    <div className={classes.saved}>
      <IconCircleCheck size={32} stroke={1.4} className={classes.savedIcon} aria-hidden />
      <h2 className={classes.title}>
        {t('collect.savedTitle', { week: labelWeek(saved.week), count: saved.reports })}
      </h2>
      <p className={classes.hint}>{t('collect.savedHint')}</p>
      <Group gap="sm">
        <Button onClick={() => openBoard(saved.week)} data-autofocus>
          {t('collect.toBoard')}
        </Button>
        <Button variant="default" onClick={onMore}>
          {t('collect.pasteMore')}
        </Button>
        {saved.operationId !== null && (
          <Button variant="subtle" color="gray" onClick={onUndo}>
            {t('collect.undoSave')}
          </Button>
        )}
      </Group>
    </div>
  );
}
