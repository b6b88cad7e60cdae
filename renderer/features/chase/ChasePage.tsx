import { useState } from 'react';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { WeekSwitcher } from '#renderer/components/WeekSwitcher/WeekSwitcher.tsx';
import {
  CollectButton,
  useBoard,
  useReportWeek,
  whoIsMissing,
} from '#renderer/features/reports/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCurrentWeek, useToday } from '#renderer/lib/today.ts';
import type { WeekBoard } from '#shared/features/reports/boardModel.ts';
import classes from './ChasePage.module.css';
import { DueRules } from './DueRules.tsx';
import { ExemptionList } from './ExemptionList.tsx';
import { Holidays } from './Holidays.tsx';
import { MissingList } from './MissingList.tsx';
import { Punctuality } from './Punctuality.tsx';
import { Reminder } from './Reminder.tsx';
import { UnknownTimes } from './UnknownTimes.tsx';

function ChaseWeek({ board }: { readonly board: WeekBoard }) {
  const t = useTranslate();
  const year = Number(useToday().slice(0, 4));
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const missing = whoIsMissing(board.rows);
  const toggle = (personId: string): void => {
    const next = new Set(skipped);
    if (!next.delete(personId)) next.add(personId);
    setSkipped(next);
  };
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <section>
          <h2>{t('reports.missingHeading', { count: missing.length })}</h2>
          {missing.length === 0 ? (
            <p className={classes.quiet}>{t('reports.allIn')}</p>
          ) : (
            <MissingList board={board} missing={missing} skipped={skipped} onToggle={toggle} />
          )}
        </section>
        {missing.length > 0 && (
          <Reminder
            board={board}
            named={missing.filter(({ personId }) => !skipped.has(personId))}
          />
        )}
        <UnknownTimes rows={board.rows} />
        <Punctuality week={board.week} />
      </div>
      <div className={classes.column}>
        <DueRules />
        <Holidays year={year} />
        <ExemptionList />
      </div>
    </div>
  );
}

/** 催交台: whom to ask, the words to ask with, and the rules the list follows. */
export function ChasePage() {
  const t = useTranslate();
  const currentWeek = useCurrentWeek();
  const { week, setWeek } = useReportWeek();
  const board = useBoard(week);
  return (
    <>
      <PageHeader
        title={t('reports.chaseTitle')}
        scope={<WeekSwitcher week={week} currentWeek={currentWeek} onChange={setWeek} />}
      />
      {board &&
        (board.rows.length === 0 ? (
          <EmptyState text={t('reports.boardEmpty')} action={<CollectButton />} />
        ) : (
          <ChaseWeek key={week} board={board} />
        ))}
    </>
  );
}
