import type { Migration } from '#main/db/migrate.ts';

/** Every save asks for somebody's manager; without it each one read the lines of everybody. */
export const linesBySeat: Migration = {
  number: 170,
  sql: 'CREATE INDEX reporting_lines_by_seat ON reporting_lines (seat_id);',
};
