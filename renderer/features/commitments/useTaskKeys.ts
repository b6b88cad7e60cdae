import { focusedRow } from '#renderer/components/DataTable/focusedRow.ts';
import { useWindowKeys } from '#renderer/lib/keyboard.ts';
import { isPageKey } from '#renderer/lib/useShortcut.ts';
import type { CommitmentRow } from '#shared/features/commitments/commitmentsModel.ts';
import type { CommitmentMove } from '#shared/features/commitments/commitmentsRules.ts';

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
  readonly tasks: ReadonlyMap<number, CommitmentRow>;
  readonly onMove: (task: CommitmentRow, move: CommitmentMove) => void;
  readonly onEdit: (task: CommitmentRow) => void;
  readonly onRemove: (task: CommitmentRow) => void;
}

/** Keys that act on the task the focus is on. */
export function useTaskKeys({ tasks, onMove, onEdit, onRemove }: TaskKeys): void {
  useWindowKeys((event) => {
    const row = focusedRow();
    const task = row === null ? undefined : tasks.get(row);
    if (!task || !isPageKey(event)) return;
    const key = event.key.toLowerCase();
    const move = moveOfKey[key];
    if (move) onMove(task, move);
    else if (key === 'e') onEdit(task);
    else if (key === 'delete') onRemove(task);
    else return;
    event.preventDefault();
  });
}
