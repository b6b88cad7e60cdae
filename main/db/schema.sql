CREATE VIEW stays (person_id, first_on, last_on) AS
SELECT id, joined_on, left_on FROM people
UNION ALL
SELECT act.person_id, step.before ->> 'joined_on', step.before ->> 'left_on'
FROM person_acts AS act
JOIN person_act_steps AS step ON step.act_id = act.id AND step.table_name = 'people'
WHERE act.kind = 'returned';

CREATE TABLE assignments (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  seat_id TEXT NOT NULL REFERENCES seats (id),
  kind TEXT NOT NULL CHECK (kind IN ('main', 'concurrent', 'acting')),
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on) AND ends_on > starts_on)
) STRICT;

CREATE TABLE attachments (
  id TEXT NOT NULL PRIMARY KEY,
  bytes BLOB NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE TABLE calendar_days (
  id TEXT NOT NULL PRIMARY KEY CHECK (id IS date(id)),
  kind TEXT NOT NULL CHECK (kind IN ('holiday', 'workday')),
  name TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE changes (
  sequence INTEGER PRIMARY KEY,
  operation INTEGER NOT NULL REFERENCES operations (sequence),
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before TEXT,
  after TEXT
) STRICT;

CREATE TABLE "commitment_events" (
  id TEXT NOT NULL PRIMARY KEY,
  commitment_id TEXT NOT NULL REFERENCES commitments (id),
  kind TEXT NOT NULL CHECK (kind IN ('assigned', 'started', 'handed_in', 'accepted', 'returned', 'completed', 'postponed', 'cancelled', 'reopened')),
  person_id TEXT REFERENCES people (id),
  reason TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL
) STRICT;

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

CREATE TABLE commitments (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  owner_id TEXT REFERENCES people (id),
  owner_text TEXT NOT NULL DEFAULT '',
  supervisor_id TEXT REFERENCES people (id),
  due_on TEXT CHECK (due_on IS date(due_on)),
  due_time TEXT CHECK (due_time GLOB '[0-2][0-9]:[0-5][0-9]'),
  state TEXT NOT NULL CHECK (state IN ('todo', 'doing', 'handed_in', 'done', 'cancelled')),
  source_kind TEXT NOT NULL CHECK (source_kind IN ('manual', 'report', 'meeting')),
  source_id TEXT,
  created_at TEXT NOT NULL,
  finished_at TEXT CHECK ((finished_at IS NOT NULL) = (state IN ('done', 'cancelled'))),
  revision INTEGER NOT NULL
, kind TEXT NOT NULL DEFAULT 'task' CHECK (kind IN ('task', 'topic', 'promise')), duty TEXT NOT NULL DEFAULT '', promised_to_id TEXT REFERENCES people (id), planned_in TEXT CHECK (planned_in GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]')) STRICT;

CREATE TABLE current_operation (sequence INTEGER PRIMARY KEY REFERENCES operations (sequence)) STRICT;

CREATE TABLE demo_records (
  id TEXT NOT NULL PRIMARY KEY,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  UNIQUE (table_name, row_id)
) STRICT;

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

CREATE TABLE digests (
  id TEXT NOT NULL PRIMARY KEY,
  week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
  unit_id TEXT REFERENCES units (id),
  audience TEXT NOT NULL CHECK (audience IN ('team', 'boss', 'archive')),
  headline TEXT NOT NULL DEFAULT '',
  metric_codes TEXT CHECK (metric_codes IS NULL OR json_type(metric_codes) = 'array'),
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE document_templates (
  id TEXT NOT NULL PRIMARY KEY CHECK (id IN ('weekly', 'boss')),
  name TEXT NOT NULL,
  attachment_id TEXT NOT NULL,
  added_at TEXT NOT NULL
, placeholders TEXT NOT NULL DEFAULT '[]' CHECK (json_type(placeholders) = 'array')) STRICT;

CREATE TABLE drafts (
  key TEXT PRIMARY KEY,
  content TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE duty_confirmations (
  id TEXT NOT NULL PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES post_versions (id) ON DELETE CASCADE,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  confirmed_on TEXT NOT NULL CHECK (confirmed_on IS date(confirmed_on)),
  UNIQUE (version_id, person_id)
) STRICT;

CREATE TABLE duty_people (
  id TEXT NOT NULL PRIMARY KEY,
  duty_key TEXT NOT NULL,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('main', 'backup')),
  UNIQUE (duty_key, person_id)
) STRICT;

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

CREATE TABLE handover_items (
  id TEXT NOT NULL PRIMARY KEY,
  act_id TEXT NOT NULL REFERENCES person_acts (id),
  position INTEGER NOT NULL,
  source TEXT NOT NULL,
  item_id TEXT NOT NULL,
  role TEXT NOT NULL,
  title TEXT NOT NULL,
  due_on TEXT CHECK (due_on IS date(due_on)),
  to_person_id TEXT REFERENCES people (id), memory TEXT NOT NULL DEFAULT '',
  UNIQUE (act_id, position)
) STRICT;

CREATE TABLE hashed_tables (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE line_commitments (
  id TEXT NOT NULL PRIMARY KEY,
  line_id TEXT NOT NULL REFERENCES report_lines (id),
  commitment_id TEXT NOT NULL REFERENCES commitments (id),
  UNIQUE (line_id, commitment_id)
) STRICT;

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

CREATE TABLE meeting_attendees (
  id TEXT NOT NULL PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  is_present INTEGER NOT NULL CHECK (is_present IN (0, 1)),
  absence_reason TEXT NOT NULL DEFAULT '',
  UNIQUE (meeting_id, person_id)
) STRICT;

CREATE TABLE meeting_lines (
  id TEXT NOT NULL PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meetings (id),
  kind TEXT NOT NULL CHECK (kind IN ('topic', 'decision', 'action')),
  position REAL NOT NULL,
  text TEXT NOT NULL,
  owner_id TEXT REFERENCES people (id),
  due_on TEXT CHECK (due_on IS date(due_on)),
  commitment_id TEXT REFERENCES commitments (id)
) STRICT;

CREATE TABLE meetings (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('morning', 'weekly', 'promo_kickoff', 'review', 'one_on_one', 'other')),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  held_on TEXT NOT NULL CHECK (held_on IS date(held_on)),
  starts_at TEXT CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  place TEXT NOT NULL DEFAULT '',
  host_id TEXT REFERENCES people (id),
  recorder_id TEXT REFERENCES people (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'final')),
  private_note TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL
) STRICT;

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

CREATE TABLE nudges (
  id TEXT NOT NULL PRIMARY KEY,
  week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
  person_id TEXT NOT NULL REFERENCES people (id),
  tone TEXT NOT NULL CHECK (tone IN ('friendly', 'firm', 'final')),
  at TEXT NOT NULL
) STRICT;

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

CREATE TABLE org_templates (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (trim(name) <> ''),
  template TEXT NOT NULL CHECK (json_type(template) = 'object'),
  saved_on TEXT NOT NULL CHECK (saved_on IS date(saved_on))
) STRICT;

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
, confirms_on TEXT CHECK (confirms_on IS date(confirms_on)), contract_ends_on TEXT CHECK (contract_ends_on IS date(contract_ends_on)), born_on TEXT CHECK (born_on IS date(born_on)), tags TEXT NOT NULL DEFAULT '[]' CHECK (json_type(tags) = 'array')) STRICT;

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

CREATE TABLE person_acts (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  kind TEXT NOT NULL CHECK (kind IN ('joined', 'placed', 'confirmed', 'transferred', 'concurrent', 'acting', 'ended', 'promoted', 'left', 'returned')),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on)),
  note TEXT NOT NULL DEFAULT '',
  caused_by_id TEXT REFERENCES person_acts (id),
  recorded_at TEXT NOT NULL) STRICT;

