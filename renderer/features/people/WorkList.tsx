import { Button, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslate } from '#renderer/lib/language.tsx';
import classes from './PersonWork.module.css';

/** How many lines a list of a person's work shows first, and how many more at a time. */
export const workPage = { first: 5, more: 20 } as const;

interface WorkListProps {
  readonly title: string;
  /** Beside the title, as counts. */
  readonly aside?: ReactNode;
  /** Shown while there are no lines. */
  readonly empty: string;
  readonly hasMore: boolean;
  readonly onMore: () => void;
  /** Lines, as list items. */
  readonly children: readonly ReactNode[];
}

/** One list of what a person had to do with, the newest or most urgent first. */
export function WorkList({ title, aside, empty, hasMore, onMore, children }: WorkListProps) {
  const t = useTranslate();
  return (
    <section aria-label={title}>
      <div className={classes.head}>
        <Title order={2} size={14}>
          {title}
        </Title>
        {aside}
      </div>
      {children.length === 0 ? (
        <Text size="sm" c="dimmed" mt={4}>
          {empty}
        </Text>
      ) : (
        <ul className={classes.rows}>{children}</ul>
      )}
      {hasMore && (
        <Button
          size="compact-xs"
          variant="subtle"
          mt={4}
          aria-label={`${title} ${t('people.showMore')}`}
          onClick={onMore}
        >
          {t('people.showMore')}
        </Button>
      )}
    </section>
  );
}
