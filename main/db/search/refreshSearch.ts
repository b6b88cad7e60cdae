import { runFixed } from '#main/db/fixedQuery.ts';
import type { WritableDb } from '#main/db/handles.ts';
import type { LoggedChange } from '#main/db/tables.ts';
import { listBigrams } from '#shared/lib/bigrams.ts';
import { firstRankSql } from './searchTables.ts';

interface LineChange {
  readonly lineId: string;
  readonly reportId: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface LineImage {
  readonly report_id: string;
  readonly text: string;
}

/** Lines whose words the changes are about, in their order. */
function listLineChanges(changes: readonly LoggedChange[]): LineChange[] {
  return changes.flatMap(({ table_name, row_id, ...images }) => {
    if (table_name !== 'report_lines') return [];
    const before = images.before === null ? null : (JSON.parse(images.before) as LineImage);
    const after = images.after === null ? null : (JSON.parse(images.after) as LineImage);
    if (before?.text === after?.text) return [];
    return {
      lineId: row_id,
      reportId: (after ?? before)?.report_id ?? '',
      before: before?.text ?? null,
      after: after?.text ?? null,
    };
  });
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
  const rows = await runFixed<{ id: string; text: string }>(
    db,
    'SELECT id, text FROM report_lines WHERE report_id = ?',
    [reportId],
  );
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** The report's place in the index; a new one comes last in its week. */
async function findRank(db: WritableDb, reportId: string): Promise<number | null> {
  const [known] = await runFixed<{ rank: number }>(
    db,
    'SELECT rank FROM report_search WHERE report_id = ?',
    [reportId],
  );
  return known?.rank ?? null;
}

const firstRank = firstRankSql('reports.week');

async function takeRank(db: WritableDb, reportId: string): Promise<number> {
  const [taken] = await runFixed<{ rank: number }>(
    db,
    `INSERT INTO report_search (rank, report_id)
      SELECT 1 + coalesce((SELECT max(rank) FROM report_search
        WHERE rank BETWEEN ${firstRank} AND ${firstRank} + 999999), ${firstRank}), id
      FROM reports WHERE id = ? RETURNING rank`,
    [reportId],
  );
  return taken?.rank ?? 0;
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
    await runFixed(
      db,
      "INSERT INTO report_words (report_words, rowid, words) VALUES ('delete', ?, ?)",
      [known, before],
    );
  }
  if (lines.size === 0) {
    await runFixed(db, 'DELETE FROM report_search WHERE report_id = ?', [reportId]);
    return;
  }
  const rank = known ?? (await takeRank(db, reportId));
  await runFixed(db, 'INSERT INTO report_words (rowid, words) VALUES (?, ?)', [rank, after]);
}

/** Brings the index up to what the running operation changed, oldest change first. */
export async function refreshSearch(
  db: WritableDb,
  logged: readonly LoggedChange[],
): Promise<void> {
  const changes = listLineChanges(logged);
  for (const [reportId, own] of Map.groupBy(changes, (change) => change.reportId)) {
    await refreshReport(db, reportId, own);
  }
}
