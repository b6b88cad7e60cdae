import type { SqliteConnection } from '#main/db/connection.ts';
import { listBigrams } from '#shared/lib/bigrams.ts';

/** Gives a connection the SQL function `bigrams(text)`: the words the index takes from a text. */
export function registerBigrams(connection: SqliteConnection): void {
  const options = { deterministic: true, directOnly: true };
  connection.function('bigrams', options, (text: unknown) =>
    listBigrams(String(text ?? '')).join(' '),
  );
}

/** SQL of the first rank of a week: 202647000000 for 2026-W47. */
export function firstRankSql(week: string): string {
  return `CAST(substr(${week}, 1, 4) || substr(${week}, 7, 2) AS INTEGER) * 1000000`;
}

/** Indexes every report anew, after a migration or a bulk load. */
export function rebuildSearch(connection: SqliteConnection): void {
  connection.exec(`
    DELETE FROM report_search;
    INSERT INTO report_words (report_words) VALUES ('delete-all');
    INSERT INTO report_search (rank, report_id)
      SELECT ${firstRankSql('week')} + row_number() OVER (PARTITION BY week ORDER BY id), id
      FROM reports
      WHERE EXISTS (SELECT 1 FROM report_lines WHERE report_lines.report_id = reports.id);
    INSERT INTO report_words (rowid, words)
      SELECT rank, bigrams((
        SELECT group_concat(text, char(10)) FROM report_lines AS line
        WHERE line.report_id = report_search.report_id))
      FROM report_search ORDER BY rank`);
}

/** Pages moved at most when a file is closed: some 50 ms of work, which no start should wait for. */
const pagesAtOnce = 400;

/** Joins the small pieces that saves have left in the index; leaves the rest to the next time. */
export function tidySearch(connection: SqliteConnection): void {
  connection.exec(`INSERT INTO report_words (report_words, rank) VALUES ('merge', ${pagesAtOnce})`);
}
