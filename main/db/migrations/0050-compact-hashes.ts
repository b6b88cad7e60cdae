import type { Migration } from '#main/db/migrate.ts';

/**
 * Row hashes as bytes, led by the row's id: ids grow with time, so the hashes of one operation
 * stand beside each other whatever tables it touched, and a save writes two pages of them instead
 * of fourteen. What is dropped here is computed anew at the end of every migration.
 */
export const compactHashes: Migration = {
  number: 50,
  sql: `
DROP TABLE row_hashes;

CREATE TABLE hashed_tables (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE row_hashes (
  row_key BLOB NOT NULL,
  table_number INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 16),
  PRIMARY KEY (row_key, table_number)
) STRICT, WITHOUT ROWID;
`,
};
