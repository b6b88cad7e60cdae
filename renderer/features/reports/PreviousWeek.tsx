import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { MetricName } from '#renderer/features/metrics/index.ts';
import { useLanguage } from '#renderer/lib/language.tsx';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import { formatFigure } from '#shared/features/reports/formatFigure.ts';
import type { ReportDetail } from '#shared/features/reports/reportsModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { editorSections } from './editorState.ts';
import { LineList } from './LineList.tsx';
import classes from './ReviewPage.module.css';
import { reportsQueries } from './reportsQueries.ts';

function Figures({ metrics }: Pick<ReportDetail, 'metrics'>) {
  const language = useLanguage();
  if (metrics.length === 0) return null;
  return (
    <dl className={classes.figures}>
      {metrics.map(({ code, value }) => (
        <div key={`${code} ${value}`}>
          <dt>
            <MetricName code={code} />
          </dt>
          <dd>{formatFigure(code, value, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Content({ id }: { readonly id: string }) {
  const { data: report } = useQuery({ ...reportsQueries.one(id), throwOnError: false });
  if (!report) return null;
  return (
    <>
      <Figures metrics={report.metrics} />
      {editorSections.map((section) => (
        <LineList key={section} section={section} report={report} />
      ))}
    </>
  );
}

interface PreviousWeekProps {
  readonly id: string;
  readonly week: IsoWeek;
  readonly isFirst: boolean;
}

/** An earlier report of the same person, to be compared with; the newest one is unfolded. */
export function PreviousWeek({ id, week, isFirst }: PreviousWeekProps) {
  const labelWeek = useWeekLabel();
  const [isOpen, setOpen] = useState(isFirst);
  return (
    <details
      className={classes.previous}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{labelWeek(week, 'inYear')}</summary>
      {isOpen && <Content id={id} />}
    </details>
  );
}
