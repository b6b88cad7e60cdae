import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { ChangeNotice } from '#shared/ipc/envelope.ts';
import { client } from './client.ts';

/** Everything is local: no network mode, no retry, nothing goes stale unless a notice says so. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      throwOnError: true,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/**
 * A query over workspace tables. `tables` says what it reads: when a command touches one of
 * them the query is asked again, so no mutation ever invalidates by hand.
 */
export function tableQuery<Value>(query: {
  key: readonly unknown[];
  tables: readonly string[];
  /** False for answers so large that finding what stayed the same costs more than it saves. */
  isCompared?: boolean;
  read: (from: typeof client) => Promise<Value>;
}) {
  return queryOptions({
    queryKey: query.key,
    queryFn: () => query.read(client),
    meta: { tables: query.tables },
    structuralSharing: query.isCompared ?? true,
  });
}

/** Listens for changes for as long as the page lives; only mounted queries are asked again. */
export function followChanges(): () => void {
  return window.app.onChanged((json) => {
    const { tables } = JSON.parse(json) as ChangeNotice;
    const touched = new Set(tables);
    void queryClient.invalidateQueries({
      predicate: ({ meta }) => {
        if (touched.has('*')) return true;
        const read = meta?.tables;
        return Array.isArray(read) && read.some((table) => touched.has(table));
      },
    });
  });
}