CREATE TABLE person_contacts (
  id TEXT NOT NULL PRIMARY KEY REFERENCES people (id),
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  wechat TEXT NOT NULL DEFAULT '',
  id_number TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  emergency TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE person_photos (
  id TEXT NOT NULL PRIMARY KEY REFERENCES people (id),
  attachment_id TEXT NOT NULL REFERENCES attachments (id)
) STRICT;

CREATE TABLE person_terms (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  field TEXT NOT NULL CHECK (field IN ('employment_type', 'level')),
  value TEXT NOT NULL CHECK (field <> 'employment_type' OR value IN ('regular', 'probation', 'part_time', 'outsourced', 'intern')),
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on) AND ends_on > starts_on)
) STRICT;

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

CREATE TABLE posts (
  id TEXT NOT NULL PRIMARY KEY,
  code TEXT UNIQUE,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  aliases TEXT NOT NULL DEFAULT '[]' CHECK (json_type(aliases) = 'array'),
  report_template TEXT NOT NULL CHECK (report_template IN ('ops', 'cs', 'live', 'general')),
  revision INTEGER NOT NULL
) STRICT;

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

CREATE TABLE raci_matters (
  id TEXT NOT NULL PRIMARY KEY,
  parties TEXT NOT NULL CHECK (parties IN ('posts', 'people')),
  title TEXT NOT NULL CHECK (trim(title) <> ''),
  duty_key TEXT,
  sort_order INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE raw_texts (
  id TEXT NOT NULL PRIMARY KEY,
  text TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('paste', 'command_line', 'demo')),
  received_at TEXT NOT NULL
) STRICT;

