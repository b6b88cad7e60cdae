import { useMutation } from '@tanstack/react-query';
import { useTranslate } from '#renderer/lib/language.tsx';
import { showFailure } from '#renderer/lib/notices.tsx';
import { queryClient } from '#renderer/lib/queryClient.ts';
import type { WorkspaceState } from '#shared/features/workspace/workspaceModel.ts';
import { workspaceQueries } from './workspaceQueries.ts';

/** Opens, creates or restores: afterwards everything shown belongs to another file and is asked anew. */
export function useWorkspaceAct<Input>(act: (input: Input) => Promise<WorkspaceState>) {
  const t = useTranslate();
  return useMutation({
    mutationFn: act,
    onSuccess: async (state) => {
      const { queryKey } = workspaceQueries.state();
      // Answers about the file before must not flash up when their page is opened.
      queryClient.removeQueries({ type: 'inactive' });
      await queryClient.invalidateQueries({
        predicate: (query) => query.queryKey.join() !== queryKey.join(),
      });
      queryClient.setQueryData(queryKey, state);
    },
    onError: async (error) => {
      showFailure(t, error);
      await queryClient.invalidateQueries(workspaceQueries.state());
    },
  });
}
