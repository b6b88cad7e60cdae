import { tableQuery } from '#renderer/lib/queryClient.ts';

/** Goals, whose they are, and the reports that feed them. */
const goalTables = [
  'goals',
  'people',
  'shops',
  'shop_shares',
  'unit_versions',
  'assignments',
  'seats',
  'reporting_lines',
  'reports',
  'report_metrics',
] as const;

/** `day` stands in the key, because it decides which weeks have begun. */
export const goalsQueries = {
  year: (year: string, day: string) =>
    tableQuery({
      key: ['goals', 'year', year, day],
      tables: goalTables,
      read: (from) => from.goals.year({ year }),
    }),
};
