import { sql } from 'kysely';
import type { ReadableDb } from '#main/db/handles.ts';
import { loadStays } from '#main/features/acts/index.ts';
import type { Stay } from '#shared/features/people/stayRules.ts';
import type { Lateness, TemplateCode } from '#shared/features/reports/reportsModel.ts';
import type { OwnDueRule } from '#shared/features/reports/reportsRules.ts';
import type { Grade, ReviewState } from '#shared/features/reviews/reviewsModel.ts';
import type { DueRule } from '#shared/features/workspace/workspaceModel.ts';
import type { IsoDate, IsoWeek } from '#shared/lib/isoWeek.ts';
import { weekRange } from '#shared/lib/isoWeek.ts';

export interface BoardFact {
  readonly personId: string;
  readonly name: string;
  /** Times with the team that have a day in the week. */
  readonly stays: readonly Stay[];
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly postName: string | null;
  readonly postTemplate: TemplateCode | null;
  readonly reportId: string | null;
  readonly template: TemplateCode | null;
  readonly submittedAt: string | null;
  readonly lateness: Lateness | null;
  readonly exemptionId: string | null;
  readonly exemptionReason: string | null;
  readonly issues: number | null;
  readonly support: number | null;
  readonly lines: number | null;
  readonly reviewState: ReviewState | null;
  readonly grade: Grade | null;
}

/**
 * Everybody who may belong to the week, with the report, the exemption that covers all of its
 * workdays, and the main post on its Monday; whoever came later shows the first post after. With
 * `personId` that person alone.
 */
export async function loadBoardFacts(
  db: ReadableDb,
  week: IsoWeek,
  workdays: readonly IsoDate[],
  personId?: string,
): Promise<BoardFact[]> {
  const { from, to } = weekRange(week);
  const isAsked = (column: string) =>
    personId === undefined ? sql`1` : sql`${sql.ref(column)} = ${personId}`;
  const [firstWorkday, lastWorkday] = [workdays[0] ?? from, workdays.at(-1) ?? to];
  const { rows } = await sql<Omit<BoardFact, 'stays'>>`
    WITH seat_of AS (
      SELECT person_id, seat_id, min(starts_on) FROM assignments
      WHERE kind = 'main' AND (ends_on IS NULL OR ends_on > ${from}) AND ${isAsked('person_id')}
      GROUP BY person_id
    ), unit_names AS (
      SELECT unit_id, name, min(starts_on) FROM unit_versions
      WHERE ends_on IS NULL OR ends_on > ${from} GROUP BY unit_id
    ), exempt AS (
      SELECT person_id, id, reason, min(starts_on) FROM report_exemptions
      WHERE starts_on <= ${firstWorkday} AND (ends_on IS NULL OR ends_on >= ${lastWorkday})
        AND ${isAsked('person_id')}
      GROUP BY person_id
    ), line_counts AS (
      SELECT report_id, count(*) AS lines, sum(section = 'issues') AS issues,
        sum(section = 'support') AS support
      FROM report_lines WHERE report_id IN (
        SELECT id FROM reports WHERE week = ${week} AND ${isAsked('person_id')})
      GROUP BY report_id
    )
    SELECT people.id AS personId, people.name, seats.unit_id AS unitId,
      unit_names.name AS unitName, posts.name AS postName,
      posts.report_template AS postTemplate, reports.id AS reportId, reports.template,
      reports.submitted_at AS submittedAt, reports.lateness, exempt.id AS exemptionId,
      exempt.reason AS exemptionReason, line_counts.issues, line_counts.support, line_counts.lines,
      review.state AS reviewState, review.grade
    FROM people
    LEFT JOIN seat_of ON seat_of.person_id = people.id
    LEFT JOIN seats ON seats.id = seat_of.seat_id
    LEFT JOIN posts ON posts.id = seats.post_id
    LEFT JOIN unit_names ON unit_names.unit_id = seats.unit_id
    LEFT JOIN reports ON reports.week = ${week} AND reports.person_id = people.id
    LEFT JOIN exempt ON exempt.person_id = people.id
    LEFT JOIN report_reviews AS review ON review.id = reports.id
    LEFT JOIN line_counts ON line_counts.report_id = reports.id
    WHERE ${isAsked('people.id')} AND (reports.id IS NOT NULL OR people.id IN (
      SELECT person_id FROM stays WHERE (last_on IS NULL OR last_on >= ${from})
        AND (first_on IS NULL OR first_on <= ${to})))`.execute(db);
  const staysOf = await loadStays(db, {
    within: { from, to },
    ...(personId !== undefined && { personId }),
  });
  return rows.map((row) => ({ ...row, stays: staysOf.get(row.personId) ?? [] }));
}

export interface WorkspaceFacts {
  readonly name: string;
  readonly createdAt: string;
  readonly dueRule: DueRule;
  readonly movesDueOffHolidays: boolean;
  /** Null while there is no report. */
  readonly firstReportWeek: IsoWeek | null;
}

export async function loadWorkspaceFacts(db: ReadableDb): Promise<WorkspaceFacts> {
  const { rows } = await sql<{
    name: string;
    createdAt: string;
    weekday: number;
    time: string;
    moves: number;
    firstReportWeek: IsoWeek | null;
  }>`SELECT name, created_at AS createdAt, due_weekday AS weekday, due_time AS time,
      moves_due_off_holidays AS moves,
      (SELECT min(week) FROM reports) AS firstReportWeek FROM workspace`.execute(db);
  const [row] = rows;
  if (!row) throw new Error('the workspace row is missing');
  const { weekday, time, moves, ...facts } = row;
  return { ...facts, dueRule: { weekday, time }, movesDueOffHolidays: moves === 1 };
}

export async function loadOwnDueRules(db: ReadableDb): Promise<OwnDueRule[]> {
  const rows = await db.selectFrom('report_due_rules').selectAll().execute();
  return rows.map((row) => ({
    template: row.id,
    weekday: row.due_weekday,
    time: row.due_time,
  }));
}

/** Weeks a person handed something in for. */
export async function loadReportedWeeks(db: ReadableDb, personId: string): Promise<IsoWeek[]> {
  const rows = await db
    .selectFrom('reports')
    .select('week')
    .where('person_id', '=', personId)
    .execute();
  return rows.map(({ week }) => week);
}

/** Steps from week to week through the index instead of reading every report. */
export async function loadWeeks(db: ReadableDb, limit: number): Promise<IsoWeek[]> {
  const { rows } = await sql<{ week: IsoWeek | null }>`
    WITH RECURSIVE known (week) AS (
      SELECT max(week) FROM reports
      UNION ALL
      SELECT (SELECT max(week) FROM reports WHERE reports.week < known.week) FROM known
      WHERE known.week IS NOT NULL
      LIMIT ${limit}
    )
    SELECT week FROM known WHERE week IS NOT NULL`.execute(db);
  return rows.flatMap(({ week }) => week ?? []);
}
