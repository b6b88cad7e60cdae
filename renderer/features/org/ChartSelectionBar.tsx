import { Button, Group, Text } from '@mantine/core';
import { IconArrowsMove } from '@tabler/icons-react';
import { useTranslate } from '#renderer/lib/language.tsx';
import { mostMovedSeats } from '#shared/features/org/orgModel.ts';
import classes from './ChartPage.module.css';

interface ChartSelectionBarProps {
  readonly count: number;
  readonly onMove: () => void;
  readonly onClear: () => void;
}

/** How many boxes are chosen together and what can be done with them. */
export function ChartSelectionBar({ count, onMove, onClear }: ChartSelectionBarProps) {
  const t = useTranslate();
  return (
    <section className={classes.bar} aria-label={t('org.selection')}>
      <Group gap="sm" wrap="nowrap">
        <Text size="sm" role="status">
          {t('common.chosen', { count })}
        </Text>
        {count > mostMovedSeats && (
          <Text size="sm" c="dimmed">
            {t('org.mostMoved', { count: mostMovedSeats })}
          </Text>
        )}
        <Button
          size="xs"
          disabled={count > mostMovedSeats}
          leftSection={<IconArrowsMove size={16} />}
          onClick={onMove}
        >
          {t('org.moveSelected')}
        </Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
          {t('common.chooseNone')}
        </Button>
      </Group>
    </section>
  );
}
