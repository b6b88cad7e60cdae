import { Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { reportsQueries } from '#renderer/features/reports/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import classes from './ReviewScreen.module.css';
import type { ReportStatus, ReviewCounts } from './reportStatus.ts';

interface ReviewSummaryProps {
  readonly counts: ReviewCounts;
  readonly statuses: readonly ReportStatus[];
  readonly week: IsoWeek;
  /** How many promises the reports seem to answer, waiting to be confirmed. */
  readonly suggested: number;
  readonly onNextUnsure: () => void;
  readonly onConfirmSuggested: () => void;
}

/** Names of those who owe a report of the week and have none, neither saved nor in the paste. */
function useMissing(statuses: readonly ReportStatus[], week: IsoWeek): string[] {
  const { data: board } = useQuery(reportsQueries.board(week));
  const here = new Set(
    statuses
      .filter(({ report }) => report.week.week === week)
      .map(({ report }) => report.author.personId),
  );
  const open = (board?.rows ?? []).filter(
    ({ status, personId }) => (status === 'missing' || status === 'not_due') && !here.has(personId),
  );
  return open.map(({ name }) => name);
}

/** 识别 8 人 · 46 行 · 3 行待确认 · 2 人未交 */
export function ReviewSummary(props: ReviewSummaryProps) {
  const { counts, statuses, week, suggested, onNextUnsure, onConfirmSuggested } = props;
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  const missing = useMissing(statuses, week);
  const open = counts.unsure + counts.blocked;
  const missingText = t('collect.missingHint', {
    week: labelWeek(week),
    names: missing.join('、'),
  });
  return (
    <div className={classes.summary} role="status">
      <span>
        {t('collect.found')} {t('collect.countPeople', { count: counts.people })}
      </span>
      <span>{t('collect.countLines', { count: counts.lines })}</span>
      {open > 0 ? (
        <button
          type="button"
          className={classes.open}
          title={t('collect.nextUnsure')}
          onClick={onNextUnsure}
        >
          <IconAlertTriangle size={14} aria-hidden />
          {[
            counts.unsure > 0 ? t('collect.countUnsure', { count: counts.unsure }) : '',
            counts.blocked > 0 ? t('collect.countBlocked', { count: counts.blocked }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </button>
      ) : (
        <span className={classes.sure}>
          <IconCircleCheck size={14} aria-hidden />
          {t('collect.allSure')}
        </span>
      )}
      {suggested > 0 && (
        <span>
          <button
            type="button"
            className={classes.suggested}
            title={t('promises.confirmHint')}
            onClick={onConfirmSuggested}
          >
            {t('promises.confirmAll', { count: suggested })}
          </button>
        </span>
      )}
      {missing.length > 0 && (
        <Tooltip label={missingText} multiline maw={360}>
          <span>{t('collect.countMissing', { count: missing.length })}</span>
        </Tooltip>
      )}
    </div>
  );
}
