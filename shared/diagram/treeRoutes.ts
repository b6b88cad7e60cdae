import type { Point } from './scene.ts';
import type { TreeSpacing } from './treeUnits.ts';

/** Top left corner of a box whose size the spacing knows. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The list a box stands in: corner of its block and column there, from 0. */
export interface ListPlace {
  readonly corner: Corner;
  readonly column: number;
  readonly spacing: TreeSpacing;
}

function bottomCentre({ x, y }: Corner, { box }: TreeSpacing): Point {
  return [x + box.width / 2, y + box.height];
}

function leftCentre({ x, y }: Corner, { box }: TreeSpacing): Point {
  return [x, y + box.height / 2];
}

function rightCentre({ x, y }: Corner, { box }: TreeSpacing): Point {
  return [x + box.width, y + box.height / 2];
}

/** Leaves out corners that lie on the corner before them, so that straight lines stay straight. */
function withoutRepeats(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    return !before || Math.abs(before[0] - point[0]) + Math.abs(before[1] - point[1]) > 0.01;
  });
}

/** From a box to a child on the next level: out, along the middle of the gap, in. */
export function routeToChild(from: Corner, to: Corner, spacing: TreeSpacing): Point[] {
  if (spacing.direction === 'right') {
    const [startX, startY] = rightCentre(from, spacing);
    const end = leftCentre(to, spacing);
    const middle = end[0] - spacing.level / 2;
    return withoutRepeats([[startX, startY], [middle, startY], [middle, end[1]], end]);
  }
  const [startX, startY] = bottomCentre(from, spacing);
  const end: Point = [to.x + spacing.box.width / 2, to.y];
  const middle = end[1] - spacing.level / 2;
  return withoutRepeats([[startX, startY], [startX, middle], [end[0], middle], end]);
}

/** From a box to a row of the list hanging below it: down the spine at its left, then in. */
export function routeToRow(from: Corner, to: Corner, { spacing }: ListPlace): Point[] {
  const end = leftCentre(to, spacing);
  const spine = to.x - spacing.indent / 2;
  return [[spine, from.y + spacing.box.height], [spine, end[1]], end];
}

/** From a box to a leaf of the block below or beside it: along the bus, down the column's spine, in. */
export function routeToBlock(from: Corner, to: Corner, block: ListPlace): Point[] {
  const { spacing, corner, column } = block;
  const end = leftCentre(to, spacing);
  if (spacing.direction === 'down') {
    const [startX, startY] = bottomCentre(from, spacing);
    const bus = corner.y - spacing.level / 2;
    const spine = to.x - spacing.indent / 2;
    return withoutRepeats([[startX, startY], [startX, bus], [spine, bus], [spine, end[1]], end]);
  }
  const [startX, startY] = rightCentre(from, spacing);
  const first = corner.x - spacing.level / 2;
  if (column === 0) {
    return withoutRepeats([[startX, startY], [first, startY], [first, end[1]], end]);
  }
  const bus = corner.y - spacing.row;
  const spine = to.x - spacing.indent / 2;
  return withoutRepeats([
    [startX, startY],
    [first, startY],
    [first, bus],
    [spine, bus],
    [spine, end[1]],
    end,
  ]);
}
