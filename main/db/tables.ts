import type { Generated } from 'kysely';
import type { DutiesTables } from './dutiesTables.ts';
import type { PersonTables } from './personTables.ts';
import type { RecruitingTables } from './recruitingTables.ts';
import type { RosterTables } from './rosterTables.ts';
import type { WeeklyLoopTables } from './weeklyLoopTables.ts';

/** The tables as migrations/ leave them, for Kysely. Booleans are 0 | 1, JSON columns are text. */
type Bit = 0 | 1;

interface Dated {
  starts_on: string;
  ends_on: string | null;
}

export interface PeopleTable {
  id: string;
  name: string;
  aliases: string;
  employment_type: 'regular' | 'probation' | 'part_time' | 'outsourced' | 'intern';
  level: string;
  joined_on: string | null;
  left_on: string | null;
  note: string;
  /** 转正: the last day of probation. */
  confirms_on: Generated<string | null>;
  contract_ends_on: Generated<string | null>;
  born_on: Generated<string | null>;
  /** JSON array of short words. */
  tags: Generated<string>;
  revision: number;
}

export interface WorkspaceTable {
  id: 'workspace';
  name: string;
  me_person_id: string | null;
  due_weekday: number;
  due_time: string;
  created_at: string;
  week_label: Generated<'iso' | 'month' | 'days'>;
  moves_due_off_holidays: Generated<Bit>;
  span_limit: Generated<number>;
  revision: number;
}

export interface PostsTable {
  id: string;
  code: string | null;
  name: string;
  aliases: string;
  report_template: TemplateCode;
  revision: number;
}

export interface UnitVersionsTable extends Dated {
  id: string;
  unit_id: string;
  name: string;
  parent_unit_id: string | null;
  head_seat_id: string | null;
  mission: string;
  functions: string;
  is_core: Bit;
  is_external: Bit;
  sort_order: number;
}

export interface SeatsTable extends Dated {
  id: string;
  unit_id: string;
  post_id: string;
  in_quota: Bit;
  vacancy_note: string;
  sort_order: number;
  revision: number;
}

export interface ReportingLinesTable extends Dated {
  id: string;
  seat_id: string;
  superior_seat_id: string;
  kind: 'solid' | 'dotted';
  note: string;
}

export interface AssignmentsTable extends Dated {
  id: string;
  person_id: string;
  seat_id: string;
  kind: 'main' | 'concurrent' | 'acting';
}

export interface CommitmentsTable {
  id: string;
  title: string;
  owner_id: string | null;
  owner_text: string;
  supervisor_id: string | null;
  due_on: string | null;
  due_time: string | null;
  state: 'todo' | 'doing' | 'handed_in' | 'done' | 'cancelled';
  source_kind: 'manual' | 'report' | 'meeting';
  source_id: string | null;
  created_at: string;
  finished_at: string | null;
  kind: Generated<'task' | 'topic' | 'promise'>;
  /** Words of the duty it serves; '' when none was named. */
  duty: Generated<string>;
  /** Of a promise: who was promised. */
  promised_to_id: Generated<string | null>;
  /** The week of the report that planned it, kept when the report is deleted; null while it is there. */
  planned_in: Generated<string | null>;
  revision: number;
}

export interface CommitmentEventsTable {
  id: string;
  commitment_id: string;
  kind:
    | 'assigned'
    | 'started'
    | 'handed_in'
    | 'accepted'
    | 'returned'
    | 'completed'
    | 'postponed'
    | 'cancelled'
    | 'reopened';
  person_id: string | null;
  reason: string;
  at: string;
}

export type TemplateCode = 'ops' | 'cs' | 'live' | 'general';

export interface ReportsTable {
  id: string;
  person_id: string;
  week: string;
  template: TemplateCode;
  submitted_at: string | null;
  lateness: 'by_time' | 'on_time' | 'late';
  raw_text_id: string | null;
  raw_ranges: string;
  saved_at: string;
  revision: number;
}

export interface ReportLinesTable {
  id: string;
  report_id: string;
  section: 'done' | 'unfinished' | 'issues' | 'support' | 'next' | 'other';
  position: number;
  text: string;
  owner_text: string;
  due: string | null;
  commitment_id: string | null;
}

export interface ReportMetricsTable {
  id: string;
  report_id: string;
  position: number;
  code: string;
  value: number;
  target: number | null;
  rate: number | null;
  previous: number | null;
  delta: number | null;
  wow: number | null;
}

export interface MeetingsTable {
  id: string;
  kind: 'morning' | 'weekly' | 'promo_kickoff' | 'review' | 'one_on_one' | 'other';
  title: string;
  held_on: string;
  starts_at: string | null;
  place: string;
  host_id: string | null;
  recorder_id: string | null;
  state: 'open' | 'final';
  private_note: string;
  revision: number;
}

export interface MeetingLinesTable {
  id: string;
  meeting_id: string;
  kind: 'topic' | 'decision' | 'action';
  position: number;
  text: string;
  owner_id: string | null;
  due_on: string | null;
  commitment_id: string | null;
}

export interface OperationsTable {
  sequence: Generated<number>;
  id: string;
  kind: 'do' | 'undo' | 'redo';
  procedure: string;
  target: number | null;
  state: 'done' | 'undone';
  is_undoable: Bit;
  at: string;
  result: string;
}

export interface ChangesTable {
  sequence: Generated<number>;
  operation: number;
  table_name: string;
  row_id: string;
  before: string | null;
  after: string | null;
}

/** What the triggers write of one row: its image before and after as JSON, null where it is not. */
export type LoggedChange = Pick<ChangesTable, 'table_name' | 'row_id' | 'before' | 'after'>;

export interface Tables
  extends WeeklyLoopTables,
    DutiesTables,
    PersonTables,
    RosterTables,
    RecruitingTables {
  people: PeopleTable;
  workspace: WorkspaceTable;
  posts: PostsTable;
  units: { id: string; revision: number };
  unit_versions: UnitVersionsTable;
  seats: SeatsTable;
  reporting_lines: ReportingLinesTable;
  assignments: AssignmentsTable;
  org_templates: { id: string; name: string; template: string; saved_on: string };
  demo_records: { id: string; table_name: string; row_id: string };
  commitments: CommitmentsTable;
  commitment_events: CommitmentEventsTable;
  raw_texts: {
    id: string;
    text: string;
    source: 'paste' | 'command_line' | 'demo';
    received_at: string;
  };
  reports: ReportsTable;
  report_lines: ReportLinesTable;
  report_metrics: ReportMetricsTable;
  report_versions: { id: string; report_id: string; saved_at: string; content: string };
  report_exemptions: Dated & { id: string; person_id: string; reason: string; revision: number };
  report_due_rules: { id: TemplateCode; due_weekday: number; due_time: string };
  meetings: MeetingsTable;
  meeting_attendees: {
    id: string;
    meeting_id: string;
    person_id: string;
    is_present: Bit;
    absence_reason: string;
  };
  meeting_lines: MeetingLinesTable;
  operations: OperationsTable;
  changes: ChangesTable;
  current_operation: { sequence: number };
  hashed_tables: { number: Generated<number>; name: string };
  row_hashes: { row_key: Uint8Array; table_number: number; hash: Uint8Array };
  drafts: { key: string; content: string; saved_at: string };
}
