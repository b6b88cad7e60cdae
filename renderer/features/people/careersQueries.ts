import { tableQuery } from '#renderer/lib/queryClient.ts';

/** `day` stands in the key: what is to come becomes what is. */
export const careersQueries = {
  timeline: (personId: string, day: string) =>
    tableQuery({
      key: ['careers', 'timeline', personId, day],
      tables: ['person_acts', 'person_act_steps', 'assignments', 'people', 'units', 'posts'],
      read: (from) => from.careers.timeline({ personId }),
    }),
};
