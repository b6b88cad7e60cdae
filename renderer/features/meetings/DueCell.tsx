import '@mantine/dates/styles.css';
import 'dayjs/locale/zh-cn';
import { Button, Popover, UnstyledButton } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useState } from 'react';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import { daysBetween, type IsoDate } from '#shared/lib/isoWeek.ts';
import classes from './LineRow.module.css';

interface DueCellProps {
  readonly dueOn: IsoDate | null;
  /** Date the words being typed mean, until the line is left. */
  readonly hint: IsoDate | null;
  readonly label: string;
  readonly isMissing: boolean;
  readonly isOverdue: boolean;
  readonly isLocked: boolean;
  readonly onChange: (dueOn: IsoDate | null) => void;
}

/** By when: shown as a word, picked in a calendar when it is clicked. */
export function DueCell(props: DueCellProps) {
  const { dueOn, hint, label, isMissing, isOverdue, isLocked, onChange } = props;
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const date = dueOn ?? hint;
  const text = date === null ? '' : formatDay(date, language);
  const late =
    isOverdue && dueOn !== null
      ? t('commitments.late', { count: daysBetween(dueOn, today) })
      : undefined;
  const choose = (chosen: IsoDate | null): void => {
    setOpen(false);
    onChange(chosen);
  };
  if (isLocked) {
    return (
      <span className={classes.fact} data-overdue={isOverdue || undefined} title={late}>
        {text || '–'}
      </span>
    );
  }
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.fact}
          data-missing={(isMissing && text === '') || undefined}
          data-hint={(dueOn === null && hint !== null) || undefined}
          data-overdue={isOverdue || undefined}
          title={late}
          aria-label={t('meetings.factOfLine', { label, value: text || t('meetings.notSet') })}
          onClick={() => setOpen(!isOpen)}
        >
          {text || t('meetings.missing', { label })}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p="sm">
        <DatePicker
          size="xs"
          locale={language === 'zh-CN' ? 'zh-cn' : 'en'}
          firstDayOfWeek={1}
          value={dueOn}
          defaultDate={dueOn ?? today}
          onChange={choose}
        />
        {dueOn !== null && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => choose(null)}>
            {t('meetings.clearDate')}
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
