import type { Rect, Scene, SceneBox } from './scene.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How far a box lies in a direction, and how far beside it. */
interface Offset {
  readonly along: number;
  readonly aside: number;
}

/** Boxes whose middles are nearer than this along an arrow do not lie in its direction. */
const LEVEL_WITH = 12;

function offsetOf(from: Rect, to: Rect, direction: Direction): Offset {
  const x = to.x + to.width / 2 - (from.x + from.width / 2);
  const y = to.y + to.height / 2 - (from.y + from.height / 2);
  if (direction === 'left') return { along: -x, aside: Math.abs(y) };
  if (direction === 'right') return { along: x, aside: Math.abs(y) };
  return direction === 'up' ? { along: -y, aside: Math.abs(x) } : { along: y, aside: Math.abs(x) };
}

/** The room between facing edges: boxes of one level begin alike, however wide each of them is. */
function gapOf(
  from: Rect,
  to: Rect,
  { along, direction }: { along: number; direction: Direction },
): number {
  const side = direction === 'left' || direction === 'right' ? 'width' : 'height';
  return along - (from[side] + to[side]) / 2;
}

function nearest(
  boxes: readonly SceneBox[],
  costOf: (box: SceneBox) => number | null,
): SceneBox | null {
  let best: SceneBox | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const cost = costOf(box);
    if (cost !== null && cost < least) {
      least = cost;
      best = box;
    }
  }
  return best;
}

/** Reports and superiors are met along the tree only: across it lie colleagues. */
function isAlongTree(scene: Scene, direction: Direction): boolean {
  const isVertical = direction === 'up' || direction === 'down';
  return isVertical === (scene.direction === 'down');
}

/**
 * The box an arrow key leads to. The family comes first: a report or superior that lies that way,
 * or a colleague under the same superior; else the nearest box that way; null at the edge.
 */
export function neighbourOf(scene: Scene, from: SceneBox, direction: Direction): SceneBox | null {
  const seesKin = isAlongTree(scene, direction);
  const kin = nearest(scene.boxes, (box) => {
    const { along, aside } = offsetOf(from, box, direction);
    if (box.id === from.id || along < LEVEL_WITH) return null;
    const isKin = box.parentId === from.id || box.id === from.parentId;
    if (isKin) return seesKin ? gapOf(from, box, { along, direction }) + aside / 1000 : null;
    const isColleague = box.parentId !== null && box.parentId === from.parentId;
    return isColleague && aside <= along ? along + aside : null;
  });
  if (kin) return kin;
  return nearest(scene.boxes, (box) => {
    const { along, aside } = offsetOf(from, box, direction);
    return along < LEVEL_WITH || aside > along * 2 ? null : along + 2 * aside;
  });
}
