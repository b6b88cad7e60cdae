import type { Point, Rect, Scene } from '#shared/diagram/scene.ts';

/** Clear of the boxes and of the middle of a gap, where solid lines run. */
const CLEARANCE = 9;
/** Beside the middle of a box, where its solid line leaves. */
const ASIDE = 14;

function centre(rect: Rect): Point {
  return [rect.x + rect.width / 2, rect.y + rect.height / 2];
}

/** Boxes of one list stand too close for a line between them: it goes round at their right. */
function routeBeside(from: Rect, to: Rect): Point[] {
  const [, fromY] = centre(from);
  const [, toY] = centre(to);
  const [out, enter] = [from.x + from.width, to.x + to.width];
  const gutter = Math.max(out, enter) + CLEARANCE;
  return [
    [out, fromY],
    [gutter, fromY],
    [gutter, toY],
    [enter, toY],
  ];
}

function routeDown(from: Rect, to: Rect): Point[] {
  const [fromX, fromY] = centre(from);
  const [toX, toY] = centre(to);
  if (Math.abs(toX - fromX) < from.width / 2) return routeBeside(from, to);
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

function routeRight(from: Rect, to: Rect): Point[] {
  const side = centre(to)[1] >= centre(from)[1] ? 1 : -1;
  const after = to.x + to.width;
  const entry = centre(to)[1] - side * ASIDE;
  if (after + 2 * CLEARANCE <= from.x) {
    const start = centre(from)[1] + side * ASIDE;
    const run = after + CLEARANCE;
    return [
      [from.x, start],
      [run, start],
      [run, entry],
      [after, entry],
    ];
  }
  const run = Math.max(from.x + from.width, after) + CLEARANCE;
  const out: Point = [from.x + from.width, centre(from)[1]];
  return [out, [run, out[1]], [run, entry], [after, entry]];
}

/**
 * The way of a dotted line: out of the box, along the gutter between the columns or levels, and
 * into the superior where its solid lines leave, a little beside them; below boxes it must cross.
 */
export function routeDotted(from: Rect, to: Rect, direction: Scene['direction']): Point[] {
  return direction === 'down' ? routeDown(from, to) : routeRight(from, to);
}
