import type { ReactNode } from 'react';
import classes from './Tag.module.css';

interface TagProps {
  /** `warn` asks for attention, `accent` belongs to the reader, the others only tell apart. */
  readonly tone?: 'quiet' | 'accent' | 'warn' | 'info' | 'plum';
  readonly children: ReactNode;
}

/** One or two words beside a name; readable on both grounds. */
export function Tag({ tone = 'quiet', children }: TagProps) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}
