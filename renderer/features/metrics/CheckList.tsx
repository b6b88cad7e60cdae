import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
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

/** Agreeing figures shown before somebody asks for all; what differs always shows. */
const shownAgreeing = 3;

/** Whether figures agree with each other: a quiet tick, or a word of what to look at. */
export function CheckList({ checks }: CheckListProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [isWhole, setWhole] = useState(false);
  if (checks.length === 0) return null;
  const differing = checks.filter(({ check }) => !check.isConsistent);
  const agreeing = checks.filter(({ check }) => check.isConsistent);
  const shown = [...differing, ...agreeing.slice(0, isWhole ? agreeing.length : shownAgreeing)];
  const left = checks.length - shown.length;
  return (
    <ul className={classes.list}>
      {shown.map(({ key, name, check }) => (
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
      {left > 0 && (
        <li>
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            ml="sm"
            onClick={() => setWhole(true)}
          >
            {t('metrics.moreAgreeing', { count: left })}
          </Button>
        </li>
      )}
    </ul>
  );
}
