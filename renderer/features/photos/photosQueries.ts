import { tableQuery } from '#renderer/lib/queryClient.ts';

export const photosQueries = {
  one: (personId: string) =>
    tableQuery({
      key: ['photos', 'one', personId],
      tables: ['person_photos'],
      read: (from) => from.photos.one({ personId }),
    }),
};
