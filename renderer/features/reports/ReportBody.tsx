import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { SettledPromises } from '#renderer/features/commitments/index.ts';
import { FigureChecks } from '#renderer/features/metrics/index.ts';
import { PromisesKept, ReviewedLines } from '#renderer/features/reviews/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { ReportDetail } from '#shared/features/reports/reportsModel.ts';
import { editorSections } from './editorState.ts';
import { LineHintNote, QuietWeeksNote } from './LineHintNote.tsx';
import { PlanFacts } from './LineList.tsx';
import { MetricTable } from './MetricTable.tsx';
import { ReportSource } from './ReportSource.tsx';
import classes from './ReportView.module.css';
import { useReportHints } from './useReportHints.ts';

interface ReportBodyProps {
  readonly report: ReportDetail;
}

/** A report as it is read, in the drawer and in the review: promises, figures, lines, source. */
export function ReportBody({ report }: ReportBodyProps) {
  const t = useTranslate();
  const lines = useMemo(() => report.lines.map((line) => ({ ...line, key: line.id })), [report]);
  const hints = useReportHints(report);
  const isEmpty = report.lines.length === 0 && report.metrics.length === 0;
  return (
    <>
      <PromisesKept reportId={report.id} />
      <SettledPromises personId={report.personId} week={report.week} lines={lines} />
      {report.metrics.length > 0 && (
        <section className={classes.section}>
          <h3>{t('reports.section_data')}</h3>
          <MetricTable metrics={report.metrics} />
          <FigureChecks metrics={report.metrics} personId={report.personId} week={report.week} />
        </section>
      )}
      <ReviewedLines
        report={report}
        sections={editorSections}
        factsOf={(line) => (
          <>
            {line.section === 'next' && (
              <PlanFacts
                line={line}
                plan={report.plans.find(({ commitmentId }) => commitmentId === line.commitmentId)}
              />
            )}
            {hints.lines
              .filter(({ lineId }) => lineId === line.id)
              .map((hint) => (
                <LineHintNote key={hint.kind} hint={hint} />
              ))}
          </>
        )}
      />
      <QuietWeeksNote count={hints.weeksWithoutProblem} />
      {isEmpty && <Text c="dimmed">{t('reports.emptyReport')}</Text>}
      <ReportSource report={report} />
    </>
  );
}
