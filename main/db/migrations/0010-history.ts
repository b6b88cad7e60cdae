import type { Migration } from '#main/db/migrate.ts';

/** The log every change is written to, and the tables that are derived from it or kept out of it. */
export const history: Migration = {
  number: 10,
  sql: `
CREATE TABLE operations (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
  procedure TEXT NOT NULL,
  target INTEGER REFERENCES operations (sequence),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone')),
  is_undoable INTEGER NOT NULL CHECK (is_undoable IN (0, 1)),
  at TEXT NOT NULL,
  result TEXT NOT NULL
) STRICT;
CREATE INDEX operations_by_state ON operations (sequence) WHERE kind = 'do' AND is_undoable = 1;
CREATE INDEX operations_by_target ON operations (target) WHERE target IS NOT NULL;

CREATE TABLE changes (
  sequence INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operations (sequence),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;
CREATE INDEX changes_by_operation ON changes (operation);

CREATE TABLE current_operation (sequence INTEGER PRIMARY KEY REFERENCES operations (sequence)) STRICT;

CREATE TABLE row_hashes (
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (table_name, row_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (
  key TEXT PRIMARY KEY,
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
