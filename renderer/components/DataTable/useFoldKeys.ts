import { useWindowKeys } from '#renderer/lib/keyboard.ts';
import { isPageKey } from '#renderer/lib/useShortcut.ts';
import { focusedRowId } from './focusedRowId.ts';
import type { TreeRows } from './tableModel.ts';

interface Tree<Row> {
  readonly idOf: (row: Row) => string;
  readonly tree?: TreeRows<Row>;
}

/** ← folds the row the focus is on, → unfolds it. */
export function useFoldKeys<Row>(rows: readonly Row[], { idOf, tree }: Tree<Row>): void {
  useWindowKeys((event) => {
    const isLeft = event.key === 'ArrowLeft';
    if (!tree || (!isLeft && event.key !== 'ArrowRight') || !isPageKey(event)) return;
    const id = focusedRowId();
    const row = rows.find((each) => idOf(each) === id);
    if (row === undefined || tree.isFolded(row) !== !isLeft) return;
    event.preventDefault();
    tree.onFold(row);
  });
}
