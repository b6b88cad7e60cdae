import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import { type RankedNode, rankTree, type TreeNode } from './rankedTree.ts';
import type { Point } from './scene.ts';
import { planTree, type Size } from './treePlan.ts';
import { type Corner, routeToBlock, routeToChild, routeToRow } from './treeRoutes.ts';
import {
  buildUnits,
  columnGap,
  hangGap,
  levelPitch,
  rowPitch,
  type TreePlan,
  type TreeSpacing,
  type TreeUnit,
} from './treeUnits.ts';

/** Where one box stands; `node` tells its level, parent and what is folded. */
export interface BoxPlace {
  readonly node: RankedNode;
  readonly x: number;
  readonly y: number;
}

export interface LinePlace {
  readonly fromId: string;
  readonly toId: string;
  readonly points: readonly Point[];
}

export interface TreeLayout {
  /** Parents before children, siblings in order. */
  readonly boxes: readonly BoxPlace[];
  readonly lines: readonly LinePlace[];
}

export interface TreeLayoutOptions {
  readonly spacing: TreeSpacing;
  /** The window the drawing should be readable in. */
  readonly fitTo: Size;
  readonly folded: ReadonlySet<string>;
  /** Every box on the row of its level, however wide that gets; stacked where it helps otherwise. */
  readonly isPlain?: boolean;
}

/** Nothing is stacked. */
const plainPlan: TreePlan = { hang: 0, columns: 1 };

function isRoot(node: RankedNode): boolean {
  return node.parent === null;
}

type PlacedUnit = HierarchyPointNode<TreeUnit>;

/** Lays units out side by side; d3 asks for the distance of two neighbours, `x` is the line they hang on. */
function placeUnits(roots: readonly TreeUnit[], spacing: TreeSpacing): PlacedUnit {
  const top: TreeUnit = {
    kind: 'rest',
    head: null,
    lists: [],
    columnPitch: 0,
    before: 0,
    after: 0,
    along: 0,
    next: [...roots],
  };
  const root = hierarchy(top, (unit) => unit.next);
  const order = new Map<TreeUnit, number>();
  root.eachBefore((unit) => order.set(unit.data, order.size));
  const apart = tree<TreeUnit>()
    .nodeSize([1, 1])
    .separation((a, b) => {
      const isOrdered = (order.get(a.data) ?? 0) < (order.get(b.data) ?? 0);
      const [first, second] = isOrdered ? [a.data, b.data] : [b.data, a.data];
      return first.after + spacing.sibling + second.before;
    });
  return apart(root);
}

interface Pen {
  readonly spacing: TreeSpacing;
  readonly places: Map<string, BoxPlace>;
  readonly lines: LinePlace[];
}

function drawBox(pen: Pen, place: BoxPlace, points: readonly Point[] | null): void {
  const { parent, id } = place.node;
  pen.places.set(id, place);
  if (parent && points) pen.lines.push({ fromId: parent.id, toId: id, points });
}

function parentPlace(pen: Pen, node: RankedNode): BoxPlace | undefined {
  return node.parent ? pen.places.get(node.parent.id) : undefined;
}

function drawHead(pen: Pen, node: RankedNode, corner: Corner): void {
  const from = parentPlace(pen, node);
  drawBox(pen, { node, ...corner }, from ? routeToChild(from, corner, pen.spacing) : null);
}

/** The boxes of a unit's lists, column by column; `corner` is that of the first one. */
function drawLists(pen: Pen, unit: TreeUnit, corner: Corner): void {
  const { spacing } = pen;
  unit.lists.forEach((list, column) => {
    list.forEach(({ node, depth }, index) => {
      const x = corner.x + column * unit.columnPitch + depth * spacing.indent;
      const place = { node, x, y: corner.y + index * rowPitch(spacing) };
      const from = parentPlace(pen, node);
      const route = depth === 0 ? routeToBlock : routeToRow;
      drawBox(pen, place, from ? route(from, place, { corner, column, spacing }) : null);
    });
  });
}

function drawUnit(pen: Pen, unit: TreeUnit, corner: Corner): void {
  if (unit.head) drawHead(pen, unit.head, corner);
  const top = unit.head ? corner.y + pen.spacing.box.height + hangGap : corner.y;
  drawLists(pen, unit, { x: corner.x, y: top });
}

/** Whole px, so that hairlines stay sharp. */
function cornerOf(placed: PlacedUnit, spacing: TreeSpacing): Corner {
  const start = (placed.depth - 1) * levelPitch(spacing);
  const { kind, after, lists, columnPitch } = placed.data;
  const half = kind === 'block' ? after : spacing.box.height / 2;
  if (spacing.direction === 'right') return { x: start, y: Math.round(placed.x - half) };
  const wide = kind === 'block' ? lists.length * columnPitch - columnGap : spacing.box.width;
  return { x: Math.round(placed.x - wide / 2), y: start };
}

type Setting = Pick<TreeLayoutOptions, 'spacing'> & { readonly plan: TreePlan };

function draw(ranked: readonly RankedNode[], { spacing, plan }: Setting): Pen {
  const units = buildUnits(ranked.filter(isRoot), { spacing, plan });
  const pen: Pen = { spacing, places: new Map(), lines: [] };
  placeUnits(units.roots, spacing).eachBefore((placed) => {
    const { kind } = placed.data;
    if (kind !== 'rest') drawUnit(pen, placed.data, cornerOf(placed, spacing));
  });
  return pen;
}

function widthOf({ places, spacing }: Pen): number {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x } of places.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x + spacing.box.width);
  }
  return right - left;
}

/** What a plain drawing is at least as wide as: its fullest level. */
function leastPlainWidth(ranked: readonly RankedNode[], { box, sibling }: TreeSpacing): number {
  const counts = new Map<number, number>();
  for (const { level } of ranked) counts.set(level, (counts.get(level) ?? 0) + 1);
  return Math.max(0, ...counts.values()) * (box.width + sibling) - sibling;
}

/** How to draw with nothing folded; a stacked drawing that came out wider than a plain one is none. */
function choosePlan(ranked: readonly RankedNode[], options: TreeLayoutOptions): TreePlan {
  const { spacing, fitTo, isPlain = false } = options;
  if (isPlain) return plainPlan;
  const plan = planTree(ranked.filter(isRoot), spacing, fitTo);
  if (spacing.direction === 'right' || plan.hang === 0) return plan;
  const width = widthOf(draw(ranked, { spacing, plan }));
  const isNarrower =
    width <= leastPlainWidth(ranked, spacing) ||
    width <= widthOf(draw(ranked, { spacing, plan: plainPlan }));
  return isNarrower ? plan : plainPlan;
}

/** Places equal boxes as a tree without overlaps; a few milliseconds for thousands of boxes. */
export function layoutTree(roots: readonly TreeNode[], options: TreeLayoutOptions): TreeLayout {
  const { spacing, folded } = options;
  const unfolded = rankTree(roots);
  const ranked = folded.size > 0 ? rankTree(roots, folded) : unfolded;
  const { places, lines } = draw(ranked, { spacing, plan: choosePlan(unfolded, options) });
  return { boxes: ranked.flatMap((node) => places.get(node.id) ?? []), lines };
}
