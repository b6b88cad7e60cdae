import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import { addWeeks, type IsoWeek } from '#shared/lib/isoWeek.ts';

interface WeekSwitcherProps {
  readonly week: IsoWeek;
  /** The week that holds today; 本周 goes there. */
  readonly currentWeek: IsoWeek;
  readonly onChange: (week: IsoWeek) => void;
}

/** The week as the team calls it, with one step back, one forward, and the way home. */
export function WeekSwitcher({ week, currentWeek, onChange }: WeekSwitcherProps) {
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        onClick={() => onChange(addWeeks(week, -1))}
        aria-label={t('common.previousWeek')}
      >
        <IconChevronLeft size={18} />
      </ActionIcon>
      <Text size="sm" miw={176} ta="center" data-testid="week">
        {labelWeek(week)}
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
