import {
  type GoalLevel,
  type GoalPeriod,
  goalLevels,
  periodsWithin,
} from '#shared/features/goals/goalPeriods.ts';
import type { GoalPart, GoalRow } from '#shared/features/goals/goalsModel.ts';
import { weighPeriod } from '#shared/features/goals/promoWeights.ts';
import { splitTarget } from '#shared/features/goals/splitTarget.ts';
import { isAdditive } from '#shared/features/metrics/metricKinds.ts';
import { figureAsTyped, readFigure } from '#shared/features/metrics/typedFigure.ts';

export const splitWays = ['even', 'promo'] as const;
export type SplitWay = (typeof splitWays)[number];

/** One part as it is being typed. */
export interface SplitRow {
  readonly period: GoalPeriod;
  /** Share of the whole, as typed; '' for a rate, whose parts all aim at the same. */
  readonly weight: string;
  readonly target: string;
}

/** Shorter levels a goal can be split into. */
export function levelsBelow(level: GoalLevel): GoalLevel[] {
  return goalLevels.slice(goalLevels.indexOf(level) + 1);
}

/** A rate is not shared out: every part aims at the whole of it. */
export function isShared({ metricCode }: Pick<GoalRow, 'metricCode'>): boolean {
  return metricCode === null || isAdditive(metricCode);
}

function withTargets(goal: GoalRow, weights: readonly number[], periods: readonly GoalPeriod[]) {
  const total = goal.target ?? 0;
  const targets = isShared(goal) ? splitTarget(total, weights) : periods.map(() => total);
  return periods.map(
    (period, index): SplitRow => ({
      period,
      weight: isShared(goal) ? String(weights[index] ?? 1) : '',
      target: figureAsTyped(targets[index] ?? null),
    }),
  );
}

/** The parts of a level, evenly or by how many promotion days they hold. */
export function startSplit(goal: GoalRow, level: GoalLevel, way: SplitWay): SplitRow[] {
  const periods = periodsWithin(goal, level);
  const weights = periods.map((period) => (way === 'even' ? 1 : weighPeriod(level, period)));
  return withTargets(goal, weights, periods);
}

/** The parts that are already there, as they are. */
export function splitAsStored(parts: readonly GoalRow[], level: GoalLevel): SplitRow[] {
  return parts
    .filter((part) => part.level === level)
    .map(({ period, target }) => ({ period, weight: '', target: figureAsTyped(target) }));
}

/** Shares the target out anew after a weight was typed. */
export function reweigh(goal: GoalRow, rows: readonly SplitRow[]): SplitRow[] {
  const weights = rows.map(({ weight }) => Math.max(0, Number(weight) || 0));
  const shared = withTargets(
    goal,
    weights,
    rows.map(({ period }) => period),
  );
  return shared.map((row, index) => ({ ...row, weight: rows[index]?.weight ?? '' }));
}

/** The parts to be saved; null while a figure cannot be read. */
export function toParts(
  goal: GoalRow,
  level: GoalLevel,
  rows: readonly SplitRow[],
): GoalPart[] | null {
  const parts = rows.flatMap(({ period, target }) => {
    const read = readFigure(goal.metricCode, target);
    return read === null ? [] : [{ level, period, target: read }];
  });
  return parts.length === rows.length && parts.length > 0 ? parts : null;
}
