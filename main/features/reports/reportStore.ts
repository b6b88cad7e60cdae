import { type Selectable, sql } from 'kysely';
import { insertRows } from '#main/db/fixedQuery.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { ReportLinesTable, ReportMetricsTable, ReportsTable } from '#main/db/tables.ts';
import { forgetLines } from '#main/features/commitments/index.ts';
import { slipOutcomes } from '#shared/features/commitments/outcomeRules.ts';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type {
  MetricEntry,
  PlanState,
  RawRange,
  ReportDetail,
  ReportVersion,
  StoredLine,
} from '#shared/features/reports/reportsModel.ts';
import { releaseLines } from './lineReferencesStore.ts';

export type ReportRow = Selectable<ReportsTable>;

/** A report with everything that hangs on it, as one change replaces it. */
export interface StoredReport {
  readonly row: ReportRow;
  readonly lines: readonly StoredLine[];
  readonly metrics: readonly MetricEntry[];
}

function toLine(row: Selectable<ReportLinesTable>): StoredLine {
  return {
    id: row.id,
    section: row.section,
    text: row.text,
    ownerText: row.owner_text,
    due: row.due,
    commitmentId: row.commitment_id,
  };
}

export function toMetric(
  row: Omit<Selectable<ReportMetricsTable>, 'id' | 'position'>,
): MetricEntry {
  const { value, target, rate, previous, delta, wow } = row;
  return { code: row.code as KpiCode, value, target, rate, previous, delta, wow };
}

export function findReport(db: ReadableDb, id: string): Promise<ReportRow | undefined> {
  return db.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirst();
}

export function findReportOf(
  db: ReadableDb,
  personId: string,
  week: string,
): Promise<ReportRow | undefined> {
  return db
    .selectFrom('reports')
    .selectAll()
    .where('week', '=', week)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

/** Rows of the people in one statement; the pairs travel as JSON so that the text stays one. */
export async function findReportsOf(
  db: ReadableDb,
  pairs: readonly { readonly personId: string; readonly week: string }[],
): Promise<ReportRow[]> {
  const { rows } = await sql<ReportRow>`
    SELECT reports.* FROM json_each(${JSON.stringify(pairs)}) AS pair
    JOIN reports ON reports.week = pair.value ->> 'week'
      AND reports.person_id = pair.value ->> 'personId'
    ORDER BY pair.key`.execute(db);
  return rows;
}

export async function loadStored(db: ReadableDb, row: ReportRow): Promise<StoredReport> {
  const lines = await db
    .selectFrom('report_lines')
    .selectAll()
    .where('report_id', '=', row.id)
    .orderBy('position')
    .execute();
  const metrics = await db
    .selectFrom('report_metrics')
    .selectAll()
    .where('report_id', '=', row.id)
    .orderBy('position')
    .execute();
  return { row, lines: lines.map(toLine), metrics: metrics.map(toMetric) };
}

async function loadPlans(db: ReadableDb, reportId: string): Promise<PlanState[]> {
  const rows = await db
    .selectFrom('report_lines as line')
    .innerJoin('commitments as task', 'task.id', 'line.commitment_id')
    .leftJoin('people as owner', 'owner.id', 'task.owner_id')
    .select((eb) => [
      'task.id as commitmentId',
      'task.state',
      'task.owner_id as ownerId',
      'owner.name as ownerName',
      'task.due_on as dueOn',
      eb
        .selectFrom('commitment_outcomes as outcome')
        .whereRef('outcome.commitment_id', '=', 'task.id')
        .where('outcome.outcome', 'in', slipOutcomes)
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .as('slipCount'),
    ])
    .where('line.report_id', '=', reportId)
    .execute();
  return rows.map((row) => ({ ...row, slipCount: row.slipCount ?? 0 }));
}

async function countVersions(db: ReadableDb, reportId: string): Promise<number> {
  const { count } = await db
    .selectFrom('report_versions')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('report_id', '=', reportId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function loadDetail(db: ReadableDb, row: ReportRow): Promise<ReportDetail> {
  const person = await db
    .selectFrom('people')
    .select('name')
    .where('id', '=', row.person_id)
    .executeTakeFirstOrThrow();
  const { lines, metrics } = await loadStored(db, row);
  return {
    id: row.id,
    revision: row.revision,
    personId: row.person_id,
    personName: person.name,
    week: row.week,
    template: row.template,
    submittedAt: row.submitted_at,
    lateness: row.lateness,
    savedAt: row.saved_at,
    rawTextId: row.raw_text_id,
    rawRanges: JSON.parse(row.raw_ranges) as RawRange[],
    metrics: [...metrics],
    lines: [...lines],
    plans: await loadPlans(db, row.id),
    versionCount: await countVersions(db, row.id),
  };
}

/** What a version keeps; enough to show, to compare and to find its paste. */
type VersionContent = Omit<ReportVersion, 'id' | 'savedAt'>;

export async function insertVersion(
  db: WritableDb,
  id: string,
  { row, lines, metrics, notes }: StoredReport & Pick<ReportVersion, 'notes'>,
): Promise<void> {
  const content: VersionContent = {
    template: row.template,
    submittedAt: row.submitted_at,
    rawTextId: row.raw_text_id,
    metrics: [...metrics],
    lines: [...lines],
    notes: [...notes],
  };
  await db
    .insertInto('report_versions')
    .values({ id, report_id: row.id, saved_at: row.saved_at, content: JSON.stringify(content) })
    .execute();
}

/** Versions of the first releases hold no notes. */
function readVersion(content: string): VersionContent {
  const version = JSON.parse(content) as Omit<VersionContent, 'notes'> & Partial<VersionContent>;
  return { ...version, notes: version.notes ?? [] };
}

export async function loadVersions(db: ReadableDb, reportId: string): Promise<ReportVersion[]> {
  const rows = await db
    .selectFrom('report_versions')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    savedAt: row.saved_at,
    ...readVersion(row.content),
  }));
}

