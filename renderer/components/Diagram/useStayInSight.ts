import { useLayoutEffect, useRef } from 'react';
import type { Scene, SceneBox } from '#shared/diagram/scene.ts';
import type { ViewSize } from '#shared/diagram/viewMath.ts';
import type { Viewing } from './useDiagramView.ts';

interface SightOptions {
  readonly scene: Scene;
  readonly size: ViewSize | null;
  readonly activeId: string | null;
  readonly byId: ReadonlyMap<string, SceneBox>;
  readonly viewing: Viewing;
}

/** Another layout, grouping or depth never leaves the user before an empty window. */
export function useStayInSight({ scene, size, activeId, byId, viewing }: SightOptions): void {
  const drawn = useRef({ scene, byId });
  const { keepInSight } = viewing;
  useLayoutEffect(() => {
    const former = drawn.current;
    if (former.scene === scene || !size) return;
    drawn.current = { scene, byId };
    const before = former.byId.get(activeId ?? '') ?? null;
    const after = byId.get(activeId ?? '') ?? null;
    keepInSight({ boxes: scene.boxes, before, after });
  }, [scene, byId, size, activeId, keepInSight]);
}
