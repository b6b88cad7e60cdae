import type { Migration } from '#main/db/migrate.ts';

/**
 * A person's picture. The bytes stay in `attachments` under their hash, so that the log of a change
 * holds no picture and undo finds the one before.
 */
export const personPhotos: Migration = {
  number: 160,
  sql: `
CREATE TABLE person_photos (
  id TEXT NOT NULL PRIMARY KEY REFERENCES people (id),
  attachment_id TEXT NOT NULL REFERENCES attachments (id)
) STRICT;
`,
};
