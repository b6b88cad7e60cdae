import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { addWeeks, type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';

interface WeekSwitcherProps {
  readonly week: IsoWeek;
  /** The week that holds today; 本周 goes there. */
  readonly currentWeek: IsoWeek;
  readonly onChange: (week: IsoWeek) => void;
}

function monthDay(date: string): string {
  return date.slice(5).replace('-', '.');
}

/** `2026年第47周 11.16–11.22` with one step back, one forward, and the way home. */
export function WeekSwitcher({ week, currentWeek, onChange }: WeekSwitcherProps) {
  const t = useTranslate();
  const { from, to } = weekRange(week);
  const label = t('common.weekLabel', {
    year: week.slice(0, 4),
    number: Number(week.slice(6)),
    from: monthDay(from),
    to: monthDay(to),
  });
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        onClick={() => onChange(addWeeks(week, -1))}
        aria-label={t('common.previousWeek')}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      <Text size="sm" miw={176} ta="center" data-testid="week">
        {label}
      </Text>
      <ActionIcon onClick={() => onChange(addWeeks(week, 1))} aria-label={t('common.nextWeek')}>
        <IconChevronRight size={18} />
      </ActionIcon>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        disabled={week === currentWeek}
        onClick={() => onChange(currentWeek)}
      >
        {t('common.thisWeek')}
      </Button>
    </Group>
  );
}
