import { type RefObject, useEffect } from 'react';
import { itemKeyOf } from './digestElements.ts';

function light(root: HTMLElement, key: string | null): void {
  for (const lit of root.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  if (key === null) return;
  for (const place of root.querySelectorAll(`[data-item="${CSS.escape(key)}"]`)) {
    place.setAttribute('data-lit', '');
  }
}

/**
 * Pointing at a line lights it in the facts and on the sheet. Direct marks: drawing both panes
 * again for a hover is slow.
 */
export function useLinkedItems(rootRef: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = rootRef.current;
    if (root === null) return;
    const point = ({ target }: Event): void => light(root, itemKeyOf(target));
    const leave = (): void => light(root, itemKeyOf(document.activeElement));
    root.addEventListener('pointerover', point);
    root.addEventListener('pointerleave', leave);
    root.addEventListener('focusin', point);
    return () => {
      root.removeEventListener('pointerover', point);
      root.removeEventListener('pointerleave', leave);
      root.removeEventListener('focusin', point);
    };
  }, [rootRef]);
}
