import type { Migration } from '#main/db/migrate.ts';

/**
 * What a feature must know to give back what it handed over, such as what the receiver held before.
 * The operation of an act was written beside it and never read.
 */
export const handedMemory: Migration = {
  number: 150,
  sql: `
ALTER TABLE handover_items ADD COLUMN memory TEXT NOT NULL DEFAULT '';
ALTER TABLE person_acts DROP COLUMN revision;
`,
};
