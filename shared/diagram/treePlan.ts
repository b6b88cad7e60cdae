import type { RankedNode } from './rankedTree.ts';
import {
  buildUnits,
  levelPitch,
  type TreePlan,
  type TreeSpacing,
  type TreeUnit,
  type UnitTree,
} from './treeUnits.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A looser plan is kept when a tighter one would show little more. */
const GOOD_ENOUGH = 0.9;
const MOST_COLUMNS = 3;
const HIGHEST_HANG = 5;

interface Extent {
  readonly across: number;
  readonly along: number;
}

function sideBySide(extents: readonly Extent[], gap: number): Extent {
  const across = extents.reduce((sum, extent) => sum + extent.across + gap, -gap);
  return { across, along: extents.reduce((most, extent) => Math.max(most, extent.along), 0) };
}

/** Size of a tree when no branch reaches below another: never less than what is drawn. */
function estimateSize({ roots, all }: UnitTree, spacing: TreeSpacing): Size {
  const extents = new Map<TreeUnit, Extent>();
  const below = (units: readonly TreeUnit[]) =>
    sideBySide(
      units.flatMap((unit) => extents.get(unit) ?? []),
      spacing.sibling,
    );
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const unit = all[index];
    if (!unit) continue;
    const children = below(unit.next);
    extents.set(unit, {
      across: Math.max(children.across, unit.before + unit.after),
      along: unit.kind === 'box' ? levelPitch(spacing) + children.along : unit.along,
    });
  }
  const { across, along } = below(roots);
  return spacing.direction === 'down'
    ? { width: across, height: along }
    : { width: along, height: across };
}

function scaleOf(size: Size, fitTo: Size): number {
  return Math.min(1, fitTo.width / size.width, fitTo.height / size.height);
}

/** Columns that would make a drawing of one column per list about as wide and high as the window. */
function balancedColumns(single: Size, fitTo: Size): number {
  const tooHigh = single.height / single.width / (fitTo.height / fitTo.width);
  return Math.max(1, Math.floor(Math.sqrt(tooHigh)));
}

function plansOf(roots: readonly RankedNode[], direction: TreeSpacing['direction']): TreePlan[] {
  if (direction === 'right') {
    return Array.from({ length: MOST_COLUMNS }, (_, index) => ({ hang: 0, columns: index + 1 }));
  }
  const highest = roots.reduce((most, root) => Math.max(most, root.height), 1);
  const count = Math.min(highest, HIGHEST_HANG) + 1;
  return Array.from({ length: count }, (_, hang) => ({ hang, columns: 1 }));
}

/**
 * The loosest way to draw the tree that still shows it about as large as any other would in a
 * window of this size. Ask it with nothing folded, so that folding never rearranges the rest.
 */
export function planTree(
  roots: readonly RankedNode[],
  spacing: TreeSpacing,
  fitTo: Size,
): TreePlan {
  const sizeOf = (plan: TreePlan) => estimateSize(buildUnits(roots, { spacing, plan }), spacing);
  const judged = plansOf(roots, spacing.direction).flatMap((plan) => {
    const size = sizeOf(plan);
    const single = { plan, scale: scaleOf(size, fitTo) };
    const columns = balancedColumns(size, fitTo);
    if (spacing.direction === 'right' || plan.hang === 0 || columns === 1) return [single];
    return [
      single,
      ...[columns, columns + 1].map((count) => {
        const broken = { hang: plan.hang, columns: count };
        return { plan: broken, scale: scaleOf(sizeOf(broken), fitTo) };
      }),
    ];
  });
  const best = judged.reduce((most, { scale }) => Math.max(most, scale), 0);
  const chosen = judged.find(({ scale }) => scale >= best * GOOD_ENOUGH);
  return chosen?.plan ?? { hang: 1, columns: 1 };
}
