import { sql } from 'kysely';
import type { ReadableDb } from '#main/db/handles.ts';
import type { LineSection } from '#shared/features/reports/reportsModel.ts';
import type { TaskHit } from '#shared/features/search/searchContract.ts';
import { foldText } from '#shared/lib/bigrams.ts';

export interface Candidate {
  readonly rank: number;
  readonly reportId: string;
  readonly personId: string;
  readonly personName: string;
  readonly week: string;
}

interface CandidateRange {
  readonly match: string;
  readonly before: number;
  readonly personId: string | undefined;
  readonly limit: number;
}

/** Reports whose index entry holds every pair, newest first. They may still not hold the words. */
export async function listCandidates(db: ReadableDb, range: CandidateRange): Promise<Candidate[]> {
  const { match, before, personId, limit } = range;
  const byPerson = personId === undefined ? sql`` : sql`AND reports.person_id = ${personId}`;
  const { rows } = await sql<Candidate>`
    SELECT report_words.rowid AS rank, report_search.report_id AS reportId,
      reports.person_id AS personId, people.name AS personName, reports.week
    FROM report_words
    JOIN report_search ON report_search.rank = report_words.rowid
    JOIN reports ON reports.id = report_search.report_id
    JOIN people ON people.id = reports.person_id
    WHERE report_words MATCH ${match} AND report_words.rowid < ${before} ${byPerson}
    ORDER BY report_words.rowid DESC LIMIT ${limit}`.execute(db);
  return rows;
}

export interface FoundLine {
  readonly reportId: string;
  readonly section: LineSection;
  readonly text: string;
}

export function loadLinesOf(db: ReadableDb, reportIds: readonly string[]): Promise<FoundLine[]> {
  return db
    .selectFrom('report_lines')
    .select(['report_id as reportId', 'section', 'text'])
    .where('report_id', 'in', reportIds)
    .orderBy('report_id')
    .orderBy('position')
    .execute();
}

/** Open ones whose title holds every word, the earliest due first. */
export async function findTasks(
  db: ReadableDb,
  words: readonly string[],
  limit: number,
): Promise<TaskHit[]> {
  const rows = await db
    .selectFrom('commitments')
    .leftJoin('people', 'people.id', 'commitments.owner_id')
    .select([
      'commitments.id',
      'commitments.title',
      'people.name as ownerName',
      'commitments.due_on as dueOn',
      'commitments.state',
    ])
    .where('commitments.finished_at', 'is', null)
    .orderBy(sql`commitments.due_on IS NULL`)
    .orderBy('commitments.due_on')
    .execute();
  const holdsAll = (title: string): boolean => words.every((word) => title.includes(word));
  return rows.filter(({ title }) => holdsAll(foldText(title))).slice(0, limit);
}
