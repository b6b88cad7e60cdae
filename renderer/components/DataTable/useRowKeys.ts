import { useShortcut } from '#renderer/lib/useShortcut.ts';
import { focusedRowId } from './focusedRowId.ts';
import type { RowSelection } from './useRowSelection.ts';

interface RowKeys {
  readonly selection: RowSelection;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (ids: readonly string[]) => void;
  /** Left out where rows are changed one at a time. */
  readonly onEditMany?: (ids: readonly string[]) => void;
}

/**
 * E opens the row with the focus, or edits the chosen ones together; Del takes away the chosen rows,
 * without any the one with the focus. Returns what Del does, for a button.
 */
export function useRowKeys({ selection, onOpen, onRemove, onEditMany }: RowKeys): () => void {
  const remove = (): void => {
    const focused = focusedRowId();
    if (selection.ids.size > 0) onRemove([...selection.ids]);
    else if (focused !== null) onRemove([focused]);
  };
  useShortcut('delete', remove);
  useShortcut('e', () => {
    if (onEditMany && selection.ids.size > 0) {
      onEditMany([...selection.ids]);
      return;
    }
    const focused = focusedRowId();
    if (focused !== null) onOpen(focused);
  });
  return remove;
}
