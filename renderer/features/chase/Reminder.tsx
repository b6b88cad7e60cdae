import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { suggestTone, useNudge } from '#renderer/features/reports/index.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { BoardRow, WeekBoard } from '#shared/features/reports/boardModel.ts';
import { type ReminderTone, reminderTones } from '#shared/features/reports/reminderText.ts';
import classes from './ChasePage.module.css';

interface ReminderProps {
  readonly board: WeekBoard;
  readonly named: readonly BoardRow[];
}

/** The words for the group chat, in the tone chosen; copying them counts as a reminder. */
export function Reminder({ board, named }: ReminderProps) {
  const t = useTranslate();
  const { textFor, nudge } = useNudge(board);
  const [chosen, setChosen] = useState<ReminderTone | null>(null);
  const tone = chosen ?? suggestTone(named);
  const text = textFor(named, tone);
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
          onClick={() => nudge(named, tone)}
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
