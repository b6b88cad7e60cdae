import { tableQuery } from '#renderer/lib/queryClient.ts';

export const mindmapQueries = {
  /** `day` stands in the key, because it decides which units and seats there are. */
  data: (day: string) =>
    tableQuery({
      key: ['mindmap', 'data', day],
      tables: [
        'workspace',
        'post_versions',
        'handoffs',
        'posts',
        'seats',
        'units',
        'unit_versions',
      ],
      read: (from) => from.mindmap.data({}),
    }),
};
