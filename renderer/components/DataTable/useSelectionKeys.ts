import type { RefObject } from 'react';
import { isInTextField, useWindowKeys } from '#renderer/lib/keyboard.ts';
import { isPageKey } from '#renderer/lib/useShortcut.ts';
import { focusedRowId } from './focusedRowId.ts';
import type { RowSelection } from './useRowSelection.ts';

interface SelectionKeys {
  readonly selection: RowSelection | undefined;
  readonly scroller: RefObject<HTMLElement | null>;
}

function isChooseAll(event: globalThis.KeyboardEvent): boolean {
  const isCombined = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return isCombined && event.key.toLowerCase() === 'a';
}

/** Space chooses the row, Ctrl+A all of them, Esc none. Shift with an arrow is the list's own. */
export function useSelectionKeys({ selection, scroller }: SelectionKeys): void {
  useWindowKeys((event) => {
    if (selection === undefined || event.defaultPrevented) return;
    if (isChooseAll(event)) {
      const isElsewhere = isInTextField(event.target) || document.querySelector('[role="dialog"]');
      if (isElsewhere || scroller.current === null) return;
      selection.chooseAll();
      event.preventDefault();
      return;
    }
    if (!isPageKey(event)) return;
    const id = focusedRowId();
    if (event.key === ' ' && id !== null && selection.has(id)) selection.toggle(id);
    else if (event.key === 'Escape' && selection.ids.size > 0) selection.clear();
    else return;
    event.preventDefault();
  });
}
