import { type MouseEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import type { Point, Rect, Scene, SceneBox } from '#shared/diagram/scene.ts';
import { toScenePoint } from '#shared/diagram/viewMath.ts';
import type { Viewing } from './useDiagramView.ts';

interface PointerOptions {
  readonly scene: Scene;
  readonly viewing: Viewing;
  readonly toggleFold: (id: string) => void;
  readonly focusTree: () => void;
  readonly onActiveChange: (id: string, by: 'pointer') => void;
}

/** A pointer that moved less than this, in px, was a click. */
const CLICK_SLOP = 4;

function isIn({ x, y, width, height }: Rect, [px, py]: Point): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** What is at a point of the scene: a box, or the pill on its edge. */
function hit(scene: Scene, point: Point): { box: SceneBox; isBadge: boolean } | null {
  for (const box of scene.boxes) {
    const inBox: Point = [point[0] - box.x, point[1] - box.y];
    if (box.badge && isIn(box.badge, inBox)) return { box, isBadge: true };
    if (isIn(box, point)) return { box, isBadge: false };
  }
  return null;
}

function pointIn(event: MouseEvent<SVGSVGElement>): Point {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
}

/** Drag pans, click chooses, double-click folds. */
export function usePointer(options: PointerOptions) {
  const { scene, viewing, toggleFold, focusTree, onActiveChange } = options;
  const { current, pan } = viewing;
  const press = useRef<{ at: Point; last: Point; hasMoved: boolean } | null>(null);
  const [isDragging, setDragging] = useState(false);
  const handlers = useMemo(() => {
    const hitOf = (event: MouseEvent<SVGSVGElement>) =>
      hit(scene, toScenePoint(current(), pointIn(event)));
    const end = () => {
      press.current = null;
      setDragging(false);
    };
    return {
      /** Keeps the keyboard in the tree, which is given it below. */
      onMouseDown: (event: MouseEvent<SVGSVGElement>) => event.preventDefault(),
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (event.button > 1) return;
        const at = pointIn(event);
        press.current = { at, last: at, hasMoved: false };
        focusTree();
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        const state = press.current;
        if (!state) return;
        const [x, y] = pointIn(event);
        const moved = Math.hypot(x - state.at[0], y - state.at[1]);
        if (!state.hasMoved && moved < CLICK_SLOP) return;
        if (!state.hasMoved) {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }
        pan(x - state.last[0], y - state.last[1]);
        press.current = { ...state, last: [x, y], hasMoved: true };
      },
      onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
        const wasClick = press.current && !press.current.hasMoved && event.button === 0;
        end();
        const found = wasClick ? hitOf(event) : null;
        if (found?.isBadge) toggleFold(found.box.id);
        else if (found) onActiveChange(found.box.id, 'pointer');
      },
      onPointerCancel: end,
      onDoubleClick: (event: MouseEvent<SVGSVGElement>) => {
        const found = hitOf(event);
        if (found && !found.isBadge) toggleFold(found.box.id);
      },
    };
  }, [scene, current, pan, toggleFold, focusTree, onActiveChange]);
  return { isDragging, handlers };
}

export type PointerHandlers = ReturnType<typeof usePointer>['handlers'];
