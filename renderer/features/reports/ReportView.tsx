import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { SettledPromises } from '#renderer/features/commitments/index.ts';
import { client, commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import {
  type BoardRow,
  type Lateness,
  latenessCodes,
  type ReportDetail,
} from '#shared/features/reports/reportsModel.ts';
import { CopyTextItem } from './CopyTextItem.tsx';
import { editorSections } from './editorState.ts';
import { exportFormats } from './exportFormats.ts';
import { LineList } from './LineList.tsx';
import { MetricTable } from './MetricTable.tsx';
import { ReportSource } from './ReportSource.tsx';
import classes from './ReportView.module.css';
import { StatusBadge } from './StatusBadge.tsx';

interface ReportViewProps {
  readonly row: BoardRow;
  readonly report: ReportDetail;
  readonly onEdit: () => void;
}

function Facts({ row, report }: Pick<ReportViewProps, 'row' | 'report'>) {
  const t = useTranslate();
  const language = useLanguage();
  const { mutate } = useCommand(commands.reports.setLateness, {
    done: () => t('reports.latenessSet'),
  });
  const { id, submittedAt, lateness } = report;
  return (
    <Group gap="md" className={classes.facts}>
      <StatusBadge status={row.status} />
      <span>
        {submittedAt === null ? t('reports.timeUnknown') : formatMoment(submittedAt, language)}
      </span>
      <span className={classes.quiet}>{t(`reports.template_${report.template}`)}</span>
      <SegmentedControl
        size="xs"
        className={classes.lateness}
        aria-label={t('reports.lateness')}
        value={lateness}
        onChange={(value) => mutate({ id, lateness: value as Lateness })}
        data={latenessCodes.map((code) => ({ value: code, label: t(`reports.lateness_${code}`) }))}
      />
    </Group>
  );
}

function Actions({ report, onEdit }: Pick<ReportViewProps, 'report' | 'onEdit'>) {
  const t = useTranslate();
  const language = useLanguage();
  const { id } = report;
  const remove = useCommand(commands.reports.remove, {
    done: ({ notes }) =>
      t(notes > 0 ? 'reviews.removedWithNotes' : 'reports.removed', {
        name: report.personName,
        count: notes,
      }),
  });
  return (
    <Group gap="sm" className={classes.actions}>
      <Button leftSection={<IconPencil size={16} />} onClick={onEdit}>
        {t('common.edit')}
      </Button>
      <ExportMenu
        formats={exportFormats}
        run={(format, workToken) =>
          client.reports.exportReport({ id, format, workToken, language })
        }
      >
        <CopyTextItem read={() => client.reports.reportText({ id, language })} />
      </ExportMenu>
      <Button
        variant="subtle"
        color="red"
        className={classes.remove}
        leftSection={<IconTrash size={16} />}
        onClick={() => remove.mutate({ id })}
      >
        {t('common.delete')}
      </Button>
    </Group>
  );
}

/** One report to read: facts, last week's promises, figures, then every section that says anything. */
export function ReportView({ row, report, onEdit }: ReportViewProps) {
  const t = useTranslate();
  const lines = useMemo(() => report.lines.map((line) => ({ ...line, key: line.id })), [report]);
  return (
    <div className={classes.report}>
      <Facts row={row} report={report} />
      <Actions report={report} onEdit={onEdit} />
      <SettledPromises personId={report.personId} week={report.week} lines={lines} />
      {report.metrics.length > 0 && (
        <section className={classes.section}>
          <h3>{t('reports.section_data')}</h3>
          <MetricTable metrics={report.metrics} />
        </section>
      )}
      {editorSections.map((section) => (
        <LineList key={section} section={section} report={report} />
      ))}
      {report.lines.length === 0 && report.metrics.length === 0 && (
        <Text c="dimmed">{t('reports.emptyReport')}</Text>
      )}
      <ReportSource report={report} />
    </div>
  );
}
