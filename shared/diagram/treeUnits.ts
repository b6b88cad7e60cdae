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

/** How tightly to draw: subtrees up to this height hang as a list; leaves stand in so many columns. */
export interface TreePlan {
  readonly hang: number;
  readonly columns: number;
}

/**
 * What the tree layout places as one thing:
 * `box` one box whose children spread out, `hang` a box with its whole subtree listed below it,
 * `block` leaves of one parent in a grid, `rest` the room a tall unit takes on the next level.
 */
export interface TreeUnit {
  readonly kind: 'box' | 'hang' | 'block' | 'rest';
  readonly nodes: readonly RankedNode[];
  /** Columns of a block. */
  readonly columns: number;
  /** Room across the tree before and after the line the unit hangs on. */
  readonly before: number;
  readonly after: number;
  /** Room along the tree. */
  readonly along: number;
  next: TreeUnit[];
}

/** A hanging list longer than this becomes a block of several columns. */
const LONGEST_COLUMN = 10;
/** Blocks are about as wide as a screen: this much wider than high. */
const BLOCK_SHAPE = 1.6;
/** Between the columns of a block, room for a spine included. */
export const columnGap = 20;
/** A block of several columns beside its parent needs room for the line above it. */
const BUS_ROOM = 12;
/** Lines of a list start a little below its head. */
export const hangGap = 10;

export function rowPitch(spacing: TreeSpacing): number {
  return spacing.box.height + spacing.row;
}

export function columnPitch(spacing: TreeSpacing): number {
  return spacing.box.width + columnGap;
}

function wideColumns(count: number, spacing: TreeSpacing): number {
  const ideal = Math.sqrt((count * columnPitch(spacing)) / (BLOCK_SHAPE * rowPitch(spacing)));
  return Math.ceil(count / Math.ceil(ideal));
}

function blockColumns(parent: RankedNode | null, count: number, setting: UnitSetting): number {
  const { spacing, plan } = setting;
  if (!parent) return wideColumns(count, spacing);
  if (spacing.direction === 'right')
    return Math.min(plan.columns, Math.max(2, Math.ceil(count / 4)), Math.ceil(count / 2));
  return count <= LONGEST_COLUMN ? 1 : Math.min(wideColumns(count, spacing), Math.ceil(count / 8));
}

export interface UnitSetting {
  readonly spacing: TreeSpacing;
  readonly plan: TreePlan;
}

function boxUnit(node: RankedNode, { box, direction }: TreeSpacing): TreeUnit {
  const half = (direction === 'down' ? box.width : box.height) / 2;
  const along = direction === 'down' ? box.height : box.width;
  return { kind: 'box', nodes: [node], columns: 1, before: half, after: half, along, next: [] };
}

function hangUnit(node: RankedNode, spacing: TreeSpacing): TreeUnit {
  const rows = visibleBelow(node);
  const depth = rows.reduce((most, row) => Math.max(most, row.depth), 0);
  const half = spacing.box.width / 2;
  const list = rows.length === 0 ? 0 : hangGap - spacing.row + rows.length * rowPitch(spacing);
  return {
    kind: 'hang',
    nodes: [node],
    columns: 1,
    before: half,
    after: half + depth * spacing.indent,
    along: spacing.box.height + list,
    next: [],
  };
}

function blockUnit(leaves: readonly RankedNode[], columns: number, spacing: TreeSpacing): TreeUnit {
  const rows = Math.ceil(leaves.length / columns);
  const high = rows * rowPitch(spacing) - spacing.row;
  const wide = columns * columnPitch(spacing) - columnGap;
  const shared = { kind: 'block', nodes: leaves, columns } as const;
  if (spacing.direction === 'right') {
    const busRoom = columns > 1 ? BUS_ROOM : 0;
    return { ...shared, next: [], before: high / 2 + busRoom, after: high / 2, along: wide };
  }
  const half = wide / 2;
  return { ...shared, next: [], before: half + spacing.indent, after: half, along: high };
}

function isHung(node: RankedNode, { spacing, plan }: UnitSetting): boolean {
  if (spacing.direction === 'right' || node.height === 0 || node.height > plan.hang) return false;
  return node.height > 1 || node.children.length <= LONGEST_COLUMN;
}

function unitOf(node: RankedNode, setting: UnitSetting): TreeUnit {
  return isHung(node, setting) ? hangUnit(node, setting.spacing) : boxUnit(node, setting.spacing);
}

/** The units of siblings: leaves gathered into one block where the plan says so, after the others. */
function unitsOf(
  parent: RankedNode | null,
  nodes: readonly RankedNode[],
  setting: UnitSetting,
): TreeUnit[] {
  const { spacing, plan } = setting;
  const leaves = nodes.filter((node) => node.height === 0);
  const columns = blockColumns(parent, leaves.length, setting);
  const isWorthIt = spacing.direction === 'down' ? plan.hang > 0 : columns > 1;
  if (leaves.length < 2 || !isWorthIt) return nodes.map((node) => unitOf(node, setting));
  const branches = nodes.filter((node) => node.height > 0);
  return [...branches.map((node) => unitOf(node, setting)), blockUnit(leaves, columns, spacing)];
}

/** Distance from one level of the tree to the next. */
export function levelPitch({ direction, box, level }: TreeSpacing): number {
  return (direction === 'down' ? box.height : box.width) + level;
}

function addRest(unit: TreeUnit, spacing: TreeSpacing): void {
  const levels = Math.ceil((unit.along + spacing.level) / levelPitch(spacing) - 1e-6);
  let last = unit;
  for (let level = 1; level < levels; level += 1) {
    const rest: TreeUnit = { ...unit, kind: 'rest', nodes: [], next: [] };
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
    const [node] = unit.nodes;
    if (unit.kind !== 'box') addRest(unit, setting.spacing);
    else if (node && !node.isFolded) {
      unit.next = unitsOf(node, node.children, setting);
      all.push(...unit.next);
    }
  }
  return { roots: rootUnits, all };
}
