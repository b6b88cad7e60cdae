import type { DataColumn } from '#renderer/components/DataTable/tableModel.ts';
import { formatPeriod, periodRange } from '#shared/features/goals/goalPeriods.ts';
import type { GoalRow } from '#shared/features/goals/goalsModel.ts';
import type { WeekWording } from '#shared/features/reports/documentParts.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import classes from './GoalsPage.module.css';
import type { TreeRow } from './goalRows.ts';
import { gapText, goalFigure, smartOf } from './goalTexts.ts';
import { SmartLetters } from './SmartLetters.tsx';
import { StateMark } from './StateMark.tsx';

interface CellProps {
  readonly goal: GoalRow;
  readonly language: Language;
  readonly t: Translate;
}

/** Missed is said only of what is over: a goal under way is not late. */
function verdictOf(
  { level, period, progress }: GoalRow,
  today: IsoDate,
): 'reached' | 'missed' | undefined {
  if (progress.isReached === true) return 'reached';
  return periodRange(level, period).to < today ? 'missed' : undefined;
}

function Attained({ goal, language, t, today }: CellProps & { readonly today: IsoDate }) {
  const { rate, gap } = goal.progress;
  if (gap === null) return null;
  const text = rate === null ? gapText(goal.metricCode, gap, language) : `${rate}%`;
  return (
    <span
      className={classes.attained}
      data-verdict={verdictOf(goal, today)}
      title={t('goals.gapOf', { gap: gapText(goal.metricCode, gap, language) })}
    >
      {text}
    </span>
  );
}

function Parts({ goal, language, t }: CellProps) {
  const { rollup, metricCode } = goal;
  if (rollup === null) return null;
  const sum = goalFigure(metricCode, rollup.target, language);
  const isEven = rollup.gap === null || rollup.gap === 0;
  return (
    <span
      className={classes.parts}
      data-uneven={!isEven || undefined}
      title={t('goals.partsOf', { count: rollup.children, sum })}
    >
      {isEven || rollup.gap === null
        ? t('goals.partsEven')
        : gapText(metricCode, rollup.gap, language)}
    </span>
  );
}

export function goalColumns(
  wording: WeekWording & { readonly today: IsoDate },
): DataColumn<TreeRow>[] {
  const { t, language, today } = wording;
  const figure = (goal: GoalRow, value: number | null) =>
    value === null ? null : (
      <span title={String(value)}>{goalFigure(goal.metricCode, value, language)}</span>
    );
  return [
    {
      key: 'title',
      header: t('goals.goal'),
      render: ({ goal }) => goal.title,
      textOf: ({ goal }) => goal.title,
    },
    {
      key: 'period',
      header: t('goals.period'),
      width: 132,
      render: ({ goal }) => formatPeriod(goal, wording),
    },
    {
      key: 'scope',
      header: t('goals.scope'),
      width: 92,
      render: ({ goal }) => (goal.scope === 'team' ? t('metrics.wholeTeam') : goal.scopeName),
      textOf: ({ goal }) => goal.scopeName,
    },
    {
      key: 'target',
      header: t('reportFiles.target'),
      width: 80,
      isNumber: true,
      render: ({ goal }) => figure(goal, goal.target),
    },
    {
      key: 'actual',
      header: t('goals.actual'),
      width: 80,
      isNumber: true,
      render: ({ goal }) => figure(goal, goal.progress.actual),
      textOf: ({ goal }) => (goal.progress.from === 'typed' ? t('goals.typedByHand') : ''),
    },
    {
      key: 'attained',
      header: t('reportFiles.rate'),
      width: 72,
      isNumber: true,
      render: ({ goal }) =>
        goal.progress.gap === null ? null : (
          <Attained goal={goal} language={language} t={t} today={today} />
        ),
    },
    {
      key: 'parts',
      header: t('goals.parts'),
      width: 80,
      isNumber: true,
      render: ({ goal }) =>
        goal.rollup === null ? null : <Parts goal={goal} language={language} t={t} />,
    },
    {
      key: 'owner',
      header: t('goals.owner'),
      width: 72,
      render: ({ goal }) => goal.ownerName,
      textOf: ({ goal }) => goal.ownerName ?? '',
    },
    {
      key: 'smart',
      header: 'SMART',
      width: 104,
      render: ({ goal }) => <SmartLetters checks={smartOf(goal)} />,
    },
    {
      key: 'state',
      header: t('goals.state'),
      width: 96,
      render: ({ goal }) => <StateMark state={goal.state} />,
    },
  ];
}
