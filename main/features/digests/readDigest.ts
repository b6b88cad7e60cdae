import type { QueryContext } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { readWeekFigures } from '#main/features/metrics/index.ts';
import { readRollUp } from '#main/features/reports/index.ts';
import { composeDigest } from '#shared/features/digests/composeDigest.ts';
import { makeDigestSource } from '#shared/features/digests/digestSource.ts';
import type {
  Digest,
  DigestChoices,
  DigestKey,
  DigestSource,
  DigestUnit,
} from '#shared/features/digests/digestsModel.ts';
import { type ScopeRef, teamScope } from '#shared/features/metrics/metricsModel.ts';
import type { BoardRow } from '#shared/features/reports/boardModel.ts';
import type { MetricGroup } from '#shared/features/reports/rollUpModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { findDigest, loadChosenLines, loadMarks, loadUnits, type UnitRow } from './digestsStore.ts';

/** Every unit after its parent, siblings in their order; a lost parent makes a unit a top one. */
function toTree(rows: readonly UnitRow[]): DigestUnit[] {
  const known = new Set(rows.map(({ id }) => id));
  const children = Map.groupBy(rows, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  );
  const placed = new Set<string>();
  const place = (parentId: string | null, depth: number): DigestUnit[] =>
    (children.get(parentId) ?? []).flatMap(({ id, name }) => {
      if (placed.has(id)) return [];
      placed.add(id);
      return [{ id, name, depth }, ...place(id, depth + 1)];
    });
  return place(null, 0);
}

/** A unit and all units below it: what follows it in the tree at a greater depth. */
function listBelow(units: readonly DigestUnit[], unitId: string): string[] {
  const start = units.findIndex(({ id }) => id === unitId);
  const depth = units[start]?.depth ?? 0;
  const rest = units.slice(start + 1);
  const end = rest.findIndex((unit) => unit.depth <= depth);
  return [unitId, ...rest.slice(0, end < 0 ? rest.length : end).map(({ id }) => id)];
}

function scopeOf(unitId: string | null): ScopeRef {
  return unitId === null ? teamScope : { scope: 'unit', scopeId: unitId };
}

/** Who belongs to a digest; everybody to the company's. */
function membership(unitIds: readonly string[] | null): ((row: BoardRow) => boolean) | undefined {
  if (unitIds === null) return undefined;
  const ids = new Set(unitIds);
  return ({ unitId }) => unitId !== null && ids.has(unitId);
}

interface Scope {
  /** A unit that did not stand in that week gives the company's. */
  readonly unitId: string | null;
  readonly units: readonly DigestUnit[];
  /** The unit and all units below it; null for the company. */
  readonly unitIds: readonly string[] | null;
}

export type OfUnit = Pick<DigestKey, 'week' | 'unitId'>;

export async function readScope(db: ReadableDb, wanted: OfUnit): Promise<Scope> {
  const units = toTree(await loadUnits(db, wanted.week));
  const unitId = units.some(({ id }) => id === wanted.unitId) ? wanted.unitId : null;
  return { unitId, units, unitIds: unitId === null ? null : listBelow(units, unitId) };
}

type ReadContext = Pick<QueryContext, 'db' | 'clock'>;

function readRollUpOf(context: ReadContext, week: IsoWeek, { unitIds }: Scope) {
  return readRollUp(context, week, membership(unitIds));
}

/** A unit's week without any choice. The answer says whose week it is. */
export async function readSource(context: ReadContext, wanted: OfUnit): Promise<DigestSource> {
  const { db } = context;
  const { week } = wanted;
  const scope = await readScope(db, wanted);
  const rollUp = await readRollUpOf(context, week, scope);
  const metrics = await readWeekFigures(db, { week, of: scopeOf(scope.unitId) });
  return makeDigestSource({ ...scope, rollUp, metrics });
}

/** What the manager made of a unit's week. */
export async function readChoices(db: ReadableDb, wanted: OfUnit): Promise<DigestChoices> {
  const { week } = wanted;
  const scope = await readScope(db, wanted);
  const { unitId } = scope;
  const stored = async (audience: 'team' | 'boss') => {
    const found = await findDigest(db, { week, unitId, audience });
    if (!found) return null;
    const { id: _id, ...choices } = found;
    return choices;
  };
  return {
    team: await stored('team'),
    boss: await stored('boss'),
    marks: await loadMarks(db, week),
    chosenBelow: await loadChosenBelow(db, week, scope),
  };
}

export async function readFigures(context: ReadContext, wanted: OfUnit): Promise<MetricGroup[]> {
  const scope = await readScope(context.db, wanted);
  return (await readRollUpOf(context, wanted.week, scope)).metrics;
}

/** One version of a week, as it is printed. */
export async function readDigest(context: ReadContext, wanted: DigestKey): Promise<Digest> {
  const { audience } = wanted;
  return composeDigest({
    source: await readSource(context, wanted),
    choices: await readChoices(context.db, wanted),
    audience,
    ...(audience === 'archive' && { figures: await readFigures(context, wanted) }),
  });
}

function loadChosenBelow(db: ReadableDb, week: IsoWeek, scope: Scope): Promise<string[]> {
  const all = scope.unitIds ?? scope.units.map(({ id }) => id);
  return loadChosenLines(
    db,
    week,
    all.filter((id) => id !== scope.unitId),
  );
}
