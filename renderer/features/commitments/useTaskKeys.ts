import { focusedRowId } from '#renderer/components/DataTable/focusedRowId.ts';
import { useWindowKeys } from '#renderer/lib/keyboard.ts';
import { isPageKey } from '#renderer/lib/useShortcut.ts';
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

interface TaskKeys<Task> {
  /** By id. */
  readonly tasks: ReadonlyMap<string, Task>;
  readonly onMove: (task: Task, move: CommitmentMove) => void;
  readonly onEdit: (task: Task) => void;
  readonly onRemove?: (task: Task) => void;
  readonly many?: ManyTasks;
}

/** Keys that act on the tasks that are chosen, else on the one the focus is on. */
export function useTaskKeys<Task>(keys: TaskKeys<Task>): void {
  const { tasks, onMove, onEdit, onRemove, many } = keys;
  useWindowKeys((event) => {
    if (!isPageKey(event)) return;
    const key = event.key.toLowerCase();
    const move = moveOfKey[key];
    if (many && many.selection.ids.size > 0 && (move || key === 'delete')) {
      if (move) many.move(move);
      else many.remove();
      event.preventDefault();
      return;
    }
    const task = tasks.get(focusedRowId() ?? '');
    if (!task) return;
    if (move) onMove(task, move);
    else if (key === 'e') onEdit(task);
    else if (key === 'delete' && onRemove) onRemove(task);
    else return;
    event.preventDefault();
  });
}
