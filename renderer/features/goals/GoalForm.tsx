import { ActionIcon, Button, SegmentedControl, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { MetricName } from '#renderer/features/metrics/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useWeekWording } from '#renderer/lib/weekLabel.tsx';
import {
  formatPeriod,
  type GoalLevel,
  type GoalPeriod,
  goalLevels,
  isWithin,
  nextPeriod,
  periodAt,
  periodRange,
} from '#shared/features/goals/goalPeriods.ts';
import type { GoalRow } from '#shared/features/goals/goalsModel.ts';
import { type GoalText, growthOf } from '#shared/features/goals/readGoalText.ts';
import { checkSmart } from '#shared/features/goals/smartRules.ts';
import { formatDay } from '#shared/lib/formatDay.ts';
import classes from './GoalsPage.module.css';
import { goalFigure } from './goalTexts.ts';
import { SmartLetters } from './SmartLetters.tsx';

interface Time {
  readonly level: GoalLevel;
  readonly period: GoalPeriod;
}

/** A goal as it would be saved. */
export interface GoalDraft extends Omit<GoalText, 'level' | 'period'> {
  readonly level: GoalLevel;
  readonly period: GoalPeriod;
  readonly parentId: string | null;
}

interface GoalFormProps {
  readonly draft: GoalDraft;
  readonly goals: readonly GoalRow[];
  readonly ownerName: string;
  readonly onTime: (time: Time) => void;
  readonly onParent: (parentId: string | null) => void;
  readonly onSave: () => void;
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span className={classes.fact}>
      <span className={classes.label}>{label}</span>
      {children || '–'}
    </span>
  );
}

function TimePicker({ draft, onTime }: Pick<GoalFormProps, 'draft' | 'onTime'>) {
  const t = useTranslate();
  const wording = useWeekWording();
  const { level, period } = draft;
  const year =
    level === 'year'
      ? ''
      : `${formatPeriod({ level: 'year', period: period.slice(0, 4) }, wording)} `;
  return (
    <span className={classes.time}>
      <SegmentedControl
        size="xs"
        aria-label={t('goals.level')}
        value={level}
        onChange={(value) => {
          const next = value as GoalLevel;
          onTime({ level: next, period: periodAt(next, periodRange(level, period).from) });
        }}
        data={goalLevels.map((each) => ({ value: each, label: t(`goals.level_${each}`) }))}
      />
      <ActionIcon
        size="sm"
        aria-label={t('goals.earlier')}
        onClick={() => onTime({ level, period: nextPeriod(level, period, -1) })}
      >
        <IconChevronLeft size={14} />
      </ActionIcon>
      <span>
        {year}
        {formatPeriod({ level, period }, wording)}
      </span>
      <ActionIcon
        size="sm"
        aria-label={t('goals.later')}
        onClick={() => onTime({ level, period: nextPeriod(level, period, 1) })}
      >
        <IconChevronRight size={14} />
      </ActionIcon>
    </span>
  );
}

function Growth({ draft }: Pick<GoalFormProps, 'draft'>) {
  const t = useTranslate();
  const language = useLanguage();
  const { metricCode, baseline, growth } = draft;
  if (baseline === null) return null;
  const real = growthOf(draft);
  const isOff = growth !== null && real !== null && Math.abs(growth - real) > 0.15;
  return (
    <Fact label={t('goals.baselineShort')}>
      {goalFigure(metricCode, baseline, language)}
      {real !== null && ` (${real > 0 ? '+' : ''}${real}%)`}
      {isOff && (
        <span className={classes.off}>{t('goals.growthDiffers', { written: growth })}</span>
      )}
    </Fact>
  );
}

/** What the typed line was understood as, with time and parent to be corrected. */
export function GoalForm({ draft, goals, ownerName, onTime, onParent, onSave }: GoalFormProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { title, metricCode, target, dueOn, parentId } = draft;
  const above = goals.filter((goal) => isWithin(goal, draft));
  const checks = checkSmart({ ...draft, means: '', purpose: '', hasParent: parentId !== null });
  return (
    <div className={classes.form} aria-live="polite">
      <div className={classes.row}>
        <span className={classes.title} title={title}>
          {title === '' ? t('goals.needsWords') : title}
        </span>
        <Fact label={t('goals.metric')}>{metricCode && <MetricName code={metricCode} />}</Fact>
        <Fact label={t('reportFiles.target')}>
          {target !== null && goalFigure(metricCode, target, language)}
        </Fact>
        <Growth draft={draft} />
        <Fact label={t('goals.due')}>{dueOn && formatDay(dueOn, language)}</Fact>
        <Fact label={t('goals.owner')}>{ownerName}</Fact>
        <SmartLetters checks={checks} />
      </div>
      <div className={classes.row}>
        <TimePicker draft={draft} onTime={onTime} />
        <Select
          size="xs"
          w={280}
          aria-label={t('goals.parent')}
          placeholder={t('goals.noParent')}
          clearable
          value={parentId}
          onChange={onParent}
          data={above.map((goal) => ({ value: goal.id, label: goal.title }))}
        />
        <Button size="xs" className={classes.save} disabled={title === ''} onClick={onSave}>
          {t('goals.addIt')}
        </Button>
      </div>
    </div>
  );
}
