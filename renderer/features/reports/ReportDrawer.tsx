import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import type { BoardRow } from '#shared/features/reports/boardModel.ts';
import type { ReportDetail } from '#shared/features/reports/reportsModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { contentOf } from './editorState.ts';
import { NoReportYet } from './NoReportYet.tsx';
import { ReportEditor } from './ReportEditor.tsx';
import { ReportView } from './ReportView.tsx';
import { reportsQueries } from './reportsQueries.ts';
import type { ReportForm } from './useSaveReport.ts';

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

interface StoredReportProps {
  readonly row: BoardRow;
  readonly id: string;
  readonly onEdit: (report: ReportDetail) => void;
}

function StoredReport({ row, id, onEdit }: StoredReportProps) {
  const { data: report } = useQuery({
    ...reportsQueries.one(id),
    // An undo may take the report away while it is open.
    throwOnError: false,
  });
  return report ? <ReportView row={row} report={report} onEdit={() => onEdit(report)} /> : null;
}

/**
 * Reads a report or edits it. A form keeps person, week and the state it was opened on until it is
 * closed, whatever happens to the report or the day meanwhile.
 */
function OpenReport({ row, week }: OpenReportProps) {
  const [form, setForm] = useState<ReportForm | null>(null);
  if (form) return <ReportEditor form={form} onClose={() => setForm(null)} />;
  const { personId, reportId, template } = row;
  const write = (): void => {
    const content = { template, submittedAt: null, metrics: [], lines: [] };
    setForm({ personId, week, stored: null, content });
  };
  if (reportId === null) return <NoReportYet row={row} week={week} onWrite={write} />;
  return (
    <StoredReport
      key={reportId}
      row={row}
      id={reportId}
      onEdit={(report) => {
        const { id, revision } = report;
        const stored = { id, revision };
        setForm({ personId, week: report.week, stored, content: contentOf(report) });
      }}
    />
  );
}

/** One person's week over the board: read, edit, write by hand, exempt. */
export function ReportDrawer({ row, week, onClose }: ReportDrawerProps) {
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  const [shown, setShown] = useState<OpenReportProps | null>(null);
  // The drawer keeps its content while it slides away.
  useEffect(() => {
    if (row !== null) setShown({ row, week });
  }, [row, week]);
  const title = shown
    ? t('reports.drawerTitle', { name: shown.row.name, week: labelWeek(shown.week, 'inYear') })
    : '';
  return (
    <DetailDrawer title={title} isOpen={row !== null} onClose={onClose}>
      {shown && <OpenReport key={`${shown.row.personId} ${shown.week}`} {...shown} />}
    </DetailDrawer>
  );
}
