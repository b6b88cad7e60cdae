import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';

/** Some input methods end the composition before the key that ended it arrives. */
const compositionTail = 50;
let compositionEndedAt = Number.NEGATIVE_INFINITY;

if (typeof document !== 'undefined') {
  document.addEventListener(
    'compositionend',
    (event) => {
      compositionEndedAt = event.timeStamp;
    },
    true,
  );
}

interface KeyPress {
  readonly key: string;
  readonly keyCode: number;
  readonly timeStamp: number;
  readonly isComposing: boolean;
}

/** True while the key belongs to the input method, which is choosing characters. */
export function isComposing(event: KeyPress): boolean {
  return (
    event.isComposing ||
    event.keyCode === 229 ||
    event.timeStamp - compositionEndedAt < compositionTail
  );
}

/** An Enter that means "done", never the Enter that picks a candidate of the input method. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !isComposing(event.nativeEvent);
}

/** An Esc that means "leave", never the Esc that gives up a candidate of the input method. */
export function isPlainEscape(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !isComposing(event.nativeEvent);
}

export function isInTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'))
  );
}

/** Calls `handle` for every key press of the window that no input method claims. */
export function useWindowKeys(handle: (event: globalThis.KeyboardEvent) => void): void {
  const latest = useRef(handle);
  useEffect(() => {
    latest.current = handle;
  });
  const listen = useCallback((event: globalThis.KeyboardEvent) => {
    if (!isComposing(event)) latest.current(event);
  }, []);
  useEffect(() => {
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [listen]);
}
