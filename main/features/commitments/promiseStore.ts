import { sql } from 'kysely';
import type { CommandContext } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { PromiseRow, PromisesOfReport } from '#shared/features/commitments/promiseModel.ts';
import { addWeeks, type IsoWeek } from '#shared/lib/isoWeek.ts';
import { listRowsById } from './commitmentListStore.ts';
import { listOutcomesOfWeeks } from './outcomeStore.ts';

interface PersonWeek {
  readonly personId: string;
  readonly week: IsoWeek;
}

interface Found extends PersonWeek {
  readonly commitmentId: string;
  readonly plannedIn: IsoWeek;
  readonly words: string | null;
}

/**
 * Per person and week: what is open and was planned in an earlier week, what was planned the week
 * before whatever became of it, and what the week itself settled. Plans are tasks that came from
 * a report, which may be gone. The pairs travel as JSON so that the text stays one. CROSS JOIN keeps the order of
 * steps: from the few found to their rows by id, never through all plans of ten years.
 */
async function findPromises(db: ReadableDb, pairs: readonly PersonWeek[]): Promise<Found[]> {
  const asked = JSON.stringify(
    pairs.map((pair) => ({ ...pair, weekBefore: addWeeks(pair.week, -1) })),
  );
  const { rows } = await sql<Found>`
    WITH asked AS MATERIALIZED (
      SELECT value ->> 'personId' AS person_id, value ->> 'week' AS week,
        value ->> 'weekBefore' AS week_before FROM json_each(${asked})
    ), found AS (
      SELECT asked.person_id, asked.week, task.id FROM asked
        JOIN commitments AS task ON task.owner_id = asked.person_id AND task.finished_at IS NULL
      UNION
      SELECT asked.person_id, asked.week, task.id FROM asked
        CROSS JOIN reports ON reports.week = asked.week_before
        CROSS JOIN commitments AS task
          ON task.source_kind = 'report' AND task.source_id = reports.id
        WHERE task.owner_id = asked.person_id
      UNION
      SELECT asked.person_id, asked.week, task.id FROM asked
        CROSS JOIN commitment_outcomes AS outcome ON outcome.week = asked.week
        CROSS JOIN commitments AS task ON task.id = outcome.commitment_id
        WHERE task.owner_id = asked.person_id
    )
    SELECT found.person_id AS personId, found.week, task.id AS commitmentId,
      coalesce(source.week, task.planned_in) AS plannedIn,
      line.text AS words
    FROM found CROSS JOIN commitments AS task ON task.id = found.id
    LEFT JOIN reports AS source ON source.id = task.source_id
    LEFT JOIN report_lines AS line ON line.commitment_id = task.id AND line.report_id = source.id
    WHERE task.source_kind = 'report' AND task.kind = 'task'
      AND coalesce(source.week, task.planned_in) < found.week
    GROUP BY found.person_id, found.week, task.id
    ORDER BY plannedIn, line.position, task.id`.execute(db);
  return rows;
}

function keyOf(entry: { readonly week: string; readonly commitmentId: string }): string {
  return `${entry.week} ${entry.commitmentId}`;
}

/** What each report has to answer for: the longest carried first, then in the order written. */
export async function readPromises(
  db: ReadableDb,
  pairs: readonly PersonWeek[],
  today: string,
): Promise<PromisesOfReport[]> {
  const found = await findPromises(db, pairs);
  const said = new Map((await listOutcomesOfWeeks(db, found)).map((row) => [keyOf(row), row]));
  const ids = [...new Set(found.map(({ commitmentId }) => commitmentId))];
  const rows = new Map((await listRowsById(db, ids, today)).map((row) => [row.id, row]));
  const byReport = Map.groupBy(found, ({ personId, week }) => `${personId} ${week}`);
  return pairs.map(({ personId, week }) => {
    const promises = (byReport.get(`${personId} ${week}`) ?? []).flatMap((entry): PromiseRow[] => {
      const row = rows.get(entry.commitmentId);
      if (!row) return [];
      const { words, plannedIn } = entry;
      return [{ ...row, words, plannedIn, settled: said.get(keyOf(entry)) ?? null }];
    });
    return { personId, week, promises };
  });
}

/** Before a report is gone for good: what it planned stays open, and was planned for its week. */
export async function keepPlannedWeek(
  { db }: Pick<CommandContext, 'db'>,
  report: { readonly id: string; readonly week: IsoWeek },
): Promise<void> {
  await db
    .updateTable('commitments')
    .set({ planned_in: report.week })
    .where('source_kind', '=', 'report')
    .where('source_id', '=', report.id)
    .execute();
}
