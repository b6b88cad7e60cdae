import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { ReviewActs } from '#renderer/features/reviews/index.ts';
import { client, commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { BoardRow } from '#shared/features/reports/boardModel.ts';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import {
  type Lateness,
  latenessCodes,
  type ReportDetail,
} from '#shared/features/reports/reportsModel.ts';
import { CopyTextItem } from './CopyTextItem.tsx';
import { exportFormats } from './exportFormats.ts';
import { ReportBody } from './ReportBody.tsx';
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

/** One report to read and to answer, with what can be done with it as a whole. */
export function ReportView({ row, report, onEdit }: ReportViewProps) {
  return (
    <div className={classes.report}>
      <Facts row={row} report={report} />
      <Actions report={report} onEdit={onEdit} />
      <ReviewActs report={report} />
      <ReportBody report={report} />
    </div>
  );
}
