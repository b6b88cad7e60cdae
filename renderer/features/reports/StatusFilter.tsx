import { useTranslate } from '#renderer/lib/language.tsx';
import type { ReportStatus, StatusCounts } from '#shared/features/reports/boardModel.ts';
import { statusOrder } from './boardRows.ts';
import { StatusBadge } from './StatusBadge.tsx';
import classes from './StatusFilter.module.css';

interface StatusFilterProps {
  readonly counts: StatusCounts;
  readonly shown: ReportStatus | null;
  /** The same status again shows everybody. */
  readonly onShow: (status: ReportStatus | null) => void;
}

/** How many stand where; a status is a filter of the list below. */
export function StatusFilter({ counts, shown, onShow }: StatusFilterProps) {
  const t = useTranslate();
  return (
    <div className={classes.bar}>
      {statusOrder.map((status) => (
        <button
          key={status}
          type="button"
          className={classes.status}
          aria-pressed={shown === status}
          disabled={counts[status] === 0}
          onClick={() => onShow(shown === status ? null : status)}
        >
          <span className={classes.count}>{counts[status]}</span>
          <StatusBadge status={status} />
        </button>
      ))}
      <div className={classes.rate}>
        <span className={classes.count}>
          {counts.onTimeRate === null ? '–' : `${counts.onTimeRate}%`}
        </span>
        <span className={classes.label}>{t('reports.onTimeOf', { due: counts.due })}</span>
      </div>
    </div>
  );
}