CREATE TABLE report_due_rules (
  id TEXT NOT NULL PRIMARY KEY CHECK (id IN ('ops', 'cs', 'live', 'general')),
  due_weekday INTEGER NOT NULL CHECK (due_weekday BETWEEN 1 AND 14),
  due_time TEXT NOT NULL CHECK (due_time GLOB '[0-2][0-9]:[0-5][0-9]')
) STRICT;

CREATE TABLE report_exemptions (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on) AND ends_on >= starts_on),
  reason TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE report_lines (
  id TEXT NOT NULL PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id),
  section TEXT NOT NULL CHECK (section IN ('done', 'unfinished', 'issues', 'support', 'next', 'other')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  owner_text TEXT NOT NULL DEFAULT '',
  due TEXT,
  commitment_id TEXT REFERENCES commitments (id)
) STRICT;

CREATE TABLE report_metrics (
  id TEXT NOT NULL PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id),
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  value REAL NOT NULL,
  target REAL,
  rate REAL,
  previous REAL,
  delta REAL,
  wow REAL
) STRICT;

CREATE TABLE report_reviews (
  id TEXT NOT NULL PRIMARY KEY REFERENCES reports (id),
  state TEXT NOT NULL CHECK (state IN ('unread', 'read', 'returned')),
  reason TEXT NOT NULL DEFAULT '',
  grade TEXT NOT NULL DEFAULT '' CHECK (grade IN ('', 'A', 'B', 'C', 'D')),
  at TEXT NOT NULL
) STRICT;

CREATE TABLE report_search (
  rank INTEGER PRIMARY KEY,
  report_id TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE report_versions (
  id TEXT NOT NULL PRIMARY KEY,
  report_id TEXT NOT NULL REFERENCES reports (id),
  saved_at TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE VIRTUAL TABLE report_words USING fts5 (words, content = '', detail = none, columnsize = 0, tokenize = 'ascii');

CREATE TABLE 'report_words_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'report_words_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'report_words_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE reporting_lines (
  id TEXT NOT NULL PRIMARY KEY,
  seat_id TEXT NOT NULL REFERENCES seats (id),
  superior_seat_id TEXT NOT NULL REFERENCES seats (id) CHECK (superior_seat_id <> seat_id),
  kind TEXT NOT NULL CHECK (kind IN ('solid', 'dotted')),
  note TEXT NOT NULL DEFAULT '',
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT CHECK (ends_on IS date(ends_on) AND ends_on > starts_on)
) STRICT;

CREATE TABLE reports (
  id TEXT NOT NULL PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id),
  week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]'),
  template TEXT NOT NULL CHECK (template IN ('ops', 'cs', 'live', 'general')),
  submitted_at TEXT,
  lateness TEXT NOT NULL DEFAULT 'by_time' CHECK (lateness IN ('by_time', 'on_time', 'late')),
  raw_text_id TEXT REFERENCES raw_texts (id),
  raw_ranges TEXT NOT NULL DEFAULT '[]' CHECK (json_type(raw_ranges) = 'array'),
  saved_at TEXT NOT NULL,
  revision INTEGER NOT NULL,
  UNIQUE (week, person_id)
) STRICT;

