import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { isKpiCode, type KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type {
  MetricDefinition,
  MetricScope,
  NewTarget,
} from '#shared/features/metrics/metricsModel.ts';
import type { TargetRow } from '#shared/features/metrics/targets.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';

/** Targets of some metrics, or of all; oldest first. */
export async function loadTargets(
  db: ReadableDb,
  codes: readonly KpiCode[] | null,
): Promise<TargetRow[]> {
  let rows = db.selectFrom('metric_targets').selectAll();
  if (codes !== null) rows = rows.where('code', 'in', [...codes]);
  return (await rows.orderBy('from_week').execute()).flatMap((row) =>
    isKpiCode(row.code)
      ? [
          {
            id: row.id,
            code: row.code,
            scope: row.scope,
            scopeId: row.scope_id,
            fromWeek: row.from_week,
            target: row.target,
          },
        ]
      : [],
  );
}

/** Goals of single weeks that set a target for a metric. */
export async function loadWeekGoals(
  db: ReadableDb,
  span: { readonly from: IsoWeek; readonly to: IsoWeek },
): Promise<TargetRow[]> {
  const rows = await db
    .selectFrom('goals')
    .select(['id', 'metric_code', 'scope', 'scope_id', 'period', 'target'])
    .where('level', '=', 'week')
    .where('state', '<>', 'dropped')
    .where('period', '>=', span.from)
    .where('period', '<=', span.to)
    .where('target', 'is not', null)
    .execute();
  return rows.flatMap(({ id, metric_code: code, scope, scope_id, period, target }) =>
    code !== null && isKpiCode(code)
      ? [{ id, code, scope, scopeId: scope_id, fromWeek: period, target }]
      : [],
  );
}

export async function storeTarget(db: WritableDb, id: string, given: NewTarget): Promise<void> {
  const { code, scope, scopeId, fromWeek, target } = given;
  await db
    .insertInto('metric_targets')
    .values({ id, code, scope, scope_id: scopeId, from_week: fromWeek, target })
    .execute();
}

export function findTarget(
  db: ReadableDb,
  { code, scope, scopeId, fromWeek }: Omit<NewTarget, 'target'>,
): Promise<{ id: string } | undefined> {
  return db
    .selectFrom('metric_targets')
    .select('id')
    .where('code', '=', code)
    .where('scope', '=', scope)
    .where('scope_id', '=', scopeId)
    .where('from_week', '=', fromWeek)
    .executeTakeFirst();
}

export async function changeTarget(
  db: WritableDb,
  id: string,
  target: number | null,
): Promise<void> {
  await db.updateTable('metric_targets').set({ target }).where('id', '=', id).execute();
}

/** Says whether it was there. */
export async function deleteTarget(db: WritableDb, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('metric_targets')
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function deleteTargetsOf(
  db: WritableDb,
  scope: MetricScope,
  scopeId: string,
): Promise<void> {
  await db
    .deleteFrom('metric_targets')
    .where('scope', '=', scope)
    .where('scope_id', '=', scopeId)
    .execute();
}

export async function loadDefinitions(db: ReadableDb): Promise<MetricDefinition[]> {
  const rows = await db.selectFrom('metric_definitions').selectAll().execute();
  return rows.flatMap(({ id, definition }) => (isKpiCode(id) ? [{ code: id, definition }] : []));
}

export async function storeDefinition(
  db: WritableDb,
  { code, definition }: MetricDefinition,
): Promise<void> {
  const isKnown = (await loadDefinitions(db)).some((known) => known.code === code);
  if (definition === '') {
    await db.deleteFrom('metric_definitions').where('id', '=', code).execute();
  } else if (isKnown) {
    await db.updateTable('metric_definitions').set({ definition }).where('id', '=', code).execute();
  } else {
    await db.insertInto('metric_definitions').values({ id: code, definition }).execute();
  }
}
