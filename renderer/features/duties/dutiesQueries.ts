import { tableQuery } from '#renderer/lib/queryClient.ts';

const dutyTables = [
  'post_versions',
  'duty_confirmations',
  'duty_people',
  'posts',
  'seats',
  'assignments',
  'people',
  'unit_versions',
] as const;

/** `day` stands in the keys, because it decides who holds what. */
export const dutiesQueries = {
  overview: (day: string) =>
    tableQuery({
      key: ['duties', 'overview', day],
      tables: dutyTables,
      read: (from) => from.duties.overview({}),
    }),
  post: (postId: string, day: string) =>
    tableQuery({
      key: ['duties', 'post', postId, day],
      tables: dutyTables,
      read: (from) => from.duties.post({ postId }),
    }),
  coverage: (day: string) =>
    tableQuery({
      key: ['duties', 'coverage', day],
      tables: [...dutyTables, 'reporting_lines'],
      read: (from) => from.duties.coverage({}),
    }),
  leaving: (personId: string, day: string) =>
    tableQuery({
      key: ['duties', 'leaving', personId, day],
      tables: [...dutyTables, 'reporting_lines', 'commitments', 'goals'],
      read: (from) => from.duties.leaving({ personId }),
    }),
  handoffs: () =>
    tableQuery({
      key: ['duties', 'handoffs'],
      tables: ['handoffs', 'posts'],
      read: (from) => from.duties.handoffs({}),
    }),
};
