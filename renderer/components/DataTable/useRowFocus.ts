import { type RefObject, useEffect, useRef } from 'react';
import { useWindowKeys } from '#renderer/lib/keyboard.ts';
import { isPageKey } from '#renderer/lib/useShortcut.ts';

interface RowFocus {
  readonly count: number;
  /** Brings a row into view, so that it is drawn. */
  readonly show: (index: number) => void;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Shift and an arrow: the focus went from one row to the next and takes both along. */
  readonly onExtend?: (from: number, to: number) => void;
}

const pageStep = 12;

const steps: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from) => from + 1,
  j: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  k: (from) => from - 1,
  PageDown: (from) => from + pageStep,
  PageUp: (from) => from - pageStep,
  Home: () => 0,
  End: (_, last) => last,
};

function findRow(scroller: HTMLElement | null, index: number): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-row="${index}"]`) ?? null;
}

function focusedIndex(scroller: HTMLElement | null): number | null {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]');
  return row && scroller?.contains(row) ? Number(row.dataset.row) : null;
}

/** Moves the focus from row to row by keys, also to rows that are not drawn yet. */
export function useRowFocus({ count, show, scroller, onExtend }: RowFocus): void {
  const last = useRef(-1);
  const wanted = useRef<number | null>(null);
  const focusWanted = (): void => {
    const row = wanted.current === null ? null : findRow(scroller.current, wanted.current);
    if (!row) return;
    row.focus({ preventScroll: true });
    wanted.current = null;
  };
  useWindowKeys((event) => {
    const step = steps[event.key];
    if (!step || count === 0 || !isPageKey(event)) return;
    event.preventDefault();
    const from = focusedIndex(scroller.current) ?? last.current;
    const index = Math.min(Math.max(step(from, count - 1), 0), count - 1);
    last.current = index;
    if (event.shiftKey && from >= 0) onExtend?.(from, index);
    wanted.current = index;
    show(index);
    focusWanted();
  });
  // A row far away is drawn only after the list has scrolled there.
  useEffect(focusWanted);
}
