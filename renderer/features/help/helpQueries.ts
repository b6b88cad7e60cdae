import { queryOptions } from '@tanstack/react-query';
import { client } from '#renderer/lib/client.ts';

export const helpQueries = {
  appInfo: () =>
    queryOptions({ queryKey: ['help', 'appInfo'], queryFn: () => client.workspace.appInfo({}) }),
};
