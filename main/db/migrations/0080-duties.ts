import type { Migration } from '#main/db/migrate.ts';

/**
 * What a post is for. A version is a document: written whole while it is a draft, never changed
 * once it is published. `duty_key` names a duty through all versions of its post.
 */
export const duties: Migration = {
  number: 80,
  sql: `
CREATE TABLE post_versions (
  id TEXT NOT NULL PRIMARY KEY,
  post_id TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
  number INTEGER NOT NULL CHECK (number > 0),
  state TEXT NOT NULL CHECK (state IN ('draft', 'published')),
  published_on TEXT CHECK (published_on IS date(published_on)),
  sheet TEXT NOT NULL CHECK (json_type(sheet) = 'object'),
  revision INTEGER NOT NULL,
  UNIQUE (post_id, number)
) STRICT;
CREATE UNIQUE INDEX post_versions_draft ON post_versions (post_id) WHERE state = 'draft';

CREATE TABLE duty_confirmations (
  id TEXT NOT NULL PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES post_versions (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  confirmed_on TEXT NOT NULL CHECK (confirmed_on IS date(confirmed_on)),
  UNIQUE (version_id, person_id)
) STRICT;
CREATE INDEX duty_confirmations_by_person ON duty_confirmations (person_id);

CREATE TABLE duty_people (
  id TEXT NOT NULL PRIMARY KEY,
  duty_key TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('main', 'backup')),
  UNIQUE (duty_key, person_id)
) STRICT;
CREATE INDEX duty_people_by_person ON duty_people (person_id);

CREATE TABLE handoffs (
  id TEXT NOT NULL PRIMARY KEY,
  from_post_id TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
  to_post_id TEXT NOT NULL REFERENCES posts (id) ON DELETE CASCADE CHECK (to_post_id <> from_post_id),
  what TEXT NOT NULL CHECK (trim(what) <> ''),
  working_days INTEGER NOT NULL CHECK (working_days BETWEEN 0 AND 60),
  note TEXT NOT NULL DEFAULT '',
  sort_order INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX handoffs_by_from ON handoffs (from_post_id);
CREATE INDEX handoffs_by_to ON handoffs (to_post_id);

CREATE TABLE raci_matters (
  id TEXT NOT NULL PRIMARY KEY,
  parties TEXT NOT NULL CHECK (parties IN ('posts', 'people')),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  duty_key TEXT,
  sort_order INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX raci_matters_by_duty ON raci_matters (parties, duty_key) WHERE duty_key IS NOT NULL;

CREATE TABLE raci_cells (
  id TEXT NOT NULL PRIMARY KEY,
  matter_id TEXT NOT NULL REFERENCES raci_matters (id) ON DELETE CASCADE,
  post_id TEXT REFERENCES posts (id) ON DELETE CASCADE,
  person_id TEXT REFERENCES people (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('R', 'A', 'C', 'I')),
  CHECK ((post_id IS NULL) <> (person_id IS NULL)),
  UNIQUE (matter_id, post_id, role),
  UNIQUE (matter_id, person_id, role)
) STRICT;
CREATE INDEX raci_cells_by_post ON raci_cells (post_id);
CREATE INDEX raci_cells_by_person ON raci_cells (person_id);
`,
};
