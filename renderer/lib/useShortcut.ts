import { isInTextField, useWindowKeys } from './keyboard.ts';

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"]') !== null;
}

/**
 * True for a bare key that belongs to the page: not handled yet, no modifier, no text
 * being typed, no dialog open over it.
 */
export function isPageKey(event: globalThis.KeyboardEvent): boolean {
  const isTaken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
  return !isTaken && !isInTextField(event.target) && !isInDialog(event.target);
}

/** Calls `act` when the key, such as `n` for new, is pressed on the page itself. */
export function useShortcut(key: string, act: () => void): void {
  useWindowKeys((event) => {
    if (event.key.toLowerCase() !== key || !isPageKey(event)) return;
    event.preventDefault();
    act();
  });
}
