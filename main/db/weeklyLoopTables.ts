/** Tables of the weekly loop, as 0040-weekly-loop leaves them; booleans are 0 | 1. */
type Bit = 0 | 1;

export interface CommitmentOutcomesTable {
  id: string;
  commitment_id: string;
  week: string;
  outcome: 'done' | 'partial' | 'slipped' | 'cancelled';
  reason: string;
  /** The line of a report that tells of it. */
  line_id: string | null;
  decided_at: string;
}

export interface LineMarksTable {
  /** The line's own id. */
  id: string;
  is_flagged: Bit;
  is_passed_up: Bit;
  is_withheld: Bit;
}

type Scope = 'team' | 'unit' | 'person' | 'shop';

export interface GoalsTable {
  id: string;
  parent_id: string | null;
  level: 'year' | 'quarter' | 'month' | 'week';
  /** `2026`, `2026-Q2`, `2026-06` or `2026-W24`, by level. */
  period: string;
  title: string;
  metric_code: string | null;
  baseline: number | null;
  target: number | null;
  /** Typed in by hand where no metric of the reports feeds the goal. */
  actual: number | null;
  due_on: string | null;
  owner_id: string | null;
  scope: Scope;
  scope_id: string;
  means: string;
  purpose: string;
  state: 'open' | 'reached' | 'missed' | 'dropped';
  sort_order: number;
  revision: number;
}

export interface DigestsTable {
  id: string;
  week: string;
  /** Null: the whole team. */
  unit_id: string | null;
  audience: 'team' | 'boss' | 'archive';
  headline: string;
  /** Metrics chosen for it; null leaves the choice to the rules. */
  metric_codes: string | null;
  revision: number;
}

export interface DigestItemsTable {
  id: string;
  digest_id: string;
  section: 'wins' | 'risks' | 'asks' | 'next';
  line_id: string | null;
  /** Words that stand instead of the line's own; null leaves them as they are. */
  text: string | null;
  is_included: Bit;
  position: number;
}

export interface WeeklyLoopTables {
  commitment_outcomes: CommitmentOutcomesTable;
  line_marks: LineMarksTable;
  line_notes: {
    id: string;
    line_id: string;
    kind: 'comment' | 'private';
    text: string;
    at: string;
  };
  line_commitments: { id: string; line_id: string; commitment_id: string };
  report_reviews: {
    /** The report's own id. */
    id: string;
    state: 'unread' | 'read' | 'returned';
    reason: string;
    grade: '' | 'A' | 'B' | 'C' | 'D';
    at: string;
  };
  nudges: {
    id: string;
    week: string;
    person_id: string;
    tone: 'friendly' | 'firm' | 'final';
    at: string;
  };
  /** Public holidays and make-up workdays beside those that ship with the program; `id` is the day. */
  calendar_days: { id: string; kind: 'holiday' | 'workday'; name: string };
  shops: { id: string; name: string; platform: string; sort_order: number; revision: number };
  shop_shares: { id: string; shop_id: string; person_id: string; percent: number };
  /** 口径 of this team; `id` is the metric's code. */
  metric_definitions: { id: string; definition: string };
  metric_targets: {
    id: string;
    code: string;
    scope: Scope;
    scope_id: string;
    /** Holds from this week until the next row; a null target ends it. */
    from_week: string;
    target: number | null;
  };
  goals: GoalsTable;
  digests: DigestsTable;
  digest_items: DigestItemsTable;
  /** Files by the SHA-256 of their bytes. */
  attachments: { id: string; bytes: Buffer; added_at: string };
  document_templates: {
    id: 'weekly' | 'boss';
    name: string;
    attachment_id: string;
    added_at: string;
    /** Names between braces, a JSON array as they are written. */
    placeholders: string;
  };
}
