import { focusedRowId } from '#renderer/components/DataTable/focusedRowId.ts';
import { useWindowKeys } from '#renderer/lib/keyboard.ts';
import { isPageKey } from '#renderer/lib/useShortcut.ts';
import type { CommitmentRow } from '#shared/features/commitments/commitmentsModel.ts';
import type { CommitmentMove } from '#shared/features/commitments/commitmentsRules.ts';
import type { ManyTasks } from './useManyTasks.ts';

/** Letters for states, as the sheet of keys shows them. */
const moveOfKey: Readonly<Record<string, CommitmentMove>> = {
  s: 'start',
  d: 'handIn',
  a: 'accept',
  f: 'complete',
  r: 'sendBack',
  p: 'postpone',
  c: 'cancel',
  o: 'reopen',
};

interface TaskKeys {
  /** By id. */
  readonly tasks: ReadonlyMap<string, CommitmentRow>;
  readonly onMove: (task: CommitmentRow, move: CommitmentMove) => void;
  readonly onEdit: (task: CommitmentRow) => void;
  readonly onRemove: (task: CommitmentRow) => void;
  readonly many: ManyTasks;
}

/** Keys that act on the tasks that are chosen, else on the one the focus is on. */
export function useTaskKeys({ tasks, onMove, onEdit, onRemove, many }: TaskKeys): void {
  useWindowKeys((event) => {
    if (!isPageKey(event)) return;
    const key = event.key.toLowerCase();
    const move = moveOfKey[key];
    if (many.selection.ids.size > 0 && (move || key === 'delete')) {
      if (move) many.move(move);
      else many.remove();
      event.preventDefault();
      return;
    }
    const task = tasks.get(focusedRowId() ?? '');
    if (!task) return;
    if (move) onMove(task, move);
    else if (key === 'e') onEdit(task);
    else if (key === 'delete') onRemove(task);
    else return;
    event.preventDefault();
  });
}
