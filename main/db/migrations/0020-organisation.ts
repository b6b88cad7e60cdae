import type { Migration } from '#main/db/migrate.ts';

/**
 * Positions before people: dated rows `[starts_on, ends_on)`, `ends_on` NULL while open.
 * One row of `seats` is one seat; people reach a seat only through `assignments`.
 */
export const organisation: Migration = {
  number: 20,
  sql: `
CREATE TABLE people (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_type(aliases) = 'array'),
  employment_type TEXT NOT NULL CHECK (employment_type IN ('regular', 'probation', 'part_time', 'outsourced', 'intern')),
  level TEXT NOT NULL DEFAULT '',
  joined_on TEXT CHECK (joined_on IS date(joined_on)),
  left_on TEXT CHECK (left_on IS date(left_on)),
  note TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE workspace (
  id TEXT NOT NULL PRIMARY KEY CHECK (id = 'workspace'),
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  me_person_id TEXT REFERENCES people (id),
  due_weekday INTEGER NOT NULL CHECK (due_weekday BETWEEN 1 AND 14),
  due_time TEXT NOT NULL CHECK (due_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  created_at TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE posts (
  id TEXT NOT NULL PRIMARY KEY,
  code TEXT UNIQUE,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_type(aliases) = 'array'),
  report_template TEXT NOT NULL CHECK (report_template IN ('ops', 'cs', 'live', 'general')),
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE units (
  id TEXT NOT NULL PRIMARY KEY,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE unit_versions (
  id TEXT NOT NULL PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES units (id),
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on) AND ends_on > starts_on),
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  parent_unit_id TEXT REFERENCES units (id) CHECK (parent_unit_id <> unit_id),
  head_seat_id TEXT REFERENCES seats (id),
  mission TEXT NOT NULL DEFAULT '',
  functions TEXT NOT NULL DEFAULT '[]' CHECK (json_type(functions) = 'array'),
  is_core INTEGER NOT NULL CHECK (is_core IN (0, 1)),
  is_external INTEGER NOT NULL CHECK (is_external IN (0, 1)),
  sort_order INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX unit_versions_open ON unit_versions (unit_id) WHERE ends_on IS NULL;
CREATE INDEX unit_versions_by_unit ON unit_versions (unit_id, starts_on);

CREATE TABLE seats (
  id TEXT NOT NULL PRIMARY KEY,
  unit_id TEXT NOT NULL REFERENCES units (id),
  post_id TEXT NOT NULL REFERENCES posts (id),
  in_quota INTEGER NOT NULL CHECK (in_quota IN (0, 1)),
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on) AND ends_on > starts_on),
  vacancy_note TEXT NOT NULL DEFAULT '',
  sort_order INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX seats_by_unit ON seats (unit_id);
CREATE INDEX seats_by_post ON seats (post_id);

CREATE TABLE reporting_lines (
  id TEXT NOT NULL PRIMARY KEY,
  seat_id TEXT NOT NULL REFERENCES seats (id),
  superior_seat_id TEXT NOT NULL REFERENCES seats (id) CHECK (superior_seat_id <> seat_id),
  kind TEXT NOT NULL CHECK (kind IN ('solid', 'dotted')),
  note TEXT NOT NULL DEFAULT '',
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on) AND ends_on > starts_on)
) STRICT;
CREATE UNIQUE INDEX reporting_lines_open_solid ON reporting_lines (seat_id) WHERE kind = 'solid' AND ends_on IS NULL;
CREATE INDEX reporting_lines_by_superior ON reporting_lines (superior_seat_id);

CREATE TABLE assignments (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  seat_id TEXT NOT NULL REFERENCES seats (id),
  kind TEXT NOT NULL CHECK (kind IN ('main', 'concurrent', 'acting')),
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on) AND ends_on > starts_on)
) STRICT;
CREATE UNIQUE INDEX assignments_open_main ON assignments (person_id) WHERE kind = 'main' AND ends_on IS NULL;
CREATE INDEX assignments_by_seat ON assignments (seat_id);
CREATE INDEX assignments_by_person ON assignments (person_id);

CREATE TABLE demo_records (
  id TEXT NOT NULL PRIMARY KEY,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  UNIQUE (table_name, row_id)
) STRICT;
`,
};
