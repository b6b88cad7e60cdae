import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { BoardRow } from '#shared/features/reports/boardModel.ts';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import { addDays, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';
import classes from './ReportView.module.css';
import { StatusBadge } from './StatusBadge.tsx';

interface NoReportYetProps {
  readonly row: BoardRow;
  readonly week: IsoWeek;
  readonly onWrite: () => void;
}

/** From this Monday on, to a day or for good. */
function ExemptForm({ row, week }: Pick<NoReportYetProps, 'row' | 'week'>) {
  const t = useTranslate();
  const { from, to } = weekRange(week);
  const [endsOn, setEndsOn] = useState<string | null>(to);
  const [reason, setReason] = useState('');
  const { mutate } = useCommand(commands.reports.addExemption, {
    done: () => t('reports.exempted', { name: row.name }),
  });
  const save = (): void => {
    mutate({ personId: row.personId, startsOn: from, endsOn, reason });
  };
  return (
    <Stack gap="sm">
      <TextInput
        label={t('reports.exemptReason')}
        placeholder={t('reports.exemptReasonHint')}
        value={reason}
        maxLength={100}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <DateField
        label={t('reports.exemptUntil')}
        value={endsOn}
        onChange={setEndsOn}
        minDate={to}
        isClearable
      />
      <Text size="xs" c="dimmed">
        {t('reports.exemptHint')}
      </Text>
      <Group>
        <Button variant="default" onClick={save}>
          {t('reports.exempt')}
        </Button>
      </Group>
    </Stack>
  );
}

function EndExemption({ row, week, id }: Pick<NoReportYetProps, 'row' | 'week'> & { id: string }) {
  const t = useTranslate();
  const { mutate } = useCommand(commands.reports.endExemption, {
    done: () => t('reports.exemptionEnded', { name: row.name }),
  });
  const endsOn = addDays(weekRange(week).from, -1);
  return (
    <Stack gap="sm">
      <Text size="sm">{row.exemptionReason || t('reports.noReason')}</Text>
      <Group>
        <Button variant="default" onClick={() => mutate({ id, endsOn })}>
          {t('reports.endExemption')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Somebody without a report this week: write it for them, or let them off. */
export function NoReportYet({ row, week, onWrite }: NoReportYetProps) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <div className={classes.report}>
      <Group gap="md" className={classes.facts}>
        <StatusBadge status={row.status} />
        <span className={classes.quiet}>
          {t('reports.dueAt', { moment: formatMoment(row.dueAt, language) })}
        </span>
      </Group>
      <Group className={classes.actions}>
        <Button leftSection={<IconPencil size={16} />} onClick={onWrite}>
          {t('reports.write')}
        </Button>
      </Group>
      <section className={classes.section}>
        <h3>{t('reports.status_exempt')}</h3>
        {row.exemptionId === null ? (
          <ExemptForm row={row} week={week} />
        ) : (
          <EndExemption row={row} week={week} id={row.exemptionId} />
        )}
      </section>
    </div>
  );
}
