import type { QueryContext } from '#main/core/context.ts';
import { loadPeopleNames, loadScopeNames, readSeries } from '#main/features/metrics/index.ts';
import { weeksOfPeriod } from '#shared/features/goals/goalPeriods.ts';
import type { GoalRow, GoalYear } from '#shared/features/goals/goalsModel.ts';
import {
  type Goal,
  measureProgress,
  rollUpParts,
  sortGoals,
} from '#shared/features/goals/goalsRules.ts';
import { weekOfDate } from '#shared/lib/isoWeek.ts';
import { listYears, loadGoalsOfYear } from './goalsStore.ts';

/** Weeks of the year that some goal is about and that have begun. */
function weeksToRead(goals: readonly Goal[], currentWeek: string): string[] {
  const weeks = new Set(goals.flatMap(({ level, period }) => weeksOfPeriod(level, period)));
  return [...weeks].filter((week) => week <= currentWeek).sort();
}

/** Every goal of the year with its progress, parents before their children. */
export async function readYear(
  { db, clock }: Pick<QueryContext, 'db' | 'clock'>,
  year: string,
): Promise<GoalYear> {
  const goals = sortGoals(await loadGoalsOfYear(db, year));
  const currentWeek = weekOfDate(clock.today());
  const weeks = weeksToRead(goals, currentWeek);
  const codes = [...new Set(goals.flatMap(({ metricCode }) => metricCode ?? []))];
  const seriesOf = await readSeries(db, { codes, weeks });
  const scopeName = await loadScopeNames(db, goals);
  const owners = await loadPeopleNames(
    db,
    goals.flatMap(({ ownerId }) => ownerId ?? []),
  );
  const children = Map.groupBy(goals, ({ parentId }) => parentId);
  const toRow = (goal: Goal): GoalRow => {
    const { sortOrder: _order, ...fields } = goal;
    const { metricCode, scope, scopeId } = goal;
    const fed = metricCode === null ? [] : seriesOf(metricCode, { scope, scopeId });
    return {
      ...fields,
      ownerName: owners.get(goal.ownerId ?? '') ?? null,
      scopeName: scope === 'team' ? '' : scopeName(goal),
      progress: measureProgress(goal, fed, currentWeek),
      rollup: rollUpParts(goal, children.get(goal.id) ?? []),
    };
  };
  return { year, years: await listYears(db), goals: goals.map(toRow) };
}
