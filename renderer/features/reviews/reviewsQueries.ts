import { tableQuery } from '#renderer/lib/queryClient.ts';

const readTables = [
  'report_reviews',
  'report_versions',
  'reports',
  'report_lines',
  'line_marks',
  'line_notes',
  'line_commitments',
  'commitments',
  'commitment_events',
  'people',
] as const;

export const reviewsQueries = {
  promises: (day: string) =>
    tableQuery({
      key: ['reviews', 'promises', day],
      tables: ['commitments', 'commitment_events', 'people', 'reports'],
      read: (from) => from.reviews.promises({}),
    }),
  /** `day` stands in the key, because it decides what is overdue. */
  one: (reportId: string, day: string) =>
    tableQuery({
      key: ['reviews', 'one', reportId, day],
      tables: readTables,
      read: (from) => from.reviews.one({ id: reportId }),
    }),
};
