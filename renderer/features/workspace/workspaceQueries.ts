import { queryOptions } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';
import { tableQuery } from '#renderer/lib/queryClient.ts';

/** State and settings live outside the tables; acts that change them put the answer in here. */
export const workspaceQueries = {
  state: () =>
    queryOptions({ queryKey: ['workspace', 'state'], queryFn: () => client.workspace.state({}) }),
  settings: () =>
    queryOptions({
      queryKey: ['workspace', 'settings'],
      queryFn: () => client.workspace.readSettings({}),
    }),
  backups: () =>
    queryOptions({
      queryKey: ['workspace', 'backups'],
      queryFn: () => client.workspace.listBackups({}),
    }),
  profile: () =>
    tableQuery({
      key: ['workspace', 'profile'],
      tables: ['workspace', 'demo_records'],
      read: (from) => from.workspace.profile({}),
    }),
};
