import type { SqliteConnection } from '#main/db/connection.ts';

type Insert = (...values: readonly (string | number | null)[]) => void;

const statements = {
  commitment: `INSERT INTO commitments (id, title, owner_id, supervisor_id, due_on, state, source_id, created_at,
    finished_at, owner_text, source_kind, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 'report', 1)`,
  rawText: `INSERT INTO raw_texts (id, text, received_at, source) VALUES (?, ?, ?, 'demo')`,
  report: `INSERT INTO reports (id, person_id, week, template, submitted_at, raw_text_id, saved_at, revision)
    VALUES (?, ?, ?, ?, ?, ?, ?, 1)`,
  line: `INSERT INTO report_lines (id, report_id, section, position, text, owner_text, due, commitment_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  outcome: `INSERT INTO commitment_outcomes (id, commitment_id, week, outcome, reason, line_id, decided_at)
    VALUES (?, ?, ?, ?, ?, ?, ?)`,
  metric: `INSERT INTO report_metrics (id, report_id, position, code, value, previous) VALUES (?, ?, ?, ?, ?, ?)`,
  meeting: `INSERT INTO meetings (id, title, held_on, starts_at, host_id, kind, state, revision)
    VALUES (?, ?, ?, ?, ?, 'morning', 'final', 1)`,
  attendee: `INSERT INTO meeting_attendees (id, meeting_id, person_id, is_present) VALUES (?, ?, ?, 1)`,
  meetingLine: `INSERT INTO meeting_lines (id, meeting_id, kind, position, text, owner_id, due_on)
    VALUES (?, ?, ?, ?, ?, ?, ?)`,
} as const;

export type Inserts = Readonly<Record<keyof typeof statements, Insert>>;

/** One prepared insert per table: a million rows leave no time for a query builder. */
export function createInserts(connection: SqliteConnection): Inserts {
  return Object.fromEntries(
    Object.entries(statements).map(([name, text]) => {
      const statement = connection.prepare(text);
      return [name, (...values: readonly (string | number | null)[]) => statement.run(...values)];
    }),
  ) as unknown as Inserts;
}
