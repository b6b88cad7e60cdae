import type { Migration } from '#main/db/migrate.ts';

/**
 * Structures the team has kept of its own, to be laid over an organisation later, and how many
 * direct reports are too many for this team.
 */
export const orgTemplates: Migration = {
  number: 110,
  sql: `
CREATE TABLE org_templates (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
  template TEXT NOT NULL CHECK (json_type(template) = 'object'),
  saved_on TEXT NOT NULL CHECK (saved_on IS date(saved_on))
) STRICT;

ALTER TABLE workspace ADD COLUMN span_limit INTEGER NOT NULL DEFAULT 8 CHECK (span_limit BETWEEN 1 AND 50);
`,
};
