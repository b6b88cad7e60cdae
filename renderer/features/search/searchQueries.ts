import { tableQuery } from '#renderer/lib/queryClient.ts';
import { longestWords } from '#shared/features/search/searchRules.ts';

const reportTables = ['reports', 'report_lines', 'people'] as const;

/** One character is looked for in names and titles only. */
export const shortestWords = 2;

/** A paragraph pasted into a search box is looked for by its beginning. */
function beginningOf(words: string): string {
  return words.trim().slice(0, longestWords).trim();
}

export const searchQueries = {
  reports: (typed: string, limit: number, personId?: string) => {
    const words = beginningOf(typed);
    return tableQuery({
      key: ['search', 'reports', words, limit, personId ?? null],
      tables: reportTables,
      read: (from) => from.search.reports({ words, limit, ...(personId ? { personId } : {}) }),
    });
  },
  tasks: (typed: string, limit: number) => {
    const words = beginningOf(typed);
    return tableQuery({
      key: ['search', 'tasks', words, limit],
      tables: ['commitments', 'people'],
      read: (from) => from.search.tasks({ words, limit }),
    });
  },
};
