import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';

const punctualityTables = [
  'people',
  'assignments',
  'seats',
  'posts',
  'unit_versions',
  'workspace',
  'reports',
  'report_exemptions',
  'report_due_rules',
  'calendar_days',
] as const;

export const chaseQueries = {
  punctuality: (week: IsoWeek, weekCount: number) =>
    tableQuery({
      key: ['reports', 'punctuality', week, weekCount],
      tables: punctualityTables,
      read: (from) => from.reports.punctuality({ week, weekCount }),
    }),
  calendarYear: (year: number) =>
    tableQuery({
      key: ['calendar', 'year', year],
      tables: ['calendar_days'],
      read: (from) => from.calendar.year({ year }),
    }),
};
