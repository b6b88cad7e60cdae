import type { Point, Rect, Scene, SceneBox } from '#shared/diagram/scene.ts';
import { type DiagramView, toScenePoint } from '#shared/diagram/viewMath.ts';

function isIn({ x, y, width, height }: Rect, [px, py]: Point): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** What is at a point of the scene: a box, or the pill on its edge. */
export function hit(scene: Scene, point: Point): { box: SceneBox; isBadge: boolean } | null {
  for (const box of scene.boxes) {
    const inBox: Point = [point[0] - box.x, point[1] - box.y];
    if (box.badge && isIn(box.badge, inBox)) return { box, isBadge: true };
    if (isIn(box, point)) return { box, isBadge: false };
  }
  return null;
}

/** The corners of what a pointer went over, in px of the window. */
export function between([ax, ay]: Point, [bx, by]: Point): Rect {
  const [x, y] = [Math.min(ax, bx), Math.min(ay, by)];
  return { x, y, width: Math.abs(ax - bx), height: Math.abs(ay - by) };
}

/** The same part of the scene. */
export function toSceneRect(view: DiagramView, { x, y, width, height }: Rect): Rect {
  const [left, top] = toScenePoint(view, [x, y]);
  return { x: left, y: top, width: width / view.scale, height: height / view.scale };
}
