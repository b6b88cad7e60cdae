import { isInTextField, useWindowKeys } from './keyboard.ts';

function dialogOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[role="dialog"]') : null;
}

/**
 * True for a bare key that belongs to a part of the page or of a drawer: not handled yet, no
 * modifier, no text being typed, and pressed in the dialog that holds the part, or in none.
 */
export function isKeyOf(area: Element | null, event: globalThis.KeyboardEvent): boolean {
  const isTaken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
  return !isTaken && !isInTextField(event.target) && dialogOf(event.target) === dialogOf(area);
}

/** The same for the page itself, which no dialog covers. */
export function isPageKey(event: globalThis.KeyboardEvent): boolean {
  return isKeyOf(null, event);
}

/** Calls `act` when the key, such as `n` for new, is pressed on the page itself. */
export function useShortcut(key: string, act: () => void): void {
  useWindowKeys((event) => {
    if (event.key.toLowerCase() !== key || !isPageKey(event)) return;
    event.preventDefault();
    act();
  });
}
