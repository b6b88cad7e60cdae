import 'dayjs/locale/zh-cn';
import { DateInput } from '@mantine/dates';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { IsoDate } from '#shared/lib/isoWeek.ts';

interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly onChange: (date: IsoDate | null) => void;
  readonly isClearable?: boolean;
  readonly minDate?: IsoDate;
}

/** A date that can be typed as `2026-11-23` or picked from a calendar whose weeks begin on Monday. */
export function DateField({ label, value, onChange, isClearable, minDate }: DateFieldProps) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <DateInput
      label={label}
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
