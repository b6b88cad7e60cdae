import type { Point, Rect } from '#shared/diagram/scene.ts';

/** Clear of the boxes and of the middle of a gap, where solid lines run. */
const CLEARANCE = 9;
/** Beside the middle of a box, where its solid line leaves. */
const ASIDE = 14;

function centre(rect: Rect): Point {
  return [rect.x + rect.width / 2, rect.y + rect.height / 2];
}

/**
 * The way of a dotted line: out at the side that faces the other box, up or down between the
 * columns, and into the superior from below, or from its side when it stands no higher.
 */
export function routeDotted(from: Rect, to: Rect): Point[] {
  const [fromX, fromY] = centre(from);
  const [toX, toY] = centre(to);
  const side = toX >= fromX ? 1 : -1;
  const out: Point = [side > 0 ? from.x + from.width : from.x, fromY];
  const gutter = out[0] + side * CLEARANCE;
  const below = to.y + to.height;
  if (below + 2 * CLEARANCE <= from.y) {
    const run = below + CLEARANCE;
    const entry = toX - side * ASIDE;
    return [out, [gutter, fromY], [gutter, run], [entry, run], [entry, below]];
  }
  const enter: Point = [side > 0 ? to.x : to.x + to.width, toY];
  return [out, [gutter, fromY], [gutter, toY], enter];
}
