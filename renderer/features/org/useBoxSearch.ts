import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { DiagramHandle } from '#renderer/components/Diagram/Diagram.tsx';
import { findBoxes, listBoxesAbove } from './chartSearch.ts';
import type { ChartViewing } from './useChartView.ts';

interface BoxSearchOptions {
  readonly view: ChartViewing;
  readonly diagram: RefObject<DiagramHandle | null>;
  readonly onFound: (id: string) => void;
}

/** Marks what answers the query; each Enter shows the next one and opens what hides it. */
export function useBoxSearch({ view, diagram, onFound }: BoxSearchOptions) {
  const [query, setQuery] = useState('');
  const [position, setPosition] = useState(-1);
  const wanted = useRef<string | null>(null);
  const { outline, scene } = view;
  const hits = useMemo(() => findBoxes(outline, query), [outline, query]);
  const markedIds = useMemo(() => new Set(hits), [hits]);
  // A box that was folded away is drawn only after the next layout.
  useEffect(() => {
    const id = wanted.current;
    if (id === null || !scene.boxes.some((box) => box.id === id)) return;
    wanted.current = null;
    const before = document.activeElement;
    diagram.current?.reveal(id);
    // With more to see the next Enter must find the search box again.
    if (hits.length > 1 && before instanceof HTMLElement) before.focus({ preventScroll: true });
  });
  const showNext = (): void => {
    const next = (position + 1) % Math.max(hits.length, 1);
    const id = hits[next];
    if (id === undefined) return;
    setPosition(next);
    wanted.current = id;
    const above = listBoxesAbove(outline, id);
    if (above.some((boxId) => view.folded.includes(boxId))) view.unfold(above);
    onFound(id);
  };
  const change = (typed: string): void => {
    setQuery(typed);
    setPosition(-1);
  };
  return { query, change, showNext, position, count: hits.length, markedIds };
}

export type BoxSearch = ReturnType<typeof useBoxSearch>;
