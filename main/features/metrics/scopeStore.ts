import { sql } from 'kysely';
import type { ReadableDb } from '#main/db/handles.ts';
import { loadTeamName } from '#main/features/workspace/index.ts';
import type { ScopeRef } from '#shared/features/metrics/metricsModel.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { type IsoWeek, weekRange } from '#shared/lib/isoWeek.ts';

export async function loadPeopleNames(
  db: ReadableDb,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Every unit under the name it has, or last had. */
async function loadUnitNames(db: ReadableDb): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('unit_versions')
    .select(['unit_id as id', 'name'])
    .orderBy('starts_on')
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function loadShopNames(db: ReadableDb): Promise<Map<string, string>> {
  const rows = await db.selectFrom('shops').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Says who is meant by each scope; '' for what is no longer there. */
export async function loadScopeNames(
  db: ReadableDb,
  scopes: readonly ScopeRef[],
): Promise<(of: ScopeRef) => string> {
  const idsOf = (kind: ScopeRef['scope']) =>
    scopes.filter(({ scope }) => scope === kind).map(({ scopeId }) => scopeId);
  const none = new Map<string, string>();
  const names: Record<ScopeRef['scope'], ReadonlyMap<string, string>> = {
    team: idsOf('team').length === 0 ? none : new Map([['', await loadTeamName(db)]]),
    unit: idsOf('unit').length === 0 ? none : await loadUnitNames(db),
    person: await loadPeopleNames(db, idsOf('person')),
    shop: idsOf('shop').length === 0 ? none : await loadShopNames(db),
  };
  return ({ scope, scopeId }) => names[scope].get(scopeId) ?? '';
}

/** @throws Failure `not_found` (`metrics.scopeGone`) when the unit, person or shop is not there. */
export async function assertScopeExists(db: ReadableDb, of: ScopeRef): Promise<void> {
  if (of.scope === 'team') return;
  const nameOf = await loadScopeNames(db, [of]);
  if (nameOf(of) === '') throw new Failure({ code: 'not_found', key: 'metrics.scopeGone' });
}

interface WeekUnit {
  readonly id: string;
  readonly name: string;
  readonly parentUnitId: string | null;
}

/** Units as on the week's Monday, those founded later as they began; siblings in their order. */
export async function loadUnitsOfWeek(db: ReadableDb, week: IsoWeek): Promise<WeekUnit[]> {
  const { rows } = await sql<WeekUnit>`
    SELECT unit_id AS id, name, parent_unit_id AS parentUnitId, sort_order, min(starts_on)
    FROM unit_versions WHERE ends_on IS NULL OR ends_on > ${weekRange(week).from}
    GROUP BY unit_id ORDER BY sort_order, unit_id`.execute(db);
  return rows;
}
