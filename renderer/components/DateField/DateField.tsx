import '@mantine/dates/styles.css';
import 'dayjs/locale/zh-cn';
import { DateInput } from '@mantine/dates';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { IsoDate } from '#shared/lib/isoWeek.ts';

interface DateFieldProps {
  readonly label: string;
  /** The label is read out but not shown, as in the bar of a page. */
  readonly isLabelHidden?: boolean;
  readonly value: IsoDate | null;
  readonly onChange: (date: IsoDate | null) => void;
  readonly isClearable?: boolean;
  readonly minDate?: IsoDate;
}

/** A date that can be typed as `2026-11-23` or picked from a calendar whose weeks begin on Monday. */
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
      placeholder="YYYY-MM-DD"
      clearButtonProps={{ 'aria-label': t('common.clear') }}
      locale={language === 'zh-CN' ? 'zh-cn' : 'en'}
      clearable={isClearable ?? false}
      {...(minDate === undefined ? {} : { minDate })}
    />
  );
}
