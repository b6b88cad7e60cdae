import { tableQuery } from '#renderer/lib/queryClient.ts';

export const photosQueries = {
  one: (personId: string) =>
    tableQuery({
      key: ['photos', 'one', personId],
      tables: ['person_photos'],
      read: (from) => from.photos.one({ personId }),
    }),
  /** Not compared: finding out what stayed the same would cost more than drawing anew. */
  all: () =>
    tableQuery({
      key: ['photos', 'all'],
      tables: ['person_photos'],
      isCompared: false,
      read: async (from) =>
        new Map((await from.photos.all({})).map(({ personId, url }) => [personId, url])),
    }),
};
