import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { LineSection } from '#shared/features/reports/reportsModel.ts';
import type { StoredReview } from '#shared/features/reviews/reviewsRules.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';

/** What a review needs to know of its report. */
export interface ReviewedReport {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly week: IsoWeek;
  readonly savedAt: string;
}

export function findReviewedReport(
  db: ReadableDb,
  id: string,
): Promise<ReviewedReport | undefined> {
  return db
    .selectFrom('reports')
    .innerJoin('people', 'people.id', 'reports.person_id')
    .select([
      'reports.id',
      'reports.person_id as personId',
      'people.name as personName',
      'reports.week',
      'reports.saved_at as savedAt',
    ])
    .where('reports.id', '=', id)
    .executeTakeFirst();
}

export interface ReviewedLine {
  readonly id: string;
  readonly reportId: string;
  readonly personId: string;
  readonly text: string;
  readonly section: LineSection;
  /** Of a plan: the task it has been from the start. Of other lines: the one they answer. */
  readonly commitmentId: string | null;
}

export function findReviewedLine(db: ReadableDb, id: string): Promise<ReviewedLine | undefined> {
  return db
    .selectFrom('report_lines as line')
    .innerJoin('reports', 'reports.id', 'line.report_id')
    .select([
      'line.id',
      'line.report_id as reportId',
      'reports.person_id as personId',
      'line.text',
      'line.section',
      'line.commitment_id as commitmentId',
    ])
    .where('line.id', '=', id)
    .executeTakeFirst();
}

export interface EarlierReport {
  readonly id: string;
  readonly week: IsoWeek;
  readonly savedAt: string;
}

/** Newest first. */
export function listEarlierReports(
  db: ReadableDb,
  { personId, week }: Pick<ReviewedReport, 'personId' | 'week'>,
  limit: number,
): Promise<EarlierReport[]> {
  return db
    .selectFrom('reports')
    .select(['id', 'week', 'saved_at as savedAt'])
    .where('person_id', '=', personId)
    .where('week', '<', week)
    .orderBy('week', 'desc')
    .limit(limit)
    .execute();
}

export async function findReview(db: ReadableDb, reportId: string): Promise<StoredReview | null> {
  const row = await db
    .selectFrom('report_reviews')
    .select(['state', 'reason', 'grade'])
    .where('id', '=', reportId)
    .executeTakeFirst();
  return row ?? null;
}

/** Null: as if nobody had read it. */
export async function storeReview(
  db: WritableDb,
  reportId: string,
  review: (StoredReview & { readonly at: string }) | null,
): Promise<void> {
  if (review === null) {
    await db.deleteFrom('report_reviews').where('id', '=', reportId).execute();
    return;
  }
  await db
    .insertInto('report_reviews')
    .values({ id: reportId, ...review })
    .onConflict((same) => same.column('id').doUpdateSet(review))
    .execute();
}
