import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { tableQuery } from '#renderer/lib/queryClient.ts';
import type { ImportWork } from './importWork.ts';

/** What a table is judged against. */
const judgedTables = [
  'people',
  'person_contacts',
  'person_terms',
  'units',
  'unit_versions',
  'posts',
  'seats',
  'reporting_lines',
  'assignments',
  'workspace',
  'roster_imports',
] as const;

export const rosterQueries = {
  /** Known by the version of the work: the table itself would be far too long a key. */
  preview: ({ version, source }: ImportWork) =>
    queryOptions({
      ...tableQuery({
        key: ['roster', 'preview', version],
        tables: judgedTables,
        isCompared: false,
        read: (from) => from.roster.preview(source),
      }),
      placeholderData: keepPreviousData,
      gcTime: 0,
      throwOnError: false,
    }),
  /** Whatever uses a person may stand in the way of undoing one, so each visit asks again. */
  imports: () =>
    queryOptions({
      ...tableQuery({
        key: ['roster', 'imports'],
        tables: judgedTables,
        read: (from) => from.roster.imports({}),
      }),
      refetchOnMount: 'always',
    }),
};
