import type { Migration } from '#main/db/migrate.ts';

/**
 * A person's working life as acts with the day they take effect, what of a person holds from one
 * day to another, what a leaver handed over, and the fields only the manager reads. A step of an
 * act names a row by table and id without a foreign key: taking the act back may bring it back.
 */
export const people: Migration = {
  number: 70,
  sql: `
ALTER TABLE people ADD COLUMN tags TEXT NOT NULL DEFAULT '[]' CHECK (json_type(tags) = 'array');

CREATE TABLE person_contacts (
  id TEXT NOT NULL PRIMARY KEY REFERENCES people (id),
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  wechat TEXT NOT NULL DEFAULT '',
  id_number TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  emergency TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE person_terms (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  field TEXT NOT NULL CHECK (field IN ('employment_type', 'level')),
  value TEXT NOT NULL CHECK (field <> 'employment_type' OR value IN ('regular', 'probation', 'part_time', 'outsourced', 'intern')),
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on) AND ends_on > starts_on)
) STRICT;
CREATE INDEX person_terms_by_person ON person_terms (person_id);
CREATE UNIQUE INDEX person_terms_open ON person_terms (person_id, field) WHERE ends_on IS NULL;

CREATE TABLE person_acts (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  kind TEXT NOT NULL CHECK (kind IN ('joined', 'placed', 'confirmed', 'transferred', 'concurrent', 'acting', 'ended', 'promoted', 'left', 'returned')),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on)),
  note TEXT NOT NULL DEFAULT '',
  caused_by_id TEXT REFERENCES person_acts (id),
  recorded_at TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX person_acts_by_person ON person_acts (person_id, effective_on);
CREATE INDEX person_acts_by_cause ON person_acts (caused_by_id) WHERE caused_by_id IS NOT NULL;

CREATE TABLE person_act_steps (
  id TEXT NOT NULL PRIMARY KEY,
  act_id TEXT NOT NULL REFERENCES person_acts (id),
  position INTEGER NOT NULL,
  table_name TEXT NOT NULL CHECK (table_name IN ('people', 'assignments', 'person_terms')),
  row_id TEXT NOT NULL,
  before TEXT CHECK (before IS NULL OR json_type(before) = 'object'),
  after TEXT CHECK (after IS NULL OR json_type(after) = 'object'),
  UNIQUE (act_id, position)
) STRICT;
CREATE INDEX person_act_steps_by_row ON person_act_steps (row_id);

CREATE TABLE handover_items (
  id TEXT NOT NULL PRIMARY KEY,
  act_id TEXT NOT NULL REFERENCES person_acts (id),
  position INTEGER NOT NULL,
  source TEXT NOT NULL,
  item_id TEXT NOT NULL,
  role TEXT NOT NULL,
  title TEXT NOT NULL,
  due_on TEXT CHECK (due_on IS date(due_on)),
  to_person_id TEXT REFERENCES people (id),
  UNIQUE (act_id, position)
) STRICT;
CREATE INDEX handover_items_by_receiver ON handover_items (to_person_id) WHERE to_person_id IS NOT NULL;
`,
};
