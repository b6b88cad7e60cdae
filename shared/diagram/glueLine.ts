import type { Point, Rect, SceneLine } from './scene.ts';

export type Side = 'top' | 'left' | 'bottom' | 'right';

/** A line that begins and ends in the middle of a side, as programs glue lines to shapes. */
export interface GluedLine {
  readonly fromSide: Side;
  readonly toSide: Side;
  /** Corners at right angles, no two segments in one direction after each other. */
  readonly points: readonly Point[];
}

/** How far a line goes straight on before it turns to where it ran. */
const JOG = 4;
const NEAR = 0.5;

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < NEAR;
}

function sideOf([x, y]: Point, rect: Rect): Side {
  if (isNear(y, rect.y)) return 'top';
  if (isNear(y, rect.y + rect.height)) return 'bottom';
  return isNear(x, rect.x) ? 'left' : 'right';
}

function middleOf(side: Side, { x, y, width, height }: Rect): Point {
  if (side === 'top') return [x + width / 2, y];
  if (side === 'bottom') return [x + width / 2, y + height];
  return [side === 'left' ? x : x + width, y + height / 2];
}

function isUpright(side: Side): boolean {
  return side === 'top' || side === 'bottom';
}

/** Moves the first two points onto the middle of the side when the segment leaves it squarely. */
function shiftStart(points: readonly Point[], side: Side, anchor: Point): Point[] {
  const [, second, ...rest] = points;
  if (!second) return [anchor];
  const moved: Point = isUpright(side) ? [anchor[0], second[1]] : [second[0], anchor[1]];
  return rest.length === 0 ? [anchor, second] : [anchor, moved, ...rest];
}

/** Leaves from the middle and turns at once to where the line ran. */
function jogStart(points: readonly Point[], side: Side, anchor: Point): Point[] {
  const [first, ...rest] = points;
  if (!first) return [anchor];
  const away = side === 'top' || side === 'left' ? -JOG : JOG;
  const turn: Point = isUpright(side)
    ? [anchor[0], anchor[1] + away]
    : [anchor[0] + away, anchor[1]];
  const back: Point = isUpright(side) ? [first[0], turn[1]] : [turn[0], first[1]];
  return [anchor, turn, back, ...rest];
}

function isMiddle(point: Point | undefined, anchor: Point): boolean {
  return point !== undefined && isNear(point[0], anchor[0]) && isNear(point[1], anchor[1]);
}

/** Leaves out points between two others in one line. */
function withoutStraight(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = kept.slice(-2);
    const onRow = before && last && isNear(before[1], last[1]) && isNear(last[1], point[1]);
    const onColumn = before && last && isNear(before[0], last[0]) && isNear(last[0], point[0]);
    if (onRow || onColumn) kept.pop();
    if (!isMiddle(kept.at(-1), point)) kept.push(point);
  }
  return kept;
}

/** The line of a scene as one that stays glued to its two boxes. */
export function glueLine(line: SceneLine, from: Rect, to: Rect): GluedLine {
  const [start = [from.x, from.y], end = [to.x, to.y]] = [line.points[0], line.points.at(-1)];
  const fromSide = sideOf(start, from);
  const toSide = sideOf(end, to);
  const anchor = middleOf(fromSide, from);
  const begin = line.kind === 'solid' ? jogStart : shiftStart;
  const begun = isMiddle(start, anchor) ? line.points : begin(line.points, fromSide, anchor);
  const ended = shiftStart([...begun].reverse(), toSide, middleOf(toSide, to)).reverse();
  return { fromSide, toSide, points: withoutStraight(ended) };
}
