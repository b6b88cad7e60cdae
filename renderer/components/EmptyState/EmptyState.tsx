import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  /** One sentence: what belongs here and why it is empty. */
  readonly text: string;
  /** The one thing to do next. */
  readonly action?: ReactNode;
}

/** Shown where a list has nothing yet: teaches the next step instead of showing a void. */
export function EmptyState({ text, action }: EmptyStateProps) {
  return (
    <Stack className={classes.empty} gap="md" align="center">
      <Text c="dimmed" ta="center" maw={420}>
        {text}
      </Text>
      {action}
    </Stack>
  );
}
