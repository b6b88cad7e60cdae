import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';

const recruitingTables = [
  'requisitions',
  'requisition_stages',
  'seats',
  'posts',
  'units',
  'unit_versions',
  'assignments',
  'people',
  'person_terms',
] as const;

/** `day` stands in the keys, so that a page left open over midnight asks again. */
export const recruitingQueries = {
  list: (today: IsoDate) =>
    tableQuery({
      key: ['recruiting', 'list', today],
      tables: recruitingTables,
      read: (from) => from.recruiting.list({}),
    }),
  headcount: (day: IsoDate) =>
    tableQuery({
      key: ['recruiting', 'headcount', day],
      tables: recruitingTables,
      read: (from) => from.recruiting.headcount({ asOf: day }),
    }),
};
