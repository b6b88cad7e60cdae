import type { Point } from '#shared/diagram/scene.ts';
import { measureText } from '#shared/lib/measureText.ts';
import type { MindLayout, MindNode } from './mindModel.ts';

const height = 28;
const between = { level: 40, sibling: 8 };
const padding = 12;
const widest = 320;

export type Side = 'left' | 'right';

/** Where a node is drawn. */
export interface MindPlace {
  readonly node: MindNode;
  readonly parentId: string | null;
  /** 1 for the root. */
  readonly level: number;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function textSizeOf({ kind }: MindNode): { size: number; bold: boolean } {
  if (kind === 'root') return { size: 15, bold: true };
  if (kind === 'kpi') return { size: 12, bold: false };
  return { size: 13, bold: kind !== 'duty' };
}

function widthOf(node: MindNode, isUncut: boolean): number {
  const whole = Math.ceil(measureText(node.text, textSizeOf(node))) + 2 * padding;
  return isUncut ? whole : Math.min(widest, whole);
}

interface Branching {
  readonly folded: ReadonlySet<string>;
  readonly isUncut: boolean;
  readonly side: Side;
}

function shownChildren(node: MindNode, { folded }: Pick<Branching, 'folded'>) {
  return folded.has(node.id) ? [] : node.children;
}

/** Height of a branch with everything unfolded below it. */
function measureBranch(node: MindNode, branching: Pick<Branching, 'folded'>): number {
  const children = shownChildren(node, branching);
  if (children.length === 0) return height;
  const sum = children.reduce((total, child) => total + measureBranch(child, branching), 0);
  return Math.max(height, sum + between.sibling * (children.length - 1));
}

/** Children beside their parent, each branch as high as it needs, the parent at its middle. */
function placeChildren(parent: MindPlace, children: readonly MindNode[], branching: Branching) {
  const { side, isUncut } = branching;
  const heights = children.map((child) => measureBranch(child, branching));
  const total = heights.reduce((sum, each) => sum + each + between.sibling, -between.sibling);
  const places: MindPlace[] = [];
  let top = parent.y + parent.height / 2 - total / 2;
  for (const [index, node] of children.entries()) {
    const own = heights[index] ?? height;
    const width = widthOf(node, isUncut);
    const x =
      side === 'right' ? parent.x + parent.width + between.level : parent.x - between.level - width;
    const y = top + own / 2 - height / 2;
    const level = parent.level + 1;
    const place = { node, parentId: parent.node.id, level, side, x, y, width, height };
    places.push(place, ...placeChildren(place, shownChildren(node, branching), branching));
    top += own + between.sibling;
  }
  return places;
}

/** The first branches that together are about half as high as all stay at the right. */
function splitSides(children: readonly MindNode[], folded: ReadonlySet<string>) {
  const heights = children.map((child) => measureBranch(child, { folded }));
  const total = heights.reduce((sum, each) => sum + each, 0);
  let sum = 0;
  let count = 0;
  for (const each of heights) {
    if (count > 0 && sum + each / 2 > total / 2) break;
    sum += each;
    count += 1;
  }
  return { right: children.slice(0, count), left: children.slice(count) };
}

interface MindLaying {
  readonly layout: MindLayout;
  readonly folded: ReadonlySet<string>;
  /** No node is too narrow for its text. */
  readonly isUncut?: boolean;
}

/** Every node that is drawn, parents before their children. */
export function layoutMind(
  root: MindNode,
  { layout, folded, isUncut = false }: MindLaying,
): MindPlace[] {
  const width = widthOf(root, isUncut) + 2 * padding;
  const place: MindPlace = {
    ...{ node: root, parentId: null, level: 1, side: 'right', width, height: height + 8 },
    x: -width / 2,
    y: -height / 2 - 4,
  };
  const children = shownChildren(root, { folded });
  const sides =
    layout === 'both' ? splitSides(children, folded) : { right: children, left: [] as MindNode[] };
  return [
    place,
    ...placeChildren(place, sides.right, { folded, isUncut, side: 'right' }),
    ...placeChildren(place, sides.left, { folded, isUncut, side: 'left' }),
  ];
}

/** Units and posts of one level at one side stand in a column; what hangs below a post does not. */
export function columnOf({ side, level, node }: MindPlace): string {
  const isInColumn = node.kind === 'unit' || node.kind === 'post';
  return isInColumn ? `${side} ${level}` : '';
}

/** The edge of a box towards the root. */
export function edgeOf({ side, x, width }: MindPlace): number {
  return side === 'right' ? x : x + width;
}

/**
 * The same places with the units and posts of a level under each other, each column as far from
 * the boxes before it as `room` says beside the usual distance.
 */
export function shiftColumns(
  places: readonly MindPlace[],
  room: ReadonlyMap<string, number>,
): MindPlace[] {
  /** How far out the boxes of a level reach, by side and level. */
  const reach = new Map<string, number>();
  const moves = new Map<string, number>();
  const ordered = [...places].sort((left, right) => left.level - right.level);
  const shifted = new Map<string, MindPlace>();
  for (const place of ordered) {
    const { side, level, node } = place;
    const outward = side === 'right' ? 1 : -1;
    const column = columnOf(place);
    const before = reach.get(`${side} ${level - 1}`);
    const isAligned = column !== '' && before !== undefined;
    const start = (before ?? 0) + between.level + (room.get(column) ?? 0);
    const move = isAligned
      ? outward * start - edgeOf(place)
      : (moves.get(place.parentId ?? '') ?? 0);
    const at = { ...place, x: place.x + move };
    moves.set(node.id, move);
    shifted.set(node.id, at);
    if (column === '' && node.kind !== 'root') continue;
    const sides = node.kind === 'root' ? (['left', 'right'] as const) : [side];
    for (const each of sides) {
      const key = `${each} ${level}`;
      const far = each === 'right' ? at.x + at.width : -at.x;
      reach.set(key, Math.max(reach.get(key) ?? 0, far));
    }
  }
  return places.map((place) => shifted.get(place.node.id) ?? place);
}

/** The line from a parent to its child. */
export function routeBranch(parent: MindPlace, child: MindPlace): Point[] {
  const isRight = child.side === 'right';
  const from: Point = [isRight ? parent.x + parent.width : parent.x, parent.y + parent.height / 2];
  const to: Point = [isRight ? child.x : child.x + child.width, child.y + child.height / 2];
  const middle = isRight ? to[0] - between.level / 2 : to[0] + between.level / 2;
  return [from, [middle, from[1]], [middle, to[1]], to];
}
