import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Point, Rect, Scene } from '#shared/diagram/scene.ts';
import {
  centreBox,
  type DiagramView,
  fitView,
  keepInPlace,
  keepInSight,
  type NewDrawing,
  showBox,
  type ViewSize,
  zoomAt,
} from '#shared/diagram/viewMath.ts';

const nowhere: DiagramView = { x: 0, y: 0, scale: 1 };

interface ViewOptions {
  readonly scene: Scene;
  readonly size: ViewSize | null;
  readonly initialView?: DiagramView | null;
  readonly onViewChange?: (view: DiagramView | null) => void;
}

/** What is seen of the drawing, and the ways to change it. */
export interface Viewing {
  readonly view: DiagramView;
  /** The view as of now, for handlers that outlive a render. */
  readonly current: () => DiagramView;
  readonly fit: () => void;
  readonly pan: (x: number, y: number) => void;
  /** Zooms at a point of the window, at its middle when left out. */
  readonly zoom: (factor: number, at?: Point) => void;
  readonly centre: (box: Rect) => void;
  readonly show: (box: Rect) => void;
  /** Stays where it is although the drawing changes. */
  readonly freeze: () => void;
  /** Keeps a box that the drawing moved where it was seen. */
  readonly hold: (before: Rect, after: Rect) => void;
  /** Goes along with a drawing that was laid out anew; the fitted view does so by itself. */
  readonly keepInSight: (drawing: NewDrawing) => void;
}

/** The fitted view follows window and drawing until the user moves; then theirs stays. */
export function useDiagramView(options: ViewOptions): Viewing {
  const { scene, size, initialView = null, onViewChange } = options;
  const [chosen, setChosen] = useState<DiagramView | null>(initialView);
  const fitted = useMemo(() => (size ? fitView(scene.bounds, size) : nowhere), [scene, size]);
  const latest = useRef({ fitted, size, onViewChange });
  const now = useRef(chosen);
  useLayoutEffect(() => {
    latest.current = { fitted, size, onViewChange };
  });
  const acts = useMemo(() => {
    const current = () => now.current ?? latest.current.fitted;
    const choose = (view: DiagramView | null) => {
      now.current = view;
      setChosen(view);
      latest.current.onViewChange?.(view);
    };
    const change = (next: (view: DiagramView, size: ViewSize) => DiagramView) => {
      const view = current();
      const changed = latest.current.size ? next(view, latest.current.size) : view;
      if (changed !== view) choose(changed);
    };
    return {
      current,
      fit: () => choose(null),
      pan: (x: number, y: number) => change((view) => ({ ...view, x: view.x + x, y: view.y + y })),
      zoom: (factor: number, at?: Point) =>
        change((view, { width, height }) =>
          zoomAt(view, at ?? [width / 2, height / 2], {
            factor,
            fittedScale: latest.current.fitted.scale,
          }),
        ),
      centre: (box: Rect) => change((view, window) => centreBox(view, box, window)),
      show: (box: Rect) => change((view, window) => showBox(view, box, window)),
      freeze: () => choose(current()),
      hold: (before: Rect, after: Rect) => change((view) => keepInPlace(view, before, after)),
      keepInSight: (drawing: NewDrawing) => {
        const { size: window } = latest.current;
        if (now.current === null || !window) return;
        const view = keepInSight(now.current, drawing, window);
        if (view !== now.current) choose(view);
      },
    };
  }, []);
  const view = chosen ?? fitted;
  return useMemo(() => ({ ...acts, view }), [acts, view]);
}
