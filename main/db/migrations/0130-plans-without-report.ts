import type { Migration } from '#main/db/migrate.ts';

/** A plan somebody works on outlives the report it was written in, and with it the week it was for. */
export const plansWithoutReport: Migration = {
  number: 130,
  sql: `
ALTER TABLE commitments ADD COLUMN planned_in TEXT CHECK (planned_in GLOB '[0-9][0-9][0-9][0-9]-W[0-5][0-9]');
`,
};
