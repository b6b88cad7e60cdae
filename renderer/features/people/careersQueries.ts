import { tableQuery } from '#renderer/lib/queryClient.ts';

/** `day` stands in the key: what is to come becomes what is. */
export const careersQueries = {
  timeline: (personId: string, day: string) =>
    tableQuery({
      key: ['careers', 'timeline', personId, day],
      tables: [
        'person_acts',
        'person_act_steps',
        'assignments',
        'people',
        'unit_versions',
        'posts',
      ],
      read: (from) => from.careers.timeline({ personId }),
    }),
  holdings: (personId: string, lastDay: string) =>
    tableQuery({
      key: ['careers', 'holdings', personId, lastDay],
      tables: [
        ...['people', 'assignments', 'seats', 'posts', 'unit_versions', 'person_acts'],
        ...['commitments', 'goals', 'meetings', 'meeting_lines', 'duty_people', 'post_versions'],
      ],
      read: (from) => from.careers.holdings({ personId, lastDay }),
    }),
};
