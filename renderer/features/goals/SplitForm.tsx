import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commands } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useWeekWording } from '#renderer/lib/weekLabel.tsx';
import { formatPeriod, type GoalLevel } from '#shared/features/goals/goalPeriods.ts';
import type { GoalRow } from '#shared/features/goals/goalsModel.ts';
import { tidyFigure } from '#shared/features/metrics/combineFigures.ts';
import classes from './GoalDrawer.module.css';
import { gapText, goalFigure } from './goalTexts.ts';
import {
  isShared,
  levelsBelow,
  reweigh,
  type SplitRow,
  type SplitWay,
  splitAsStored,
  splitWays,
  startSplit,
  toParts,
} from './splitDraft.ts';

interface SplitFormProps {
  readonly goal: GoalRow;
  /** Goals directly below it. */
  readonly parts: readonly GoalRow[];
}

interface Split {
  readonly level: GoalLevel;
  readonly rows: readonly SplitRow[];
}

interface SplitTableProps {
  readonly goal: GoalRow;
  readonly split: Split;
  readonly onChange: (rows: SplitRow[]) => void;
}

function SplitTable({ goal, split: { level, rows }, onChange }: SplitTableProps) {
  const t = useTranslate();
  const wording = useWeekWording();
  const change = (index: number, changes: Partial<SplitRow>) =>
    rows.map((row, at) => (at === index ? { ...row, ...changes } : row));
  return (
    <div className={classes.scroller}>
      <table className={classes.parts}>
        <thead>
          <tr>
            <th scope="col">{t('goals.period')}</th>
            <th scope="col">{t('goals.weight')}</th>
            <th scope="col">{t('reportFiles.target')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const name = formatPeriod({ level, period: row.period }, wording);
            return (
              <tr key={row.period}>
                <td>{name}</td>
                <td>
                  {isShared(goal) && (
                    <TextInput
                      size="xs"
                      aria-label={`${name} ${t('goals.weight')}`}
                      value={row.weight}
                      onChange={(event) =>
                        onChange(
                          reweigh(goal, change(index, { weight: event.currentTarget.value })),
                        )
                      }
                    />
                  )}
                </td>
                <td>
                  <TextInput
                    size="xs"
                    aria-label={`${name} ${t('reportFiles.target')}`}
                    value={row.target}
                    onChange={(event) =>
                      onChange(change(index, { target: event.currentTarget.value }))
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function SplitSum({ goal, split }: Omit<SplitTableProps, 'onChange'>) {
  const t = useTranslate();
  const language = useLanguage();
  const parts = toParts(goal, split.level, split.rows);
  const save = useCommand(commands.goals.split, {
    done: ({ created, changed }) => t('goals.splitDone', { created, changed }),
  });
  const sum = tidyFigure((parts ?? []).reduce((total, { target }) => total + target, 0));
  const gap = tidyFigure(sum - (goal.target ?? 0));
  const isOff = parts !== null && isShared(goal) && gap !== 0;
  return (
    <div className={classes.sum}>
      <span className={isOff || parts === null ? classes.uneven : undefined}>
        {parts === null
          ? t('goals.splitUnreadable')
          : isShared(goal) &&
            t(isOff ? 'goals.splitOff' : 'goals.splitEven', {
              sum: goalFigure(goal.metricCode, sum, language),
              gap: gapText(goal.metricCode, gap, language),
            })}
      </span>
      <Button
        size="xs"
        disabled={parts === null}
        onClick={() => parts && save.mutate({ id: goal.id, parts, language })}
      >
        {t('goals.splitSave')}
      </Button>
    </div>
  );
}

/** Shares a target out over shorter periods: evenly, by promotions, or as typed. */
export function SplitForm({ goal, parts }: SplitFormProps) {
  const t = useTranslate();
  const [split, setSplit] = useState<Split | null>(null);
  const levels = levelsBelow(goal.level);
  const start = (level: GoalLevel, way: SplitWay | null): void => {
    const stored = splitAsStored(parts, level);
    const rows =
      way === null && stored.length > 0 ? stored : startSplit(goal, level, way ?? 'even');
    setSplit({ level, rows });
  };
  return (
    <section>
      <h3 className={classes.heading}>{t('goals.split')}</h3>
      <div className={classes.splitBar}>
        <SegmentedControl
          size="xs"
          aria-label={t('goals.splitInto')}
          value={split?.level ?? ''}
          onChange={(level) => start(level as GoalLevel, null)}
          data={levels.map((level) => ({ value: level, label: t(`goals.into_${level}`) }))}
        />
        {split &&
          isShared(goal) &&
          splitWays.map((way) => (
            <Button
              key={way}
              size="compact-sm"
              variant="default"
              onClick={() => start(split.level, way)}
            >
              {t(`goals.split_${way}`)}
            </Button>
          ))}
      </div>
      {split && (
        <>
          <SplitTable goal={goal} split={split} onChange={(rows) => setSplit({ ...split, rows })} />
          <SplitSum goal={goal} split={split} />
        </>
      )}
    </section>
  );
}
