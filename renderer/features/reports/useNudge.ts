import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useWeekLabelStyle } from '#renderer/lib/weekLabel.tsx';
import type { BoardRow, WeekBoard } from '#shared/features/reports/boardModel.ts';
import { type ReminderTone, reminderText } from '#shared/features/reports/reminderText.ts';
import { submittedCount } from './boardRows.ts';

/** The next tone for people who were reminded before: kind, then plain, then the last call. */
export function suggestTone(named: readonly BoardRow[]): ReminderTone {
  const times = Math.max(0, ...named.map(({ nudgeCount }) => nudgeCount));
  if (times >= 2) return 'final';
  return times === 1 || named.some(({ status }) => status === 'missing') ? 'firm' : 'friendly';
}

/** Words that name these people, and one act that copies them and counts the reminder. */
export function useNudge(board: WeekBoard) {
  const t = useTranslate();
  const language = useLanguage();
  const weekLabel = useWeekLabelStyle();
  const { mutate } = useCommand(commands.reports.logNudges, {
    done: (_, { personIds }) => t('chase.nudged', { count: personIds.length }),
  });
  const textFor = (named: readonly BoardRow[], tone: ReminderTone): string =>
    reminderText({
      week: board.week,
      missing: named.map(({ name }) => name),
      dueAt: named[0]?.dueAt ?? null,
      tone,
      submitted: submittedCount(board.rows),
      due: board.counts.due,
      language,
      weekLabel,
    });
  const nudge = (named: readonly BoardRow[], tone: ReminderTone): void => {
    navigator.clipboard.writeText(textFor(named, tone)).then(
      () => mutate({ week: board.week, personIds: named.map(({ personId }) => personId), tone }),
      (error: unknown) => showFailure(t, error),
    );
  };
  return { textFor, nudge };
}
