import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { GoalsTable } from '#main/db/weeklyLoopTables.ts';
import { periodRange } from '#shared/features/goals/goalPeriods.ts';
import type { GoalState } from '#shared/features/goals/goalsModel.ts';
import type { Goal } from '#shared/features/goals/goalsRules.ts';
import { isKpiCode } from '#shared/features/metrics/kpiDictionary.ts';

function toGoal(row: GoalsTable): Goal {
  const code = row.metric_code;
  return {
    id: row.id,
    revision: row.revision,
    parentId: row.parent_id,
    level: row.level,
    period: row.period,
    title: row.title,
    metricCode: code !== null && isKpiCode(code) ? code : null,
    baseline: row.baseline,
    target: row.target,
    actual: row.actual,
    dueOn: row.due_on,
    ownerId: row.owner_id,
    scope: row.scope,
    scopeId: row.scope_id,
    means: row.means,
    purpose: row.purpose,
    state: row.state,
    sortOrder: row.sort_order,
  };
}

function toRow(goal: Goal): GoalsTable {
  return {
    id: goal.id,
    revision: goal.revision,
    parent_id: goal.parentId,
    level: goal.level,
    period: goal.period,
    title: goal.title,
    metric_code: goal.metricCode,
    baseline: goal.baseline,
    target: goal.target,
    actual: goal.actual,
    due_on: goal.dueOn,
    owner_id: goal.ownerId,
    scope: goal.scope,
    scope_id: goal.scopeId,
    means: goal.means,
    purpose: goal.purpose,
    state: goal.state,
    sort_order: goal.sortOrder,
  };
}

/** Goals whose period begins with the year, of every level. */
export async function loadGoalsOfYear(db: ReadableDb, year: string): Promise<Goal[]> {
  const rows = await db
    .selectFrom('goals')
    .selectAll()
    .where('period', '>=', year)
    .where('period', '<', String(Number(year) + 1))
    .execute();
  return rows.map(toGoal);
}

/** What somebody still answers for on a day, the next due first; a time that is over stays whose it was. */
export async function listOpenGoalsOf(
  db: ReadableDb,
  ownerId: string,
  day: string,
): Promise<Pick<Goal, 'id' | 'title' | 'dueOn'>[]> {
  const rows = await db
    .selectFrom('goals')
    .select(['id', 'title', 'due_on as dueOn', 'level', 'period'])
    .where('owner_id', '=', ownerId)
    .where('state', '=', 'open')
    .orderBy('due_on')
    .execute();
  return rows
    .filter(
      ({ level, period, dueOn }) => (dueOn ?? '') >= day || periodRange(level, period).to >= day,
    )
    .map(({ id, title, dueOn }) => ({ id, title, dueOn }));
}

/** Years that hold goals, newest first. */
export async function listYears(db: ReadableDb): Promise<string[]> {
  const rows = await db.selectFrom('goals').select('period').distinct().execute();
  return [...new Set(rows.map(({ period }) => period.slice(0, 4)))].sort().reverse();
}

export async function findGoal(db: ReadableDb, id: string): Promise<Goal | undefined> {
  const row = await db.selectFrom('goals').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toGoal(row);
}

export async function loadChildren(db: ReadableDb, parentId: string): Promise<Goal[]> {
  const rows = await db
    .selectFrom('goals')
    .selectAll()
    .where('parent_id', '=', parentId)
    .orderBy('sort_order')
    .execute();
  return rows.map(toGoal);
}

export async function nextSortOrder(db: ReadableDb): Promise<number> {
  const row = await db
    .selectFrom('goals')
    .select((eb) => eb.fn.max('sort_order').as('last'))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

export async function insertGoal(db: WritableDb, goal: Goal): Promise<void> {
  await db.insertInto('goals').values(toRow(goal)).execute();
}

export async function updateGoal(db: WritableDb, goal: Goal): Promise<void> {
  const { id, ...columns } = toRow(goal);
  await db.updateTable('goals').set(columns).where('id', '=', id).execute();
}

export async function storeState(
  db: WritableDb,
  id: string,
  stored: { readonly state: GoalState; readonly revision: number },
): Promise<void> {
  await db.updateTable('goals').set(stored).where('id', '=', id).execute();
}

/** In the order given: a goal goes after those below it. */
export async function deleteGoals(db: WritableDb, ids: readonly string[]): Promise<void> {
  for (const id of ids) await db.deleteFrom('goals').where('id', '=', id).execute();
}
