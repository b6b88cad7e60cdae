import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { describeCheck } from '#shared/features/metrics/checkText.ts';
import type { FigureCheck } from '#shared/features/metrics/figureChecks.ts';
import classes from './CheckList.module.css';

interface CheckListProps {
  readonly checks: readonly {
    readonly key: string;
    /** Whose report it is about, where several stand together. */
    readonly name?: string;
    readonly check: FigureCheck;
  }[];
}

/** Whether figures agree with each other: a quiet tick, or a word of what to look at. */
export function CheckList({ checks }: CheckListProps) {
  const t = useTranslate();
  const language = useLanguage();
  if (checks.length === 0) return null;
  return (
    <ul className={classes.list}>
      {checks.map(({ key, name, check }) => (
        <li key={key} className={classes.check} data-off={!check.isConsistent || undefined}>
          {check.isConsistent ? (
            <IconCheck size={14} aria-label={t('metrics.agrees')} />
          ) : (
            <IconAlertTriangle size={14} aria-label={t('metrics.differs')} />
          )}
          <span>
            {name !== undefined && <span className={classes.name}>{name}</span>}
            {describeCheck({ t, language }, check)}
          </span>
        </li>
      ))}
    </ul>
  );
}
