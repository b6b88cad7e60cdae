import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { CommitmentFilter } from '#shared/features/commitments/commitmentsModel.ts';

/** Rows name people and the report or meeting they came from. */
const readTables = [
  'commitments',
  'commitment_events',
  'commitment_outcomes',
  'people',
  'meetings',
  'reports',
] as const;

/** `day` stands in the keys, because it decides what is overdue. */
export const commitmentsQueries = {
  list: (filter: CommitmentFilter, day: string) =>
    tableQuery({
      key: ['commitments', 'list', filter, day],
      tables: readTables,
      read: (from) => from.commitments.list(filter),
    }),
  detail: (id: string, day: string) =>
    tableQuery({
      key: ['commitments', 'detail', id, day],
      tables: readTables,
      read: (from) => from.commitments.detail({ id }),
    }),
};
