import type { Migration } from '#main/db/migrate.ts';

/**
 * Hiring for one vacant seat. How far it is stands in `requisition_stages` alone: the newest entry
 * up to a day is the stage on that day. A requisition follows its seat when the seat is continued
 * by another one.
 */
export const recruiting: Migration = {
  number: 100,
  sql: `
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
CREATE INDEX requisitions_by_seat ON requisitions (seat_id);
CREATE INDEX requisitions_by_lead ON requisitions (lead_id);
CREATE INDEX requisitions_by_recruiter ON requisitions (recruiter_id);
CREATE INDEX requisitions_by_approver ON requisitions (approver_id);
CREATE INDEX requisitions_by_hired ON requisitions (hired_person_id);

CREATE TABLE requisition_stages (
  id TEXT NOT NULL PRIMARY KEY,
  requisition_id TEXT NOT NULL REFERENCES requisitions (id) ON DELETE CASCADE,
  stage TEXT NOT NULL CHECK (stage IN ('requested', 'approval', 'published', 'screening', 'interview', 'final', 'offer', 'hired', 'probation', 'confirmed', 'closed')),
  entered_on TEXT NOT NULL CHECK (entered_on IS date(entered_on)),
  note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX requisition_stages_by_requisition ON requisition_stages (requisition_id);
`,
};
