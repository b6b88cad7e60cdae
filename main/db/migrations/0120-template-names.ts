import type { Migration } from '#main/db/migrate.ts';

/** What a template holds was found when it was given, in a process of its own. */
export const templateNames: Migration = {
  number: 120,
  sql: `
ALTER TABLE document_templates ADD COLUMN placeholders TEXT NOT NULL DEFAULT '[]' CHECK (json_type(placeholders) = 'array');
`,
};
