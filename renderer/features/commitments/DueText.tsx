import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import { daysBetween, type IsoDate } from '#shared/lib/isoWeek.ts';
import classes from './DueText.module.css';

interface DueTextProps {
  readonly dueOn: IsoDate | null;
  readonly dueTime?: string | null;
  readonly isOverdue: boolean;
}

/** `6月19日 周五 18:00`; what is late says by how many days. */
export function DueText({ dueOn, dueTime, isOverdue }: DueTextProps) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  if (dueOn === null) return null;
  const days = daysBetween(dueOn, today);
  return (
    <span className={classes.due} data-overdue={isOverdue || undefined}>
      {formatDay(dueOn, language)}
      {dueTime ? ` ${dueTime}` : ''}
      {isOverdue && <span className={classes.late}>{t('commitments.late', { count: days })}</span>}
      {!isOverdue && days === 0 && <span className={classes.today}>{t('commitments.today')}</span>}
    </span>
  );
}
