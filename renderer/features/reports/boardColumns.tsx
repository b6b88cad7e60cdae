import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import { KeepRate } from '#renderer/features/keeping/index.ts';
import { ReviewBadge } from '#renderer/features/reviews/index.ts';
import type { KeepFigure } from '#shared/features/commitments/keepModel.ts';
import type { BoardRow } from '#shared/features/reports/boardModel.ts';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import classes from './BoardPage.module.css';
import { StatusBadge } from './StatusBadge.tsx';

function timeText(row: BoardRow, t: Translate, language: Language): string {
  if (row.submittedAt !== null) return formatMoment(row.submittedAt, language);
  if (row.reportId !== null) return t('reports.timeUnknown');
  if (row.autoExemption !== null) return t(`chase.auto_${row.autoExemption}`);
  if (row.status === 'exempt') return row.exemptionReason;
  return t('reports.dueAt', { moment: formatMoment(row.dueAt, language) });
}

function CountCell({ count, isAsking }: { readonly count: number; readonly isAsking?: boolean }) {
  if (count === 0) return null;
  return <span className={isAsking ? classes.asking : ''}>{count}</span>;
}

/** 兑现率 of everybody on the board over this many weeks. */
export const keptWeeks = 4;

/** Name, post, status, time, how much was kept and how much the report holds. */
export function boardColumns(
  t: Translate,
  language: Language,
  rates: ReadonlyMap<string, KeepFigure>,
): DataColumn<BoardRow>[] {
  return [
    {
      key: 'name',
      header: t('reports.person'),
      width: 176,
      render: (row) => row.name,
      textOf: (row) => row.name,
    },
    {
      key: 'status',
      header: t('reports.status'),
      width: 104,
      render: (row) => <StatusBadge status={row.status} />,
    },
    {
      key: 'review',
      header: t('reviews.title'),
      width: 112,
      render: ({ review }) => review && <ReviewBadge standing={review} />,
    },
    {
      key: 'time',
      header: t('reports.submittedAt'),
      width: 196,
      render: (row) => (
        <span className={row.submittedAt === null ? classes.quiet : ''}>
          {timeText(row, t, language)}
        </span>
      ),
      textOf: (row) => timeText(row, t, language),
    },
    {
      key: 'post',
      header: t('reports.post'),
      width: 150,
      render: (row) => row.postName,
      textOf: (row) => row.postName ?? '',
    },
    {
      key: 'unit',
      header: t('reports.unit'),
      render: (row) => row.unitName,
      textOf: (row) => row.unitName ?? '',
    },
    {
      key: 'kept',
      header: t('reports.keptShort', { count: keptWeeks }),
      width: 104,
      isNumber: true,
      render: ({ personId }) => {
        const figure = rates.get(personId);
        return figure && figure.rate !== null ? <KeepRate figure={figure} /> : null;
      },
      sortBy: ({ personId }) => rates.get(personId)?.rate ?? null,
    },
    {
      key: 'issues',
      header: t('reports.issuesShort'),
      width: 80,
      isNumber: true,
      render: (row) => <CountCell count={row.issues} />,
    },
    {
      key: 'support',
      header: t('reports.supportShort'),
      width: 80,
      isNumber: true,
      render: (row) => <CountCell count={row.support} isAsking />,
    },
    {
      key: 'lines',
      header: t('reports.linesShort'),
      width: 80,
      isNumber: true,
      render: (row) => <CountCell count={row.lines} />,
    },
  ];
}
