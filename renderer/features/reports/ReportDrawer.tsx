import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { formatWeekDays } from '#shared/features/reports/formatFigure.ts';
import type { BoardRow } from '#shared/features/reports/reportsModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { contentOf } from './editorState.ts';
import { NoReportYet } from './NoReportYet.tsx';
import { ReportEditor } from './ReportEditor.tsx';
import { ReportView } from './ReportView.tsx';
import { reportsQueries } from './reportsQueries.ts';

interface ReportDrawerProps {
  /** Whose report is open; null: none. */
  readonly row: BoardRow | null;
  readonly week: IsoWeek;
  readonly onClose: () => void;
}

interface OpenReportProps {
  readonly row: BoardRow;
  readonly week: IsoWeek;
}

function StoredReport({ row, id }: { readonly row: BoardRow; readonly id: string }) {
  const [isEditing, setEditing] = useState(false);
  const { data: report } = useQuery(reportsQueries.one(id));
  if (!report) return null;
  if (!isEditing) return <ReportView row={row} report={report} onEdit={() => setEditing(true)} />;
  return (
    <ReportEditor
      personId={report.personId}
      week={report.week}
      stored={{ id: report.id, revision: report.revision }}
      content={contentOf(report)}
      onClose={() => setEditing(false)}
    />
  );
}

function MissingReport({ row, week }: OpenReportProps) {
  const [isWriting, setWriting] = useState(false);
  if (!isWriting) return <NoReportYet row={row} week={week} onWrite={() => setWriting(true)} />;
  return (
    <ReportEditor
      personId={row.personId}
      week={week}
      stored={null}
      content={{ template: row.template, submittedAt: null, metrics: [], lines: [] }}
      onClose={() => setWriting(false)}
    />
  );
}

/** One person's week over the board: read, edit, write by hand, exempt. */
export function ReportDrawer({ row, week, onClose }: ReportDrawerProps) {
  const t = useTranslate();
  const [shown, setShown] = useState(row);
  // The drawer keeps its content while it slides away.
  useEffect(() => {
    if (row !== null) setShown(row);
  }, [row]);
  const title = shown
    ? t('reports.drawerTitle', { name: shown.name, days: formatWeekDays(week) })
    : '';
  return (
    <DetailDrawer title={title} isOpen={row !== null} onClose={onClose}>
      {shown?.reportId && <StoredReport key={shown.reportId} row={shown} id={shown.reportId} />}
      {shown && shown.reportId === null && (
        <MissingReport key={`${shown.personId} ${week}`} row={shown} week={week} />
      )}
    </DetailDrawer>
  );
}
