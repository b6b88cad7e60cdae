import type { Migration } from '#main/db/migrate.ts';

/**
 * Everybody's times with the team in one place: the one the person's own row tells, and those a
 * return put behind it, which stand in the act of the return as it found the row.
 */
export const stays: Migration = {
  number: 140,
  sql: `
CREATE INDEX person_acts_returned ON person_acts (person_id) WHERE kind = 'returned';

CREATE VIEW stays (person_id, first_on, last_on) AS
SELECT id, joined_on, left_on FROM people
UNION ALL
SELECT act.person_id, step.before ->> 'joined_on', step.before ->> 'left_on'
FROM person_acts AS act
JOIN person_act_steps AS step ON step.act_id = act.id AND step.table_name = 'people'
WHERE act.kind = 'returned';
`,
};