CREATE TABLE requisition_stages (
  id TEXT NOT NULL PRIMARY KEY,
  requisition_id TEXT NOT NULL REFERENCES requisitions (id) ON DELETE CASCADE,
  stage TEXT NOT NULL CHECK (stage IN ('requested', 'approval', 'published', 'screening', 'interview', 'final', 'offer', 'hired', 'probation', 'confirmed', 'closed')),
  entered_on TEXT NOT NULL CHECK (entered_on IS date(entered_on)),
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE requisitions (
  id TEXT NOT NULL PRIMARY KEY,
  seat_id TEXT NOT NULL REFERENCES seats (id) ON DELETE CASCADE,
  reason TEXT NOT NULL DEFAULT '',
  must_have TEXT NOT NULL DEFAULT '',
  nice_to_have TEXT NOT NULL DEFAULT '',
  pay_range TEXT NOT NULL DEFAULT '',
  channel TEXT NOT NULL DEFAULT '',
  wanted_on TEXT CHECK (wanted_on IS date(wanted_on)),
  due_on TEXT CHECK (due_on IS date(due_on)),
  lead_id TEXT REFERENCES people (id) ON DELETE SET NULL,
  lead_name TEXT NOT NULL DEFAULT '',
  recruiter_id TEXT REFERENCES people (id) ON DELETE SET NULL,
  recruiter_name TEXT NOT NULL DEFAULT '',
  approver_id TEXT REFERENCES people (id) ON DELETE SET NULL,
  approver_name TEXT NOT NULL DEFAULT '',
  recruiter_stages TEXT NOT NULL CHECK (json_type(recruiter_stages) = 'array'),
  hired_person_id TEXT REFERENCES people (id) ON DELETE SET NULL,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE roster_imports (
  id TEXT NOT NULL PRIMARY KEY,
  file_name TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  created INTEGER NOT NULL CHECK (created >= 0),
  changed INTEGER NOT NULL CHECK (changed >= 0),
  headings TEXT NOT NULL CHECK (json_type(headings) = 'object'),
  operation INTEGER NOT NULL REFERENCES operations (sequence)
) STRICT;

CREATE TABLE row_hashes (
  row_key BLOB NOT NULL,
  table_number INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 16),
  PRIMARY KEY (row_key, table_number)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE shop_shares (
  id TEXT NOT NULL PRIMARY KEY,
  shop_id TEXT NOT NULL REFERENCES shops (id),
  person_id TEXT NOT NULL REFERENCES people (id),
  percent REAL NOT NULL CHECK (percent > 0 AND percent <= 100),
  UNIQUE (person_id, shop_id)
) STRICT;

CREATE TABLE shops (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL CHECK (trim(name) <> ''),
  platform TEXT NOT NULL DEFAULT '',
  sort_order INTEGER NOT NULL,
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

CREATE TABLE units (
  id TEXT NOT NULL PRIMARY KEY,
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
, week_label TEXT NOT NULL DEFAULT 'iso' CHECK (week_label IN ('iso', 'month', 'days')), moves_due_off_holidays INTEGER NOT NULL DEFAULT 1 CHECK (moves_due_off_holidays IN (0, 1)), span_limit INTEGER NOT NULL DEFAULT 8 CHECK (span_limit BETWEEN 1 AND 50)) STRICT;

CREATE INDEX assignments_by_person ON assignments (person_id);

CREATE INDEX assignments_by_seat ON assignments (seat_id);

CREATE UNIQUE INDEX assignments_open_main ON assignments (person_id) WHERE kind = 'main' AND ends_on IS NULL;

CREATE INDEX changes_by_operation ON changes (operation);

CREATE INDEX commitment_events_by_commitment ON commitment_events (commitment_id);

CREATE INDEX commitment_outcomes_by_line ON commitment_outcomes (line_id) WHERE line_id IS NOT NULL;

CREATE INDEX commitment_outcomes_by_week ON commitment_outcomes (week);

CREATE INDEX commitments_by_finish ON commitments (finished_at) WHERE finished_at IS NOT NULL;

CREATE INDEX commitments_by_owner_finish ON commitments (owner_id, finished_at) WHERE finished_at IS NOT NULL;

CREATE INDEX commitments_by_source ON commitments (source_kind, source_id) WHERE source_id IS NOT NULL;

CREATE INDEX commitments_by_source_finish ON commitments (source_kind, finished_at) WHERE finished_at IS NOT NULL;

CREATE INDEX commitments_open_by_due ON commitments (due_on, owner_id) WHERE finished_at IS NULL;

CREATE INDEX commitments_open_by_kind ON commitments (kind, due_on) WHERE finished_at IS NULL;

CREATE INDEX commitments_open_by_owner ON commitments (owner_id, due_on) WHERE finished_at IS NULL;

CREATE INDEX digest_items_by_line ON digest_items (line_id) WHERE line_id IS NOT NULL;

CREATE UNIQUE INDEX digests_one ON digests (week, audience, coalesce(unit_id, ''));

CREATE INDEX duty_confirmations_by_person ON duty_confirmations (person_id);

CREATE INDEX duty_people_by_person ON duty_people (person_id);

CREATE INDEX goals_by_parent ON goals (parent_id) WHERE parent_id IS NOT NULL;

CREATE INDEX goals_by_period ON goals (period);

CREATE INDEX handoffs_by_from ON handoffs (from_post_id);

CREATE INDEX handoffs_by_to ON handoffs (to_post_id);

CREATE INDEX handover_items_by_receiver ON handover_items (to_person_id) WHERE to_person_id IS NOT NULL;

CREATE INDEX line_commitments_by_commitment ON line_commitments (commitment_id);

CREATE INDEX line_notes_by_line ON line_notes (line_id);

CREATE INDEX meeting_lines_by_commitment ON meeting_lines (commitment_id) WHERE commitment_id IS NOT NULL;

CREATE INDEX meeting_lines_by_meeting ON meeting_lines (meeting_id, position);

CREATE INDEX meetings_by_date ON meetings (held_on);

CREATE INDEX nudges_by_week ON nudges (week, person_id);

CREATE INDEX operations_by_state ON operations (sequence) WHERE kind = 'do' AND is_undoable = 1;

CREATE INDEX operations_by_target ON operations (target) WHERE target IS NOT NULL;

CREATE INDEX person_act_steps_by_row ON person_act_steps (row_id);

CREATE INDEX person_acts_by_cause ON person_acts (caused_by_id) WHERE caused_by_id IS NOT NULL;

CREATE INDEX person_acts_by_person ON person_acts (person_id, effective_on);

CREATE INDEX person_acts_returned ON person_acts (person_id) WHERE kind = 'returned';

CREATE INDEX person_terms_by_person ON person_terms (person_id);

CREATE UNIQUE INDEX person_terms_open ON person_terms (person_id, field) WHERE ends_on IS NULL;

CREATE UNIQUE INDEX post_versions_draft ON post_versions (post_id) WHERE state = 'draft';

CREATE INDEX raci_cells_by_person ON raci_cells (person_id);

CREATE INDEX raci_cells_by_post ON raci_cells (post_id);

CREATE UNIQUE INDEX raci_matters_by_duty ON raci_matters (parties, duty_key) WHERE duty_key IS NOT NULL;

CREATE INDEX report_exemptions_by_person ON report_exemptions (person_id);

CREATE INDEX report_lines_by_commitment ON report_lines (commitment_id) WHERE commitment_id IS NOT NULL;

CREATE INDEX report_lines_by_report ON report_lines (report_id, section, position);

CREATE INDEX report_metrics_by_code ON report_metrics (code, report_id);

CREATE INDEX report_metrics_by_report ON report_metrics (report_id, position);

CREATE INDEX report_versions_by_report ON report_versions (report_id, saved_at);

CREATE INDEX reporting_lines_by_seat ON reporting_lines (seat_id);

CREATE INDEX reporting_lines_by_superior ON reporting_lines (superior_seat_id);

CREATE UNIQUE INDEX reporting_lines_open_solid ON reporting_lines (seat_id) WHERE kind = 'solid' AND ends_on IS NULL;

CREATE INDEX reports_by_person ON reports (person_id, week);

CREATE INDEX requisition_stages_by_requisition ON requisition_stages (requisition_id);

CREATE INDEX requisitions_by_approver ON requisitions (approver_id);

CREATE INDEX requisitions_by_hired ON requisitions (hired_person_id);

CREATE INDEX requisitions_by_lead ON requisitions (lead_id);

CREATE INDEX requisitions_by_recruiter ON requisitions (recruiter_id);

CREATE INDEX requisitions_by_seat ON requisitions (seat_id);

CREATE INDEX seats_by_post ON seats (post_id);

CREATE INDEX seats_by_unit ON seats (unit_id);

CREATE INDEX shop_shares_by_shop ON shop_shares (shop_id);

CREATE INDEX unit_versions_by_unit ON unit_versions (unit_id, starts_on);

CREATE UNIQUE INDEX unit_versions_open ON unit_versions (unit_id) WHERE ends_on IS NULL;
