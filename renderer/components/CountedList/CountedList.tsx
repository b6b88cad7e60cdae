import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './CountedList.module.css';

export interface CountedEntry {
  readonly key: string;
  /** Stands before the text, in a column of its own. */
  readonly name?: string;
  readonly text: ReactNode;
}

interface CountedListProps {
  readonly title: string;
  readonly entries: readonly CountedEntry[];
}

/** A short list under a heading that says how many there are; without entries nothing. */
export function CountedList({ title, entries }: CountedListProps) {
  if (entries.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2} className={classes.heading}>
        {title} <span className={classes.count}>{entries.length}</span>
      </Title>
      <ul className={classes.list}>
        {entries.map(({ key, name, text }) => (
          <li key={key} className={classes.entry}>
            {name !== undefined && <span className={classes.name}>{name}</span>}
            <span className={classes.text}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
