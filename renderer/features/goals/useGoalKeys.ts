import { focusedRowId } from '#renderer/components/DataTable/focusedRowId.ts';
import { commands } from '#renderer/lib/client.ts';
import { useTranslate } from '#renderer/lib/language.tsx';
import { useCommand } from '#renderer/lib/useCommand.ts';
import { useShortcut } from '#renderer/lib/useShortcut.ts';

/** Takes a goal and everything below it away; the notice says how many and offers the way back. */
export function useRemoveGoal(onDone?: () => void) {
  const t = useTranslate();
  const { mutate } = useCommand(commands.goals.remove, {
    done: ({ removed }) => t('goals.removed', { count: removed }),
    onDone: () => onDone?.(),
  });
  return (id: string) => mutate({ id });
}

/** E opens the goal the focus is on, Del takes it away with everything below it. */
export function useGoalKeys(onEdit: (id: string) => void): void {
  const remove = useRemoveGoal();
  const onFocused = (act: (id: string) => void) => (): void => {
    const id = focusedRowId();
    if (id !== null) act(id);
  };
  useShortcut('e', onFocused(onEdit));
  useShortcut('delete', onFocused(remove));
}
