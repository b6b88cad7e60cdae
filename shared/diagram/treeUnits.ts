import { type RankedNode, visibleBelow } from './rankedTree.ts';

/** Distances in px between boxes of equal size. */
export interface TreeSpacing {
  readonly direction: 'down' | 'right';
  readonly box: { readonly width: number; readonly height: number };
  /** Between the levels of the tree, room for the lines included. */
  readonly level: number;
  /** Between neighbours of one level. */
  readonly sibling: number;
  /** Between boxes stacked under each other. */
  readonly row: number;
  /** How far a stacked box stands to the right of the box it hangs under. */
  readonly indent: number;
}

/** How tightly to draw: subtrees up to this height hang as lists, in about so many columns. */
export interface TreePlan {
  readonly hang: number;
  readonly columns: number;
}

/** A box in a list; `depth` 0 stands at the list's edge. */
export interface ListRow {
  readonly node: RankedNode;
  readonly depth: number;
}

/**
 * What the tree layout places as one thing:
 * `box` one box whose children follow as units of their own, `hang` a box with its whole subtree
 * listed below it, `block` subtrees of one parent listed in columns, `rest` the room a tall unit
 * takes on the next level.
 */
export interface TreeUnit {
  readonly kind: 'box' | 'hang' | 'block' | 'rest';
  readonly head: RankedNode | null;
  /** Columns of a block; the one list of a hanging box. */
  readonly lists: readonly (readonly ListRow[])[];
  /** Distance from one column to the next. */
  readonly columnPitch: number;
  /** Room across the tree before and after the line the unit hangs on. */
  readonly before: number;
  readonly after: number;
  /** Room along the tree. */
  readonly along: number;
  next: TreeUnit[];
}

export interface UnitSetting {
  readonly spacing: TreeSpacing;
  readonly plan: TreePlan;
}

/** A list of leaves longer than this is broken into columns. */
const LONGEST_COLUMN = 10;
/** Columns a plan asks for are at least this long. */
const SHORTEST_COLUMN = 6;
/** Blocks of leaves are about as wide as a screen: this much wider than high. */
const BLOCK_SHAPE = 1.6;
/** A block of several columns beside its parent needs room for the line above it. */
const BUS_ROOM = 12;
/** Between the columns of a block, room for a spine included. */
export const columnGap = 20;
/** Lines of a list start a little below its head. */
export const hangGap = 10;

export function rowPitch(spacing: TreeSpacing): number {
  return spacing.box.height + spacing.row;
}

function wideColumns(count: number, spacing: TreeSpacing): number {
  const pitch = spacing.box.width + columnGap;
  const ideal = Math.sqrt((count * pitch) / (BLOCK_SHAPE * rowPitch(spacing)));
  return Math.ceil(count / Math.ceil(ideal));
}

function leafColumns(count: number, spacing: TreeSpacing): number {
  return count <= LONGEST_COLUMN
    ? 1
    : Math.min(wideColumns(count, spacing), Math.ceil(count / (LONGEST_COLUMN - 2)));
}

function blockColumns(parent: RankedNode | null, count: number, setting: UnitSetting): number {
  const { spacing, plan } = setting;
  if (!parent) return wideColumns(count, spacing);
  if (spacing.direction === 'down') return leafColumns(count, spacing);
  return Math.min(plan.columns, Math.max(2, Math.ceil(count / 4)), Math.ceil(count / 2));
}

/** Columns the list below a box is broken into; 0 when its children spread out instead. */
function hungColumns(node: RankedNode, { spacing, plan }: UnitSetting): number {
  if (spacing.direction === 'right' || node.height === 0 || node.height > plan.hang) return 0;
  const planned = Math.min(plan.columns, Math.ceil(node.descendants / SHORTEST_COLUMN));
  const needed = node.height === 1 ? leafColumns(node.children.length, spacing) : 1;
  return Math.min(node.children.length, Math.max(planned, needed));
}

function boxUnit(node: RankedNode, { box, direction }: TreeSpacing): TreeUnit {
  const half = (direction === 'down' ? box.width : box.height) / 2;
  const along = direction === 'down' ? box.height : box.width;
  const room = { before: half, after: half, along };
  return { kind: 'box', head: node, lists: [], columnPitch: 0, ...room, next: [] };
}

function deepest(lists: readonly (readonly ListRow[])[]): number {
  let most = 0;
  for (const list of lists) for (const { depth } of list) most = Math.max(most, depth);
  return most;
}

