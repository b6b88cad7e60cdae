import { sql } from 'kysely';
import type { ReadableDb } from '#main/db/handles.ts';
import type { FigureRow, ShareRow } from '#shared/features/metrics/figureBook.ts';
import { isKpiCode, type KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { StoredFigure } from '#shared/features/metrics/metricsModel.ts';
import type { PlacementFacts } from '#shared/features/metrics/placements.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';

interface StoredRow extends Omit<FigureRow, 'code'> {
  readonly code: string;
}

/** Codes of an older or newer version are left alone. */
function toFigures(rows: readonly StoredRow[]): FigureRow[] {
  return rows.flatMap((row) => (isKpiCode(row.code) ? [{ ...row, code: row.code }] : []));
}

/**
 * Figures of some metrics over a span of weeks. CROSS JOIN holds SQLite to reading the reports of
 * the span first and each one's figures by the index of codes, so that older years cost nothing.
 */
export async function loadFiguresOf(
  db: ReadableDb,
  codes: readonly KpiCode[],
  span: { readonly from: IsoWeek; readonly to: IsoWeek },
): Promise<FigureRow[]> {
  const { rows } = await sql<StoredRow>`
    SELECT reports.week, reports.person_id AS personId, metric.code, metric.value, metric.target
    FROM reports CROSS JOIN report_metrics AS metric
      ON metric.report_id = reports.id AND metric.code IN (${sql.join([...codes])})
    WHERE reports.week BETWEEN ${span.from} AND ${span.to}`.execute(db);
  return toFigures(rows);
}

/** All figures of the weeks. */
export async function loadAllFigures(
  db: ReadableDb,
  weeks: readonly IsoWeek[],
): Promise<FigureRow[]> {
  const { rows } = await sql<StoredRow>`
    SELECT reports.week, reports.person_id AS personId, metric.code, metric.value, metric.target
    FROM reports CROSS JOIN report_metrics AS metric ON metric.report_id = reports.id
    WHERE reports.week IN (${sql.join([...weeks])})
    ORDER BY metric.report_id, metric.position`.execute(db);
  return toFigures(rows);
}

export async function loadStoredFigures(
  db: ReadableDb,
  { personId, week }: { readonly personId: string; readonly week: IsoWeek },
): Promise<StoredFigure[]> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('report_metrics as metric', 'metric.report_id', 'reports.id')
    .select(['metric.code', 'metric.value'])
    .where('reports.week', '=', week)
    .where('reports.person_id', '=', personId)
    .orderBy('metric.position')
    .execute();
  return rows.flatMap(({ code, value }) => (isKpiCode(code) ? [{ code, value }] : []));
}

/** All dated rows of the organisation, whatever the week. */
export async function loadPlacementFacts(db: ReadableDb): Promise<PlacementFacts> {
  const assignments = await db
    .selectFrom('assignments')
    .select([
      'person_id as personId',
      'seat_id as seatId',
      'kind',
      'starts_on as startsOn',
      'ends_on as endsOn',
    ])
    .execute();
  const solidLines = await db
    .selectFrom('reporting_lines')
    .select([
      'seat_id as seatId',
      'superior_seat_id as superiorSeatId',
      'starts_on as startsOn',
      'ends_on as endsOn',
    ])
    .where('kind', '=', 'solid')
    .execute();
  const seats = await db.selectFrom('seats').select(['id', 'unit_id as unitId']).execute();
  const units = await db
    .selectFrom('unit_versions')
    .select([
      'unit_id as unitId',
      'parent_unit_id as parentUnitId',
      'starts_on as startsOn',
      'ends_on as endsOn',
    ])
    .execute();
  return { assignments, solidLines, seats, units };
}

export function loadShares(db: ReadableDb): Promise<ShareRow[]> {
  return db
    .selectFrom('shop_shares')
    .select(['shop_id as shopId', 'person_id as personId', 'percent'])
    .execute();
}
