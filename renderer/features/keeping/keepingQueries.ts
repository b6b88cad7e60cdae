import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { KeepGrouping, WeekSpan } from '#shared/features/commitments/keepModel.ts';

const rateTables = [
  'commitments',
  'commitment_outcomes',
  'people',
  'assignments',
  'seats',
  'posts',
  'unit_versions',
] as const;

type Asked = WeekSpan & { readonly by: KeepGrouping };

/** `day` stands in the keys, because where people sit today decides. */
export const keepingQueries = {
  rates: (asked: Asked & { readonly personId?: string }, day: string) =>
    tableQuery({
      key: ['keeping', 'rates', asked, day],
      tables: rateTables,
      read: (from) => from.commitments.keepRates(asked),
    }),
  kept: (asked: Asked & { readonly id: string }, day: string) =>
    tableQuery({
      key: ['keeping', 'kept', asked, day],
      tables: [...rateTables, 'commitment_events', 'reports', 'report_lines', 'meetings'],
      read: (from) => from.commitments.kept(asked),
    }),
};