function hangUnit(node: RankedNode, spacing: TreeSpacing): TreeUnit {
  const lists = [visibleBelow(node)];
  const rows = lists[0]?.length ?? 0;
  const half = spacing.box.width / 2;
  const list = rows === 0 ? 0 : hangGap - spacing.row + rows * rowPitch(spacing);
  return {
    kind: 'hang',
    head: node,
    lists,
    columnPitch: 0,
    before: half,
    after: half + deepest(lists) * spacing.indent,
    along: spacing.box.height + list,
    next: [],
  };
}

/** Deals subtrees out to columns of about equal length; what is folded counts, so that it stays put. */
function dealOut(nodes: readonly RankedNode[], columns: number): RankedNode[][] {
  const weightOf = (node: RankedNode) => node.descendants + 1;
  const share = nodes.reduce((sum, node) => sum + weightOf(node), 0) / columns;
  const dealt: RankedNode[][] = [];
  let before = 0;
  for (const node of nodes) {
    const column = Math.min(columns - 1, Math.floor((before + weightOf(node) / 2 - 0.01) / share));
    const last = dealt[column];
    if (last) last.push(node);
    else dealt[column] = [node];
    before += weightOf(node);
  }
  return dealt.filter((column) => column.length > 0);
}

function blockUnit(nodes: readonly RankedNode[], columns: number, spacing: TreeSpacing): TreeUnit {
  const lists = dealOut(nodes, columns).map((column) =>
    column.flatMap((node): ListRow[] => [{ node, depth: 0 }, ...visibleBelow(node)]),
  );
  const rows = lists.reduce((most, list) => Math.max(most, list.length), 0);
  const high = rows * rowPitch(spacing) - spacing.row;
  const columnPitch = spacing.box.width + deepest(lists) * spacing.indent + columnGap;
  const wide = lists.length * columnPitch - columnGap;
  const isDown = spacing.direction === 'down';
  const half = (isDown ? wide : high) / 2;
  const extra = isDown ? spacing.indent : lists.length > 1 ? BUS_ROOM : 0;
  const room = { before: half + extra, after: half, along: isDown ? high : wide };
  return { kind: 'block', head: null, lists, columnPitch, ...room, next: [] };
}

/** The units of siblings: leaves gathered into one block where the plan says so, after the others. */
function unitsOf(
  parent: RankedNode | null,
  nodes: readonly RankedNode[],
  setting: UnitSetting,
): TreeUnit[] {
  const { spacing, plan } = setting;
  const unitOf = (node: RankedNode) =>
    hungColumns(node, setting) === 1 ? hangUnit(node, spacing) : boxUnit(node, spacing);
  const leaves = nodes.filter((node) => node.height === 0);
  const columns = blockColumns(parent, leaves.length, setting);
  const isWorthIt = spacing.direction === 'down' ? plan.hang > 0 : columns > 1;
  if (leaves.length < 2 || !isWorthIt) return nodes.map(unitOf);
  const branches = nodes.filter((node) => node.height > 0);
  return [...branches.map(unitOf), blockUnit(leaves, columns, spacing)];
}

function unitsBelow(node: RankedNode, setting: UnitSetting): TreeUnit[] {
  if (node.isFolded) return [];
  const columns = hungColumns(node, setting);
  return columns > 1
    ? [blockUnit(node.children, columns, setting.spacing)]
    : unitsOf(node, node.children, setting);
}

/** Distance from one level of the tree to the next. */
export function levelPitch({ direction, box, level }: TreeSpacing): number {
  return (direction === 'down' ? box.height : box.width) + level;
}

function addRest(unit: TreeUnit, spacing: TreeSpacing): void {
  const levels = Math.ceil((unit.along + spacing.level) / levelPitch(spacing) - 1e-6);
  let last = unit;
  for (let level = 1; level < levels; level += 1) {
    const rest: TreeUnit = { ...unit, kind: 'rest', head: null, lists: [], next: [] };
    last.next = [rest];
    last = rest;
  }
}

export interface UnitTree {
  readonly roots: readonly TreeUnit[];
  /** Every unit that draws something, parents before children. */
  readonly all: readonly TreeUnit[];
}

export function buildUnits(roots: readonly RankedNode[], setting: UnitSetting): UnitTree {
  const rootUnits = unitsOf(null, roots, setting);
  const all = [...rootUnits];
  for (const unit of all) {
    if (unit.kind !== 'box') addRest(unit, setting.spacing);
    else if (unit.head) {
      unit.next = unitsBelow(unit.head, setting);
      all.push(...unit.next);
    }
  }
  return { roots: rootUnits, all };
}
