import { sql } from 'kysely';
import type { ReadableDb } from '#main/db/handles.ts';
import type { PromiseEntry, PromiseState } from '#shared/features/reviews/reviewsModel.ts';
import type { ReviewedReport } from './reviewStore.ts';

/** What ended long ago no longer says how well somebody keeps promises. */
const newestEnded = 500;

/** Why `promise` was last put off or given up. */
const lastReason = sql<string>`coalesce((SELECT reason FROM commitment_events AS event
  WHERE event.commitment_id = promise.id AND event.kind IN ('postponed', 'cancelled')
  ORDER BY event.at DESC, event.id DESC LIMIT 1), '')`;

/**
 * Promises to the person that were made before the report was saved and were open, or ended since
 * `since`; those that came out of the report itself belong to the next one.
 */
export async function listPromisesBefore(
  db: ReadableDb,
  report: ReviewedReport,
  { since, today }: { readonly since: string; readonly today: string },
): Promise<PromiseState[]> {
  const { rows } = await sql<Omit<PromiseState, 'isOverdue'> & { isOverdue: 0 | 1 }>`
    WITH promise AS (
      SELECT * FROM commitments WHERE kind = 'promise' AND finished_at IS NULL
      UNION ALL
      SELECT * FROM commitments WHERE finished_at >= ${since} AND kind = 'promise'
    )
    SELECT promise.id AS commitmentId, promise.title, promise.state, promise.due_on AS dueOn,
      promise.finished_at IS NULL AND promise.due_on IS NOT NULL AND promise.due_on < ${today}
        AS isOverdue,
      promise.finished_at AS finishedAt,
      ${lastReason} AS reason
    FROM promise
    WHERE promise.promised_to_id = ${report.personId}
      AND promise.created_at <= ${report.savedAt}
      AND (promise.source_id IS NULL OR promise.source_id <> ${report.id})
    ORDER BY promise.due_on, promise.id`.execute(db);
  return rows.map((row) => ({ ...row, isOverdue: row.isOverdue === 1 }));
}

type EntryRow = Omit<PromiseEntry, 'isOverdue'> & { isOverdue: 0 | 1 };

/** Every open promise by due date, then the newest that ended. */
export async function listPromises(db: ReadableDb, today: string): Promise<PromiseEntry[]> {
  const { rows } = await sql<EntryRow>`
    WITH ended AS (
      SELECT id FROM commitments WHERE finished_at IS NOT NULL AND kind = 'promise'
      ORDER BY finished_at DESC LIMIT ${newestEnded}
    ), promise AS (
      SELECT * FROM commitments WHERE kind = 'promise' AND finished_at IS NULL
      UNION ALL
      SELECT * FROM commitments WHERE id IN ended
    )
    SELECT promise.id, promise.id AS commitmentId, promise.title, promise.state,
      promise.due_on AS dueOn,
      promise.finished_at IS NULL AND promise.due_on IS NOT NULL AND promise.due_on < ${today}
        AS isOverdue,
      promise.finished_at AS finishedAt, ${lastReason} AS reason,
      promise.promised_to_id AS personId, coalesce(people.name, '') AS personName,
      source.week AS week,
      (SELECT count(*) FROM commitment_events AS event
        WHERE event.commitment_id = promise.id AND event.kind = 'postponed') AS slipCount
    FROM promise
    LEFT JOIN people ON people.id = promise.promised_to_id
    LEFT JOIN reports AS source ON source.id = promise.source_id
    ORDER BY promise.finished_at IS NOT NULL, promise.finished_at DESC,
      promise.due_on IS NULL, promise.due_on, promise.id`.execute(db);
  return rows.map((row) => ({ ...row, isOverdue: row.isOverdue === 1 }));
}
