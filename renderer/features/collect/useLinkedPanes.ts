import { type RefObject, useEffect } from 'react';
import { findLineElement, goTo } from './reviewElements.ts';

function entryOf(target: EventTarget | null): string | null {
  return target instanceof Element
    ? (target.closest<HTMLElement>('[data-entry]')?.dataset.entry ?? null)
    : null;
}

/** Lights every place of one entry. Direct marks, because drawing both panes again for a hover is slow. */
function light(root: HTMLElement, id: string | null): void {
  for (const lit of root.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  if (id === null) return;
  for (const place of root.querySelectorAll(`[data-entry="${CSS.escape(id)}"]`)) {
    place.setAttribute('data-lit', '');
  }
}

/**
 * Links the two panes: pointing at a line lights its source and the reverse, a click on the source
 * goes to the line, and a line that gets the focus brings its source into view.
 */
export function useLinkedPanes(
  rootRef: RefObject<HTMLElement | null>,
  showSource: (line: number) => void,
): void {
  useEffect(() => {
    const root = rootRef.current;
    if (root === null) return;
    const point = ({ target }: Event): void => light(root, entryOf(target));
    const leave = (): void => light(root, entryOf(document.activeElement));
    const click = ({ target }: Event): void => {
      const id = entryOf(target);
      const isLine = target instanceof Element && target.closest('button, textarea, a, input');
      if (id !== null && !isLine) goTo(findLineElement(root, id));
    };
    const follow = ({ target }: Event): void => {
      light(root, entryOf(target));
      const source = target instanceof HTMLElement ? target.dataset.source : undefined;
      if (source !== undefined) showSource(Number(source));
    };
    root.addEventListener('pointerover', point);
    root.addEventListener('pointerleave', leave);
    root.addEventListener('click', click);
    root.addEventListener('focusin', follow);
    return () => {
      root.removeEventListener('pointerover', point);
      root.removeEventListener('pointerleave', leave);
      root.removeEventListener('click', click);
      root.removeEventListener('focusin', follow);
    };
  }, [rootRef, showSource]);
}
