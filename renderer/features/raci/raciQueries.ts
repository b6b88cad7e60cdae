import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { RaciParties } from '#shared/features/raci/raciModel.ts';

const raciTables = [
  'raci_matters',
  'raci_cells',
  'post_versions',
  'posts',
  'seats',
  'assignments',
  'people',
  'unit_versions',
] as const;

/** `day` stands in the key, because it decides who holds what. */
export const raciQueries = {
  matrix: (parties: RaciParties, day: string) =>
    tableQuery({
      key: ['raci', 'matrix', parties, day],
      tables: raciTables,
      read: (from) => from.raci.matrix({ parties }),
    }),
};
