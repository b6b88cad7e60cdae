import { useEffect, useRef } from 'react';
import type { ViewSize } from '#shared/diagram/viewMath.ts';
import type { Carried } from './carry.ts';
import type { Viewing } from './useDiagramView.ts';

/** Nearer to an edge than this, in px, what is carried pulls the view along. */
const EDGE = 36;
/** Px of one frame at the very edge. */
const STEP = 14;

function pullAt(at: number, room: number): number {
  if (at < EDGE) return STEP * Math.min(1, (EDGE - at) / EDGE);
  return at > room - EDGE ? -STEP * Math.min(1, (at - room + EDGE) / EDGE) : 0;
}

/** While something is carried near an edge the view moves on, so that far boxes can be reached. */
export function useEdgePan(carried: Carried | null, size: ViewSize | null, viewing: Viewing): void {
  const pull = useRef<readonly [number, number]>([0, 0]);
  const isCarrying = carried !== null && size !== null;
  pull.current = isCarrying
    ? [pullAt(carried.at[0], size.width), pullAt(carried.at[1], size.height)]
    : [0, 0];
  const { pan } = viewing;
  useEffect(() => {
    if (!isCarrying) return;
    let frame = 0;
    const go = () => {
      const [x, y] = pull.current;
      if (x !== 0 || y !== 0) pan(x, y);
      frame = requestAnimationFrame(go);
    };
    frame = requestAnimationFrame(go);
    return () => cancelAnimationFrame(frame);
  }, [isCarrying, pan]);
}
