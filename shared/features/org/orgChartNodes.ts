import type { TreeNode } from '#shared/diagram/rankedTree.ts';
import type { ChartField, ChartGrouping } from './orgChartChoices.ts';
import type { OrgChartData } from './orgChartModel.ts';
import { buildOrgChartTree, type DrawnSeat } from './orgChartTree.ts';
import { buildUnitTree, type DrawnUnit } from './orgChartUnitTree.ts';

export type DrawnBox = DrawnSeat | DrawnUnit;

/** Id of the box that stands for the whole workspace; no seat or unit has it. */
export const workspaceBoxId = 'workspace';

/** The boxes of a chart however they are grouped. */
export interface ChartNodes {
  readonly roots: readonly TreeNode[];
  /** Every box but the one of the workspace. */
  readonly byId: ReadonlyMap<string, DrawnBox>;
  /** Id of the box in which a seat is seen. */
  readonly boxIdOf: ReadonlyMap<string, string>;
}

export interface NodeOptions {
  /** By whom they report to, unless told. */
  readonly by?: ChartGrouping;
  readonly fields: ReadonlySet<ChartField>;
}

function collectBoxes(roots: readonly DrawnBox[]): Map<string, DrawnBox> {
  const byId = new Map<string, DrawnBox>();
  const waiting: DrawnBox[] = [...roots];
  for (let box = waiting.pop(); box; box = waiting.pop()) {
    byId.set(box.id, box);
    waiting.push(...box.children);
  }
  return byId;
}

/**
 * Which boxes a chart has and how they hang together.
 * @throws Failure `rule` (`orgChart.cycle`) when lines or units run in a circle.
 */
export function listChartNodes(chart: OrgChartData, { by, fields }: NodeOptions): ChartNodes {
  const { roots, boxOf } =
    by === 'unit' ? buildUnitTree(chart, fields.has('members')) : buildOrgChartTree(chart);
  const boxIdOf = new Map([...boxOf].map(([seatId, { id }]) => [seatId, id]));
  return { roots, byId: collectBoxes(roots), boxIdOf };
}
