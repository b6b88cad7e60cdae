/** Rows of the facts and words of the sheet carry the key of their item. */
export function findRow(root: HTMLElement, key: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-item="${CSS.escape(key)}"] > [data-row]`);
}

export function findWords(root: HTMLElement, key: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-words][data-item="${CSS.escape(key)}"]`);
}

export function listRows(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-row]')];
}

/** The item a place belongs to. */
export function itemKeyOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest<HTMLElement>('[data-item]')?.dataset.item ?? null;
}

/** Focuses the words of an item on the sheet with the caret behind them. */
export function editWords(words: HTMLElement): void {
  words.focus();
  const selection = window.getSelection();
  selection?.selectAllChildren(words);
  selection?.collapseToEnd();
}
