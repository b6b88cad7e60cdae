import type { Migration } from '#main/db/migrate.ts';

/**
 * Which files became part of the roster, by which act, and what the manager said their columns
 * hold, so that the next file of that kind is read the same way.
 */
export const rosterImports: Migration = {
  number: 90,
  sql: `
CREATE TABLE roster_imports (
  id TEXT NOT NULL PRIMARY KEY,
  file_name TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  created INTEGER NOT NULL CHECK (created >= 0),
  changed INTEGER NOT NULL CHECK (changed >= 0),
  headings TEXT NOT NULL CHECK (json_type(headings) = 'object'),
  operation INTEGER NOT NULL REFERENCES operations (sequence)
) STRICT;
`,
};
