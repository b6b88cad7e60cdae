import { tableQuery } from '#renderer/lib/queryClient.ts';

const reportTables = ['reports', 'report_lines', 'people'] as const;

/** One character is looked for in names and titles only. */
export const shortestWords = 2;

export const searchQueries = {
  reports: (words: string, limit: number, personId?: string) =>
    tableQuery({
      key: ['search', 'reports', words, limit, personId ?? null],
      tables: reportTables,
      read: (from) => from.search.reports({ words, limit, ...(personId ? { personId } : {}) }),
    }),
  tasks: (words: string, limit: number) =>
    tableQuery({
      key: ['search', 'tasks', words, limit],
      tables: ['commitments', 'people'],
      read: (from) => from.search.tasks({ words, limit }),
    }),
};