export async function insertRawText(
  db: WritableDb,
  raw: { id: string; text: string; source: 'paste' | 'command_line' | 'demo'; received_at: string },
): Promise<void> {
  await db.insertInto('raw_texts').values(raw).execute();
}

export function findRawText(
  db: ReadableDb,
  id: string,
): Promise<{ text: string; receivedAt: string } | undefined> {
  return db
    .selectFrom('raw_texts')
    .select(['text', 'received_at as receivedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertReport(db: WritableDb, row: ReportRow): Promise<void> {
  await insertRows(db, 'reports', [row]);
}

export async function updateReport(
  db: WritableDb,
  id: string,
  changes: Partial<Omit<ReportRow, 'id'>>,
): Promise<void> {
  await db.updateTable('reports').set(changes).where('id', '=', id).execute();
}

export interface LineRow extends StoredLine {
  readonly reportId: string;
  readonly position: number;
}

function toLineValues(line: LineRow): Selectable<ReportLinesTable> {
  return {
    id: line.id,
    report_id: line.reportId,
    section: line.section,
    position: line.position,
    text: line.text,
    owner_text: line.ownerText,
    due: line.due,
    commitment_id: line.commitmentId,
  };
}

export async function insertLines(db: WritableDb, lines: readonly LineRow[]): Promise<void> {
  await insertRows(db, 'report_lines', lines.map(toLineValues));
}

export async function updateLine(db: WritableDb, line: LineRow): Promise<void> {
  const { id, ...values } = toLineValues(line);
  await db.updateTable('report_lines').set(values).where('id', '=', id).execute();
}

export async function deleteLines(db: WritableDb, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await forgetLines(db, ids);
  await releaseLines(db, ids);
  await sql`DELETE FROM report_lines
    WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(db);
}

export interface MetricRow extends MetricEntry {
  readonly id: string;
  readonly reportId: string;
  readonly position: number;
}

export async function insertMetrics(db: WritableDb, metrics: readonly MetricRow[]): Promise<void> {
  await insertRows(
    db,
    'report_metrics',
    metrics.map(({ reportId, ...metric }) => ({ ...metric, report_id: reportId })),
  );
}

export async function deleteMetrics(db: WritableDb, reportId: string): Promise<void> {
  await db.deleteFrom('report_metrics').where('report_id', '=', reportId).execute();
}

export async function deleteReport(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('report_versions').where('report_id', '=', id).execute();
  const lines = await db
    .selectFrom('report_lines')
    .select('id')
    .where('report_id', '=', id)
    .execute();
  await deleteLines(
    db,
    lines.map((line) => line.id),
  );
  await deleteMetrics(db, id);
  await db.deleteFrom('reports').where('id', '=', id).execute();
}
