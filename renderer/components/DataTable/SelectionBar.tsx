import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import classes from './DataTable.module.css';
import type { RowSelection } from './useRowSelection.ts';

interface SelectionBarProps {
  readonly selection: RowSelection;
  /** What can be done with the chosen rows. */
  readonly children: ReactNode;
}

/** Below a list while rows are chosen: how many, what can be done with them, and the way out. */
export function SelectionBar({ selection, children }: SelectionBarProps) {
  const t = useTranslate();
  if (selection.ids.size === 0) return null;
  return (
    <Group className={classes.chosen} gap="sm" wrap="nowrap">
      <Text size="sm" fw={600} role="status">
        {t('common.chosen', { count: selection.ids.size })}
      </Text>
      {children}
      <Button ml="auto" size="compact-sm" variant="subtle" color="gray" onClick={selection.clear}>
        {t('common.chooseNone')}
      </Button>
    </Group>
  );
}
