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
};
