import { Button, Checkbox, Group, SegmentedControl } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '#renderer/components/EmptyState/EmptyState.tsx';
import { PageHeader } from '#renderer/components/PageHeader/PageHeader.tsx';
import { WeekSwitcher } from '#renderer/components/WeekSwitcher/WeekSwitcher.tsx';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCurrentWeek } from '#renderer/lib/today.ts';
import { useCopy } from '#renderer/lib/useCopy.ts';
import { formatMoment } from '#shared/features/reports/formatFigure.ts';
import {
  type ReminderTone,
  reminderText,
  reminderTones,
} from '#shared/features/reports/reminderText.ts';
import type { BoardRow, WeekBoard } from '#shared/features/reports/reportsModel.ts';
import { submittedCount, whoIsMissing } from './boardRows.ts';
import classes from './ChasePage.module.css';
import { DueRules } from './DueRules.tsx';
import { ExemptionList } from './ExemptionList.tsx';
import { StatusBadge } from './StatusBadge.tsx';
import { UnknownTimes } from './UnknownTimes.tsx';
import { useBoard } from './useBoard.ts';
import { useReportWeek } from './useReportWeek.ts';

interface MissingListProps {
  readonly missing: readonly BoardRow[];
  readonly skipped: ReadonlySet<string>;
  readonly onToggle: (personId: string) => void;
}

function MissingList({ missing, skipped, onToggle }: MissingListProps) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <ul className={classes.people}>
      {missing.map((row) => (
        <li key={row.personId}>
          <Checkbox
            label={row.name}
            checked={!skipped.has(row.personId)}
            onChange={() => onToggle(row.personId)}
          />
          <span className={classes.quiet}>{row.postName}</span>
          <StatusBadge status={row.status} />
          <span className={classes.quiet}>
            {t('reports.dueAt', { moment: formatMoment(row.dueAt, language) })}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface ReminderProps {
  readonly board: WeekBoard;
  readonly named: readonly BoardRow[];
}

/** The words for the group chat, in the tone chosen. */
function Reminder({ board, named }: ReminderProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { copy } = useCopy();
  const isPastDue = named[0]?.status === 'missing';
  const [chosen, setChosen] = useState<ReminderTone | null>(null);
  const tone = chosen ?? (isPastDue ? 'firm' : 'friendly');
  const text = reminderText({
    week: board.week,
    missing: named.map(({ name }) => name),
    dueAt: named[0]?.dueAt ?? null,
    tone,
    submitted: submittedCount(board.rows),
    due: board.counts.due,
    language,
  });
  return (
    <section className={classes.reminder}>
      <Group justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={t('reports.tone')}
          value={tone}
          onChange={(value) => setChosen(value as ReminderTone)}
          data={reminderTones.map((each) => ({
            value: each,
            label: t(`reminders.tone_${each}`),
          }))}
        />
        <Button
          leftSection={<IconCopy size={16} />}
          disabled={text === ''}
          onClick={() => copy(text, t('reports.reminderCopied', { count: named.length }))}
        >
          {t('reports.copyReminder')}
        </Button>
      </Group>
      <pre className={classes.text} data-testid="reminder">
        {text || t('reports.nobodyChosen')}
      </pre>
    </section>
  );
}

function ChaseWeek({ board }: { readonly board: WeekBoard }) {
  const t = useTranslate();
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const missing = whoIsMissing(board.rows);
  const toggle = (personId: string): void => {
    const next = new Set(skipped);
    if (!next.delete(personId)) next.add(personId);
    setSkipped(next);
  };
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <section>
          <h2>{t('reports.missingHeading', { count: missing.length })}</h2>
          {missing.length === 0 ? (
            <p className={classes.quiet}>{t('reports.allIn')}</p>
          ) : (
            <MissingList missing={missing} skipped={skipped} onToggle={toggle} />
          )}
        </section>
        {missing.length > 0 && (
          <Reminder
            board={board}
            named={missing.filter(({ personId }) => !skipped.has(personId))}
          />
        )}
        <UnknownTimes rows={board.rows} />
      </div>
      <div className={classes.column}>
        <DueRules />
        <ExemptionList />
      </div>
    </div>
  );
}

/** 催交台: whom to ask, the words to ask with, and the rules the list follows. */
export function ChasePage() {
  const t = useTranslate();
  const currentWeek = useCurrentWeek();
  const { week, setWeek } = useReportWeek();
  const board = useBoard(week);
  return (
    <>
      <PageHeader
        title={t('reports.chaseTitle')}
        scope={<WeekSwitcher week={week} currentWeek={currentWeek} onChange={setWeek} />}
      />
      {board &&
        (board.rows.length === 0 ? (
          <EmptyState text={t('reports.boardEmpty')} />
        ) : (
          <ChaseWeek key={week} board={board} />
        ))}
    </>
  );
}
