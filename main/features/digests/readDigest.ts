import type { QueryContext } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { readWeekFigures } from '#main/features/metrics/index.ts';
import { readRollUp } from '#main/features/reports/index.ts';
import { composeDigest, type StoredDigest } from '#shared/features/digests/composeDigest.ts';
import type {
  Audience,
  Digest,
  DigestKey,
  DigestUnit,
} from '#shared/features/digests/digestsModel.ts';
import { type ScopeRef, teamScope } from '#shared/features/metrics/metricsModel.ts';
import type { BoardRow } from '#shared/features/reports/reportsModel.ts';
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

async function loadStored(
  db: ReadableDb,
  key: DigestKey,
): Promise<Partial<Record<Audience, StoredDigest>>> {
  const audience = key.audience === 'archive' ? 'boss' : key.audience;
  const stored = await findDigest(db, { ...key, audience });
  return stored ? { [audience]: stored } : {};
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

/**
 * One version of a week. A unit that did not stand in that week gives the company's; the key of
 * the answer says so.
 */
export async function readDigest(
  context: Pick<QueryContext, 'db' | 'clock'>,
  wanted: DigestKey,
): Promise<Digest> {
  const { db } = context;
  const { week } = wanted;
  const units = toTree(await loadUnits(db, week));
  const unitId = units.some(({ id }) => id === wanted.unitId) ? wanted.unitId : null;
  const key = { ...wanted, unitId };
  const unitIds = unitId === null ? null : listBelow(units, unitId);
  return composeDigest({
    key,
    units,
    rollUp: await readRollUp(context, week, membership(unitIds)),
    marks: await loadMarks(db, week),
    chosenBelow: await loadChosenBelow(db, week, { unitId, units, unitIds }),
    metrics: await readWeekFigures(db, { week, of: scopeOf(unitId) }),
    stored: await loadStored(db, key),
  });
}

function loadChosenBelow(
  db: ReadableDb,
  week: IsoWeek,
  scope: {
    readonly unitId: string | null;
    readonly units: readonly DigestUnit[];
    readonly unitIds: readonly string[] | null;
  },
): Promise<ReadonlySet<string>> {
  const all = scope.unitIds ?? scope.units.map(({ id }) => id);
  return loadChosenLines(
    db,
    week,
    all.filter((id) => id !== scope.unitId),
  );
}
