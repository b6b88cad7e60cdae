import type { Point } from './scene.ts';

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  const part = whole === 0 ? 0 : length / whole;
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

function at([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}

/** SVG path data of a polyline whose corners are rounded, less where a stretch is too short. */
export function linePath(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${at(first)}`;
  let before = first;
  rest.forEach((corner, index) => {
    const after = rest[index + 1];
    if (!after) path += `L${at(corner)}`;
    else {
      const room = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
      path += `L${at(towards(corner, before, room))}Q${at(corner)} ${at(towards(corner, after, room))}`;
    }
    before = corner;
  });
  return path;
}
