import '@mantine/dates/styles.css';
import 'dayjs/locale/zh-cn';
import { DateInput } from '@mantine/dates';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { readToday } from '#renderer/lib/today.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { readTypedDay } from '#shared/lib/typedDay.ts';

interface DateFieldProps {
  readonly label: string;
  /** The label is read out but not shown, as in the bar of a page. */
  readonly isLabelHidden?: boolean;
  readonly value: IsoDate | null;
  readonly onChange: (date: IsoDate | null) => void;
  readonly isClearable?: boolean;
  readonly minDate?: IsoDate;
}

/**
 * A date that can be typed, as `2026-11-23` or `12.5`, or picked from a calendar whose weeks begin on
 * Monday. What is typed counts only when it is a whole day.
 */
export function DateField({ label, value, onChange, ...options }: DateFieldProps) {
  const { isLabelHidden, isClearable, minDate } = options;
  const t = useTranslate();
  const language = useLanguage();
  return (
    <DateInput
      {...(isLabelHidden ? { 'aria-label': label, w: 128 } : { label })}
      size="sm"
      value={value}
      onChange={onChange}
      valueFormat="YYYY-MM-DD"
      dateParser={(typed) => readTypedDay(typed, readToday())}
      placeholder="YYYY-MM-DD"
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      locale={language === 'zh-CN' ? 'zh-cn' : 'en'}
      clearable={isClearable ?? false}
      {...(minDate === undefined ? {} : { minDate })}
    />
  );
}
