import { ActionIcon, Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { DateField } from '#renderer/components/DateField/DateField.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useToday } from '#renderer/lib/today.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { orgQueries } from './orgQueries.ts';

interface AsOfPickerProps {
  /** Null: today, also tomorrow. */
  readonly asOf: IsoDate | null;
  readonly onChange: (asOf: IsoDate | null) => void;
}

/** The day a chart shows, with steps to the days on which something changed. */
export function AsOfPicker({ asOf, onChange }: AsOfPickerProps) {
  const t = useTranslate();
  const today = useToday();
  const { data: dates = [] } = useQuery(orgQueries.changeDates());
  const day = asOf ?? today;
  const previous = dates.findLast((date) => date < day);
  const next = dates.find((date) => date > day);
  const go = (date: IsoDate | null | undefined): void => {
    if (date !== undefined) onChange(date === today ? null : date);
  };
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        aria-label={t('org.previousChange')}
        disabled={previous === undefined}
        onClick={() => go(previous)}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      <DateField label={t('org.asOf')} isLabelHidden value={day} onChange={go} />
      <ActionIcon
        aria-label={t('org.nextChange')}
        disabled={next === undefined}
        onClick={() => go(next)}
      >
        <IconChevronRight size={18} />
      </ActionIcon>
      {asOf !== null && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onChange(null)}>
          {t('org.today')}
        </Button>
      )}
    </Group>
  );
}
