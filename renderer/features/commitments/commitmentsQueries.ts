import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { CommitmentFilter } from '#shared/features/commitments/commitmentsModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';

interface PersonWeek {
  readonly personId: string;
  readonly week: IsoWeek;
}

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
  /** 上周承诺 of the reports of a review or of one drawer. */
  promises: (reports: readonly PersonWeek[], day: string) =>
    tableQuery({
      key: ['commitments', 'promises', reports, day],
      tables: [...readTables, 'report_lines'],
      read: (from) => from.commitments.promises({ reports: [...reports] }),
    }),
  /** The owner's duties, the likeliest for the title first. */
  duties: (ownerId: string, title: string) =>
    tableQuery({
      key: ['commitments', 'duties', ownerId, title],
      tables: ['assignments', 'seats', 'posts'],
      read: (from) => from.commitments.duties({ ownerId, title }),
    }),
  detail: (id: string, day: string) =>
    tableQuery({
      key: ['commitments', 'detail', id, day],
      tables: readTables,
      read: (from) => from.commitments.detail({ id }),
    }),
};
