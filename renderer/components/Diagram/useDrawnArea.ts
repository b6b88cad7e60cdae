import { useRef } from 'react';
import type { Rect } from '#shared/diagram/scene.ts';
import { type DiagramView, drawnRect, seenRect, type ViewSize } from '#shared/diagram/viewMath.ts';

/** The part of the scene that is drawn; the same one until what is seen has left it. */
export function useDrawnArea(view: DiagramView, size: ViewSize): Rect {
  const before = useRef<Rect | null>(null);
  const area = drawnRect(seenRect(view, size), before.current);
  before.current = area;
  return area;
}
