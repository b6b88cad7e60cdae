import type { Migration } from '#main/db/migrate.ts';

/**
 * What turns single reports into a weekly loop: what became of each promise, how lines were read
 * and answered, who was reminded, targets, goals, and what goes up to the boss.
 */
export const weeklyLoop: Migration = {
  number: 40,
  sql: `
ALTER TABLE people ADD COLUMN confirms_on TEXT CHECK (confirms_on IS date(confirms_on));
ALTER TABLE people ADD COLUMN contract_ends_on TEXT CHECK (contract_ends_on IS date(contract_ends_on));
ALTER TABLE people ADD COLUMN born_on TEXT CHECK (born_on IS date(born_on));

ALTER TABLE workspace ADD COLUMN week_label TEXT NOT NULL DEFAULT 'iso' CHECK (week_label IN ('iso', 'month', 'days'));
ALTER TABLE workspace ADD COLUMN moves_due_off_holidays INTEGER NOT NULL DEFAULT 1 CHECK (moves_due_off_holidays IN (0, 1));

ALTER TABLE commitments ADD COLUMN kind TEXT NOT NULL DEFAULT 'task' CHECK (kind IN ('task', 'topic', 'promise'));
ALTER TABLE commitments ADD COLUMN duty TEXT NOT NULL DEFAULT '';
ALTER TABLE commitments ADD COLUMN promised_to_id TEXT REFERENCES people (id);
CREATE INDEX commitments_open_by_kind ON commitments (kind, due_on) WHERE finished_at IS NULL;

CREATE TABLE commitment_events_new (
  id TEXT NOT NULL PRIMARY KEY,
  commitment_id TEXT NOT NULL REFERENCES commitments (id),
  kind TEXT NOT NULL CHECK (kind IN ('assigned', 'started', 'handed_in', 'accepted', 'returned', 'completed', 'postponed', 'cancelled', 'reopened')),
  person_id TEXT REFERENCES people (id),
  reason TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL
) STRICT;
INSERT INTO commitment_events_new SELECT id, commitment_id, kind, person_id, reason, at FROM commitment_events;
DROP TABLE commitment_events;
ALTER TABLE commitment_events_new RENAME TO commitment_events;
CREATE INDEX commitment_events_by_commitment ON commitment_events (commitment_id);

CREATE TABLE commitment_outcomes (
  id TEXT NOT NULL PRIMARY KEY,
  commitment_id TEXT NOT NULL REFERENCES commitments (id),
  week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'partial', 'slipped', 'cancelled')),
  reason TEXT NOT NULL DEFAULT '',
  line_id TEXT REFERENCES report_lines (id),
  decided_at TEXT NOT NULL,
  UNIQUE (commitment_id, week)
) STRICT;
CREATE INDEX commitment_outcomes_by_week ON commitment_outcomes (week);
CREATE INDEX commitment_outcomes_by_line ON commitment_outcomes (line_id) WHERE line_id IS NOT NULL;

CREATE TABLE line_marks (
  id TEXT NOT NULL PRIMARY KEY REFERENCES report_lines (id),
  is_flagged INTEGER NOT NULL CHECK (is_flagged IN (0, 1)),
  is_passed_up INTEGER NOT NULL CHECK (is_passed_up IN (0, 1)),
  is_withheld INTEGER NOT NULL CHECK (is_withheld IN (0, 1))
) STRICT;

CREATE TABLE line_notes (
  id TEXT NOT NULL PRIMARY KEY,
  line_id TEXT NOT NULL REFERENCES report_lines (id),
  kind TEXT NOT NULL CHECK (kind IN ('comment', 'private')),
  text TEXT NOT NULL CHECK (trim(text) <> ''),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX line_notes_by_line ON line_notes (line_id);

CREATE TABLE line_commitments (
  id TEXT NOT NULL PRIMARY KEY,
  line_id TEXT NOT NULL REFERENCES report_lines (id),
  commitment_id TEXT NOT NULL REFERENCES commitments (id),
  UNIQUE (line_id, commitment_id)
) STRICT;
CREATE INDEX line_commitments_by_commitment ON line_commitments (commitment_id);

CREATE TABLE report_reviews (
  id TEXT NOT NULL PRIMARY KEY REFERENCES reports (id),
  state TEXT NOT NULL CHECK (state IN ('unread', 'read', 'returned')),
  reason TEXT NOT NULL DEFAULT '',
  grade TEXT NOT NULL DEFAULT '' CHECK (grade IN ('', 'A', 'B', 'C', 'D')),
  at TEXT NOT NULL
) STRICT;

CREATE TABLE nudges (
  id TEXT NOT NULL PRIMARY KEY,
  week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
  person_id TEXT NOT NULL REFERENCES people (id),
  tone TEXT NOT NULL CHECK (tone IN ('friendly', 'firm', 'final')),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX nudges_by_week ON nudges (week, person_id);

CREATE TABLE calendar_days (
  id TEXT NOT NULL PRIMARY KEY CHECK (id IS date(id)),
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'workday')),
  name TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE shops (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  platform TEXT NOT NULL DEFAULT '',
  sort_order INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE shop_shares (
  id TEXT NOT NULL PRIMARY KEY,
  shop_id TEXT NOT NULL REFERENCES shops (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  percent REAL NOT NULL CHECK (percent > 0 AND percent <= 100),
  UNIQUE (person_id, shop_id)
) STRICT;
CREATE INDEX shop_shares_by_shop ON shop_shares (shop_id);

CREATE TABLE metric_definitions (
  id TEXT NOT NULL PRIMARY KEY,
  definition TEXT NOT NULL
) STRICT;

CREATE TABLE metric_targets (
  id TEXT NOT NULL PRIMARY KEY,
  code TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('team', 'unit', 'person', 'shop')),
  scope_id TEXT NOT NULL DEFAULT '' CHECK ((scope = 'team') = (scope_id = '')),
  from_week TEXT NOT NULL CHECK (from_week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
  target REAL,
  UNIQUE (code, scope, scope_id, from_week)
) STRICT;
CREATE INDEX report_metrics_by_code ON report_metrics (code, report_id);

CREATE TABLE goals (
  id TEXT NOT NULL PRIMARY KEY,
  parent_id TEXT REFERENCES goals (id) CHECK (parent_id <> id),
  level TEXT NOT NULL CHECK (level IN ('year', 'quarter', 'month', 'week')),
  period TEXT NOT NULL CHECK (period GLOB '[0-9][0-9][0-9][0-9]*'),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  metric_code TEXT,
  baseline REAL,
  target REAL,
  actual REAL,
  due_on TEXT CHECK (due_on IS date(due_on)),
  owner_id TEXT REFERENCES people (id),
  scope TEXT NOT NULL DEFAULT 'team' CHECK (scope IN ('team', 'unit', 'person', 'shop')),
  scope_id TEXT NOT NULL DEFAULT '' CHECK ((scope = 'team') = (scope_id = '')),
  means TEXT NOT NULL DEFAULT '',
  purpose TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('open', 'reached', 'missed', 'dropped')),
  sort_order INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX goals_by_parent ON goals (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX goals_by_period ON goals (period);

CREATE TABLE digests (
  id TEXT NOT NULL PRIMARY KEY,
  week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
  unit_id TEXT REFERENCES units (id),
  audience TEXT NOT NULL CHECK (audience IN ('team', 'boss', 'archive')),
  headline TEXT NOT NULL DEFAULT '',
  metric_codes TEXT CHECK (metric_codes IS NULL OR json_type(metric_codes) = 'array'),
  revision INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX digests_one ON digests (week, audience, coalesce(unit_id, ''));

CREATE TABLE digest_items (
  id TEXT NOT NULL PRIMARY KEY,
  digest_id TEXT NOT NULL REFERENCES digests (id),
  section TEXT NOT NULL CHECK (section IN ('wins', 'risks', 'asks', 'next')),
  line_id TEXT REFERENCES report_lines (id),
  text TEXT,
  is_included INTEGER NOT NULL CHECK (is_included IN (0, 1)),
  position REAL NOT NULL,
  CHECK (line_id IS NOT NULL OR text IS NOT NULL),
  UNIQUE (digest_id, line_id)
) STRICT;
CREATE INDEX digest_items_by_line ON digest_items (line_id) WHERE line_id IS NOT NULL;

CREATE TABLE attachments (
  id TEXT NOT NULL PRIMARY KEY,
  bytes BLOB NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE document_templates (
  id TEXT NOT NULL PRIMARY KEY CHECK (id IN ('weekly', 'boss')),
  name TEXT NOT NULL,
  attachment_id TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;
`,
};
