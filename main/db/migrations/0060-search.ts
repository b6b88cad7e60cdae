import type { Migration } from '#main/db/migrate.ts';

/**
 * Full-text index of the reports over pairs of characters: unicode words make one word of a whole
 * Chinese sentence. `rank` grows with the week, so reading the index backwards is newest first.
 * Merging stays out of saves and is done when a file is opened.
 */
export const search: Migration = {
  number: 60,
  sql: `
CREATE TABLE report_search (
  rank INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL UNIQUE
) STRICT;

CREATE VIRTUAL TABLE report_words USING fts5 (words, content = '', detail = none, columnsize = 0, tokenize = 'ascii');
INSERT INTO report_words (report_words, rank) VALUES ('secure-delete', 1);
INSERT INTO report_words (report_words, rank) VALUES ('automerge', 0);
INSERT INTO report_words (report_words, rank) VALUES ('crisismerge', 500);
`,
};
