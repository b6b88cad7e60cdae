import { tidyFigure } from '#shared/features/metrics/combineFigures.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { nameOfKpi } from '#shared/features/metrics/kpiNames.ts';
import { isAdditive } from '#shared/features/metrics/metricKinds.ts';
import { attainmentOf, isTargetReached } from '#shared/features/metrics/standing.ts';
import { formatFigure, formatNumber } from '#shared/features/reports/formatFigure.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import {
  formatPeriod,
  type GoalLevel,
  type GoalPeriod,
  goalLevels,
  isWithin,
  type PeriodWording,
  periodRange,
  weeksOfPeriod,
} from './goalPeriods.ts';
import type { GoalFields, GoalPart, GoalProgress, GoalRollup, GoalState } from './goalsModel.ts';

/** A goal as it is stored. */
export interface Goal extends GoalFields {
  readonly id: string;
  readonly revision: number;
  readonly parentId: string | null;
  readonly level: GoalLevel;
  readonly period: GoalPeriod;
  readonly state: GoalState;
  readonly sortOrder: number;
}

/** @throws Failure `goals.outsideParent`: a part lies in the time of what it is a part of. */
export function assertFitsParent(
  part: Pick<Goal, 'level' | 'period'>,
  parent: Pick<Goal, 'level' | 'period' | 'title'>,
): void {
  if (!isWithin(parent, part)) throw ruleFailure('goals.outsideParent', { title: parent.title });
}

/** @throws Failure `goals.scopeUnclear`: a unit, person or shop needs to be named, the team not. */
export function assertIsScope({ scope, scopeId }: Pick<Goal, 'scope' | 'scopeId'>): void {
  if ((scope === 'team') !== (scopeId === '')) throw ruleFailure('goals.scopeUnclear');
}

/** Whether a goal below another is the part of it that is meant. */
export function isSamePart(
  child: Goal,
  parent: Goal,
  part: Pick<Goal, 'level' | 'period'>,
): boolean {
  return (
    child.level === part.level &&
    child.period === part.period &&
    child.metricCode === parent.metricCode &&
    child.scope === parent.scope &&
    child.scopeId === parent.scopeId
  );
}

interface FedFigure {
  readonly week: IsoWeek;
  readonly value: number | null;
}

/** Amounts add up over the weeks; a rate is the plain average of the weeks that have one. */
function overWeeks(code: KpiCode, values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const total = values.reduce((sum, value) => sum + value, 0);
  return tidyFigure(isAdditive(code) ? total : total / values.length);
}

/** Actual and target of a goal, from the weeks its metric was reported in. */
export function measureProgress(
  goal: Goal,
  fed: readonly FedFigure[],
  currentWeek: IsoWeek,
): GoalProgress {
  const { metricCode, target } = goal;
  const begun = weeksOfPeriod(goal.level, goal.period).filter((week) => week <= currentWeek);
  const inPeriod = new Set(begun);
  const values = fed.flatMap(({ week, value }) =>
    value !== null && inPeriod.has(week) ? [value] : [],
  );
  const reported = metricCode === null ? null : overWeeks(metricCode, values);
  const actual = reported ?? goal.actual;
  const hasBoth = actual !== null && target !== null;
  return {
    actual,
    from: reported !== null ? 'reports' : goal.actual === null ? null : 'typed',
    weeksBegun: begun.length,
    weeksWithFigure: values.length,
    rate: hasBoth ? rateOf(metricCode, actual, target) : null,
    gap: hasBoth ? tidyFigure(actual - target) : null,
    isReached: hasBoth
      ? metricCode === null
        ? actual >= target
        : isTargetReached(metricCode, actual, target)
      : null,
  };
}

function rateOf(code: KpiCode | null, actual: number, target: number): number | null {
  if (code !== null) return attainmentOf(code, actual, target);
  return target <= 0 ? null : Math.round((actual / target) * 1000) / 10;
}

/**
 * What the parts of a goal add up to: its own scope over shorter periods where there are such
 * parts, else the scopes below it. Averages do not add up, so a rate has none.
 */
export function rollUpParts(goal: Goal, children: readonly Goal[]): GoalRollup | null {
  const { metricCode, scope, scopeId } = goal;
  if (metricCode === null || !isAdditive(metricCode)) return null;
  const counted = children.filter(
    (child) =>
      child.metricCode === metricCode && child.state !== 'dropped' && child.target !== null,
  );
  const same = counted.filter((child) => child.scope === scope && child.scopeId === scopeId);
  const parts = same.length > 0 ? same : counted;
  const level = goalLevels.find((each) => parts.some((part) => part.level === each));
  const targets = parts.flatMap((part) =>
    part.level === level && part.target !== null ? [part.target] : [],
  );
  if (targets.length === 0) return null;
  const target = tidyFigure(targets.reduce((sum, each) => sum + each, 0));
  const gap = goal.target === null ? null : tidyFigure(target - goal.target);
  return { children: targets.length, target, gap };
}

/** Parents before children; siblings by when they begin, longer before shorter, then as made. */
export function sortGoals<Row extends Goal>(goals: readonly Row[]): Row[] {
  const ids = new Set(goals.map(({ id }) => id));
  const byParent = Map.groupBy(goals, ({ parentId }) =>
    parentId !== null && ids.has(parentId) ? parentId : null,
  );
  const keyOf = ({ level, period, sortOrder }: Goal) =>
    `${periodRange(level, period).from} ${goalLevels.indexOf(level)} ${String(sortOrder).padStart(9, '0')}`;
  const below = (parentId: string | null): Row[] =>
    (byParent.get(parentId) ?? [])
      .toSorted((left, right) => keyOf(left).localeCompare(keyOf(right)))
      .flatMap((goal) => [goal, ...below(goal.id)]);
  return below(null);
}

/** A goal and everything below it, the deepest first. */
export function listBranch(id: string, goals: readonly Pick<Goal, 'id' | 'parentId'>[]): string[] {
  const children = goals.filter(({ parentId }) => parentId === id);
  return [...children.flatMap((child) => listBranch(child.id, goals)), id];
}

/** `6月 成交总额GMV 520万`. */
export function titleOfPart(
  goal: Pick<Goal, 'metricCode' | 'title'>,
  part: GoalPart,
  wording: PeriodWording,
): string {
  const { metricCode } = goal;
  const { language } = wording;
  const period = formatPeriod(part, wording, 'short');
  const what = metricCode === null ? goal.title : nameOfKpi(metricCode, language);
  const figure =
    metricCode === null
      ? formatNumber(part.target, language)
      : formatFigure(metricCode, part.target, language);
  return [period, what, figure].join(' ').slice(0, 120);
}

/** The goal a new one most likely is a part of: of the same metric, the shortest that holds it. */
export function suggestParent<Row extends Omit<Goal, 'sortOrder'>>(
  goals: readonly Row[],
  part: Pick<Goal, 'level' | 'period' | 'metricCode' | 'scope' | 'scopeId'>,
): Row | null {
  const above = goals.filter(
    (goal) =>
      goal.metricCode !== null && goal.metricCode === part.metricCode && isWithin(goal, part),
  );
  const isSame = ({ scope, scopeId }: Pick<Goal, 'scope' | 'scopeId'>) =>
    scope === part.scope && scopeId === part.scopeId;
  const fit = above.some(isSame)
    ? above.filter(isSame)
    : above.filter(({ scope }) => scope === 'team');
  return fit.toSorted((left, right) => levelRank(right) - levelRank(left))[0] ?? null;
}

function levelRank({ level }: Pick<Goal, 'level'>): number {
  return goalLevels.indexOf(level);
}
