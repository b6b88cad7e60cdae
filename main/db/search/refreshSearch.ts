import { sql } from 'kysely';
import type { WritableDb } from '#main/db/handles.ts';
import { listBigrams } from '#shared/lib/bigrams.ts';
import { firstRankSql } from './searchTables.ts';

interface LineChange {
  readonly lineId: string;
  readonly reportId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Lines whose words the operation changed, oldest change first. */
async function loadLineChanges(db: WritableDb, sequence: number): Promise<LineChange[]> {
  const { rows } = await sql<LineChange>`
    SELECT row_id AS lineId,
      coalesce(json_extract(after, '$.report_id'), json_extract(before, '$.report_id')) AS reportId,
      json_extract(before, '$.text') AS before, json_extract(after, '$.text') AS after
    FROM changes
    WHERE operation = ${sequence} AND table_name = 'report_lines'
      AND json_extract(before, '$.text') IS NOT json_extract(after, '$.text')
    ORDER BY sequence`.execute(db);
  return rows;
}

function toWords(texts: Iterable<string>): string {
  return listBigrams([...texts].join('\n')).join(' ');
}

/** The lines as they stood before the changes. */
function rewind(now: ReadonlyMap<string, string>, changes: readonly LineChange[]): string[] {
  const lines = new Map(now);
  for (const { lineId, before } of changes.toReversed()) {
    if (before === null) lines.delete(lineId);
    else lines.set(lineId, before);
  }
  return [...lines.values()];
}

async function loadLines(db: WritableDb, reportId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('report_lines')
    .select(['id', 'text'])
    .where('report_id', '=', reportId)
    .execute();
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** The report's place in the index; a new one comes last in its week. */
async function findRank(db: WritableDb, reportId: string): Promise<number | null> {
  const { rows } = await sql<{ rank: number }>`
    SELECT rank FROM report_search WHERE report_id = ${reportId}`.execute(db);
  return rows[0]?.rank ?? null;
}

async function takeRank(db: WritableDb, reportId: string): Promise<number> {
  const first = sql.raw(firstRankSql('reports.week'));
  const { rows } = await sql<{ rank: number }>`
    INSERT INTO report_search (rank, report_id)
    SELECT 1 + coalesce((SELECT max(rank) FROM report_search
      WHERE rank BETWEEN ${first} AND ${first} + 999999), ${first}), id
    FROM reports WHERE id = ${reportId} RETURNING rank`.execute(db);
  return rows[0]?.rank ?? 0;
}

async function refreshReport(
  db: WritableDb,
  reportId: string,
  changes: readonly LineChange[],
): Promise<void> {
  const lines = await loadLines(db, reportId);
  const [before, after] = [toWords(rewind(lines, changes)), toWords(lines.values())];
  const known = await findRank(db, reportId);
  if (before === after && (known !== null) === lines.size > 0) return;
  if (known !== null) {
    await sql`INSERT INTO report_words (report_words, rowid, words)
      VALUES ('delete', ${known}, ${before})`.execute(db);
  }
  if (lines.size === 0) {
    await sql`DELETE FROM report_search WHERE report_id = ${reportId}`.execute(db);
    return;
  }
  const rank = known ?? (await takeRank(db, reportId));
  await sql`INSERT INTO report_words (rowid, words) VALUES (${rank}, ${after})`.execute(db);
}

/** Brings the index up to what the running operation changed, from the images just logged. */
export async function refreshSearch(db: WritableDb, sequence: number): Promise<void> {
  const changes = await loadLineChanges(db, sequence);
  for (const [reportId, own] of Map.groupBy(changes, (change) => change.reportId)) {
    await refreshReport(db, reportId, own);
  }
}
