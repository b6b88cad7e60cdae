import { formatWeekLabel } from '#shared/features/workspace/weekLabel.ts';
import type { Language, WeekLabelStyle } from '#shared/features/workspace/workspaceModel.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { formatMoment } from './formatFigure.ts';

export const reminderTones = ['friendly', 'firm', 'final'] as const;
export type ReminderTone = (typeof reminderTones)[number];

export interface Reminder {
  readonly week: IsoWeek;
  /** Names of those who are missing, in the order to be named. */
  readonly missing: readonly string[];
  /** The due moment, local; null leaves it out. */
  readonly dueAt: string | null;
  readonly tone: ReminderTone;
  /** How many have handed in and how many were to. */
  readonly submitted: number;
  readonly due: number;
  readonly weekLabel: WeekLabelStyle;
  readonly language?: Language;
}

/** Ready to paste into the group: who is missing, as @-mentions, in three tones; '' when all is in. */
export function reminderText(reminder: Reminder): string {
  if (reminder.missing.length === 0) return '';
  const language = reminder.language ?? 'zh-CN';
  const t = createTranslate(language);
  return t(`reminders.${reminder.tone}`, {
    week: formatWeekLabel(t, reminder.week, { style: reminder.weekLabel, form: 'inYear' }),
    names: reminder.missing.map((name) => `@${name}`).join(' '),
    count: reminder.missing.length,
    due: reminder.dueAt === null ? t('reminders.soon') : formatMoment(reminder.dueAt, language),
    submitted: reminder.submitted,
    total: reminder.due,
  });
}
