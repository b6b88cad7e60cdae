import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { PersonSelect } from '#renderer/features/people/index.ts';
import { reportsQueries } from '#renderer/features/reports/index.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { useCommand } from '#renderer/lib/useCommand.ts';
import type { Exemption } from '#shared/features/reports/boardModel.ts';
import { addDays, weekOfDate, weekRange } from '#shared/lib/isoWeek.ts';
import classes from './ChasePage.module.css';

function ExemptionRow({
  exemption,
  today,
}: {
  readonly exemption: Exemption;
  readonly today: string;
}) {
  const t = useTranslate();
  const { id, personName, startsOn, endsOn, reason } = exemption;
  const { mutate } = useCommand(commands.reports.endExemption, {
    done: () => t('reports.exemptionEnded', { name: personName }),
  });
  // Ends with the last full week, so that the week under way counts again.
  const lastDay = addDays(weekRange(weekOfDate(today)).from, -1);
  return (
    <li>
      <div className={classes.exemption}>
        <span>{personName}</span>
        <span>
          {endsOn === null
            ? t('reports.exemptFrom', { from: startsOn })
            : `${startsOn} – ${endsOn}`}
        </span>
        <p className={classes.quiet}>{reason}</p>
      </div>
      <Button
        size="compact-xs"
        variant="subtle"
        color="gray"
        className={classes.end}
        onClick={() => mutate({ id, endsOn: lastDay })}
      >
        {t('reports.endExemption')}
      </Button>
    </li>
  );
}

function NewExemptionForm({
  today,
  onDone,
}: {
  readonly today: string;
  readonly onDone: () => void;
}) {
  const t = useTranslate();
  const [personId, setPersonId] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState<string | null>(weekRange(weekOfDate(today)).from);
  const [endsOn, setEndsOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { mutate } = useCommand(commands.reports.addExemption, {
    done: () => t('reports.exemptionAdded'),
    onDone,
  });
  const save = (): void => {
    if (personId !== null && startsOn !== null) mutate({ personId, startsOn, endsOn, reason });
  };
  return (
    <Stack gap="sm" className={classes.form}>
      <PersonSelect
        label={t('reports.person')}
        value={personId}
        onChange={setPersonId}
        data-autofocus
      />
      <Group grow>
        <DateField label={t('reports.exemptSince')} value={startsOn} onChange={setStartsOn} />
        <DateField
          label={t('reports.exemptUntil')}
          value={endsOn}
          onChange={setEndsOn}
          isClearable
          {...(startsOn === null ? {} : { minDate: startsOn })}
        />
      </Group>
      <TextInput
        label={t('reports.exemptReason')}
        placeholder={t('reports.exemptReasonHint')}
        value={reason}
        maxLength={100}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group>
        <Button size="xs" onClick={save} disabled={personId === null || startsOn === null}>
          {t('common.save')}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Who need not report, and until when. */
export function ExemptionList() {
  const t = useTranslate();
  const today = useToday();
  const [isAdding, setAdding] = useState(false);
  const { data: exemptions = [] } = useQuery(reportsQueries.exemptions());
  const current = exemptions.filter(({ endsOn }) => endsOn === null || endsOn >= today);
  return (
    <section>
      <Group justify="space-between">
        <h2>{t('reports.exemptions', { count: current.length })}</h2>
        {!isAdding && (
          <Button size="compact-xs" variant="default" onClick={() => setAdding(true)}>
            {t('reports.addExemption')}
          </Button>
        )}
      </Group>
      {isAdding && <NewExemptionForm today={today} onDone={() => setAdding(false)} />}
      <ul className={classes.people}>
        {current.map((exemption) => (
          <ExemptionRow key={exemption.id} exemption={exemption} today={today} />
        ))}
      </ul>
      {current.length === 0 && !isAdding && (
        <p className={classes.quiet}>{t('reports.noExemptions')}</p>
      )}
    </section>
  );
}
