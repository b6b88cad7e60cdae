import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import type { GoalRow } from '#shared/features/goals/goalsModel.ts';
import { isAdditive } from '#shared/features/metrics/metricKinds.ts';
import classes from './GoalDrawer.module.css';
import { gapText, goalFigure } from './goalTexts.ts';

function Source({ goal }: { readonly goal: GoalRow }) {
  const t = useTranslate();
  const { from, weeksBegun, weeksWithFigure } = goal.progress;
  const { metricCode } = goal;
  if (from === 'typed') return <p className={classes.note}>{t('goals.fromTyped')}</p>;
  if (from === null || metricCode === null) {
    return (
      <p className={classes.note}>
        {t(metricCode === null ? 'goals.noMetric' : 'goals.notReported')}
      </p>
    );
  }
  return (
    <p className={classes.note}>
      {t(isAdditive(metricCode) ? 'goals.fromSum' : 'goals.fromAverage', {
        count: weeksWithFigure,
        begun: weeksBegun,
      })}
    </p>
  );
}

function Rollup({ goal }: { readonly goal: GoalRow }) {
  const t = useTranslate();
  const language = useLanguage();
  const { rollup, metricCode } = goal;
  if (rollup === null) return null;
  const sum = goalFigure(metricCode, rollup.target, language);
  const isEven = rollup.gap === null || rollup.gap === 0;
  return (
    <p className={isEven ? classes.note : `${classes.note} ${classes.uneven}`}>
      {t(isEven ? 'goals.rollupEven' : 'goals.rollupUneven', {
        count: rollup.children,
        sum,
        gap: gapText(metricCode, rollup.gap ?? 0, language),
      })}
    </p>
  );
}

/** Target, actual and gap, where the actual comes from, and what the parts add up to. */
export function ProgressFacts({ goal }: { readonly goal: GoalRow }) {
  const t = useTranslate();
  const language = useLanguage();
  const { metricCode, target, progress } = goal;
  const figure = (value: number | null) =>
    value === null ? '–' : goalFigure(metricCode, value, language);
  return (
    <section>
      <dl className={classes.facts}>
        <div>
          <dt>{t('reportFiles.target')}</dt>
          <dd>{figure(target)}</dd>
        </div>
        <div>
          <dt>{t('goals.actual')}</dt>
          <dd>
            {figure(progress.actual)}
            {progress.rate !== null && <small>{progress.rate}%</small>}
          </dd>
        </div>
        <div>
          <dt>{t('goals.gap')}</dt>
          <dd>{progress.gap === null ? '–' : gapText(metricCode, progress.gap, language)}</dd>
        </div>
      </dl>
      <Source goal={goal} />
      <Rollup goal={goal} />
    </section>
  );
}
