import { sql } from 'kysely';
import type { ReadableDb } from '#main/db/handles.ts';
import { slipOutcomes } from '#shared/features/commitments/outcomeRules.ts';
import type { StoredFigure } from '#shared/features/reports/metricRules.ts';
import type { MetricEntry, PlanState } from '#shared/features/reports/reportsModel.ts';
import type { RollUpLine } from '#shared/features/reports/rollUpModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { toMetric } from './reportStore.ts';

export interface WeekMetric extends MetricEntry {
  readonly personId: string;
}

type MetricRow = Parameters<typeof toMetric>[0] & { readonly personId: string };

export async function loadWeekMetrics(db: ReadableDb, week: IsoWeek): Promise<WeekMetric[]> {
  const { rows } = await sql<MetricRow>`
    SELECT reports.person_id AS personId, metric.report_id, metric.code, metric.value,
      metric.target, metric.rate, metric.previous, metric.delta, metric.wow
    FROM reports JOIN report_metrics AS metric ON metric.report_id = reports.id
    WHERE reports.week = ${week} ORDER BY reports.person_id, metric.position`.execute(db);
  return rows.map((row) => ({ ...toMetric(row), personId: row.personId }));
}

export async function loadWeekFigures(db: ReadableDb, week: IsoWeek): Promise<StoredFigure[]> {
  const { rows } = await sql<StoredFigure>`
    SELECT reports.person_id AS personId, metric.code, metric.value
    FROM reports JOIN report_metrics AS metric ON metric.report_id = reports.id
    WHERE reports.week = ${week}`.execute(db);
  return rows;
}

interface LineRow {
  readonly id: string;
  readonly reportId: string;
  readonly personId: string;
  readonly section: RollUpLine['section'];
  readonly text: string;
  readonly ownerText: string;
  readonly due: string | null;
  readonly commitmentId: string | null;
  readonly state: PlanState['state'] | null;
  readonly ownerId: string | null;
  readonly ownerName: string | null;
  readonly dueOn: string | null;
  readonly slipCount: number;
}

function toPlan(row: LineRow): PlanState | null {
  const { commitmentId, state, ownerId, ownerName, dueOn, slipCount } = row;
  if (commitmentId === null || state === null) return null;
  return { commitmentId, state, ownerId, ownerName, dueOn, slipCount };
}

export type WeekLine = Omit<RollUpLine, 'name'>;

export async function loadWeekLines(db: ReadableDb, week: IsoWeek): Promise<WeekLine[]> {
  const { rows } = await sql<LineRow>`
    SELECT line.id, line.report_id AS reportId, reports.person_id AS personId, line.section,
      line.text, line.owner_text AS ownerText, line.due, line.commitment_id AS commitmentId,
      task.state, task.owner_id AS ownerId, owner.name AS ownerName, task.due_on AS dueOn,
      (SELECT count(*) FROM commitment_outcomes AS outcome
        WHERE outcome.commitment_id = task.id AND outcome.outcome IN (${sql.join(slipOutcomes)})
      ) AS slipCount
    FROM reports JOIN report_lines AS line ON line.report_id = reports.id
    LEFT JOIN commitments AS task ON task.id = line.commitment_id
    LEFT JOIN people AS owner ON owner.id = task.owner_id
    WHERE reports.week = ${week} ORDER BY reports.person_id, line.position`.execute(db);
  return rows.map((row) => {
    const { id, reportId, personId, section, text, ownerText, due } = row;
    return { id, reportId, personId, section, text, ownerText, due, plan: toPlan(row) };
  });
}

export interface PromisedCounts {
  readonly total: number;
  readonly done: number;
  readonly cancelled: number;
}

/** How the plans of a week ended; of these people only, or of everybody. */
export async function countPlans(
  db: ReadableDb,
  week: IsoWeek,
  personIds: readonly string[] | null,
): Promise<PromisedCounts> {
  const people = personIds && JSON.stringify(personIds);
  const { rows } = await sql<PromisedCounts>`
    SELECT count(*) AS total, coalesce(sum(task.state = 'done'), 0) AS done,
      coalesce(sum(task.state = 'cancelled'), 0) AS cancelled
    FROM reports JOIN report_lines AS line ON line.report_id = reports.id
    JOIN commitments AS task ON task.id = line.commitment_id
    WHERE reports.week = ${week} AND line.section = 'next' AND (${people} IS NULL
      OR reports.person_id IN (SELECT value FROM json_each(${people})))`.execute(db);
  return rows[0] ?? { total: 0, done: 0, cancelled: 0 };
}
