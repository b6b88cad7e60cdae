import { tintOf } from '#shared/diagram/palette.ts';
import type { TreeNode } from '#shared/diagram/rankedTree.ts';
import {
  boundsOf,
  lineBounds,
  type Rect,
  type Scene,
  type SceneLine,
} from '#shared/diagram/scene.ts';
import { type BoxPlace, layoutTree, type TreeLayout } from '#shared/diagram/treeLayout.ts';
import type { Size } from '#shared/diagram/treePlan.ts';
import type { TreeSpacing } from '#shared/diagram/treeUnits.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { type BoxWords, describeBox } from './orgChartBox.ts';
import { boxHeight, chooseBoxWidth } from './orgChartBoxContent.ts';
import { routeDotted } from './orgChartDotted.ts';
import type { OrgChartData } from './orgChartModel.ts';
import { paintSeat, paintWorkspace, type SeatLook } from './orgChartSceneBox.ts';
import { describeLegend, describeSubtitle } from './orgChartSummary.ts';
import { buildOrgChartTree, type OrgChartTree } from './orgChartTree.ts';
import { orgChartWords } from './orgChartWords.ts';

export interface OrgChartOptions {
  readonly translate: Translate;
  /** Where reports stand from their superior; `down` unless told. */
  readonly direction?: Scene['direction'];
  /** Boxes whose subtree is folded away; ids that draw no box or have no reports count for nothing. */
  readonly collapsed?: ReadonlySet<string>;
  /** `workspace` adds one box with the workspace's name above all roots; hidden unless told. */
  readonly root?: 'hidden' | 'workspace';
  /** The window the chart should be readable in; a 1280×800 screen beside the navigation unless told. */
  readonly fitTo?: Size;
}

/** Id of the box `root: 'workspace'` adds; no seat has it. */
const workspaceBoxId = 'workspace';

const usualWindow: Size = { width: 1040, height: 660 };

function spacingOf(direction: Scene['direction'], width: number): TreeSpacing {
  const box = { width, height: boxHeight };
  return direction === 'down'
    ? { direction, box, level: 36, sibling: 16, row: 8, indent: 14 }
    : { direction, box, level: 44, sibling: 8, row: 8, indent: 14 };
}

/** Units take their tints in the order the chart meets them, so that neighbours differ. */
function tintUnits(chart: OrgChartData): Map<string, SeatLook['tint']> {
  const tints = new Map<string, SeatLook['tint']>();
  for (const { unitId } of chart.seats)
    if (!tints.has(unitId)) tints.set(unitId, tintOf(tints.size));
  return tints;
}

function describeSeats(chart: OrgChartData, tree: OrgChartTree, translate: Translate) {
  const tints = tintUnits(chart);
  const words = orgChartWords(translate);
  const looks = new Map<string, SeatLook>();
  for (const box of new Set(tree.boxOf.values())) {
    const tint = tints.get(box.seat.unitId) ?? tintOf(0);
    looks.set(box.id, { words: describeBox(box, words, tint), tint });
  }
  return looks;
}

function solidLines(layout: TreeLayout): SceneLine[] {
  return layout.lines.map((line) => ({ ...line, kind: 'solid', note: '' }));
}

/** Dotted lines whose both ends are drawn; with an end folded away a line would claim something else. */
function dottedLines(
  chart: OrgChartData,
  tree: OrgChartTree,
  drawn: { readonly byId: ReadonlyMap<string, Rect>; readonly direction: Scene['direction'] },
): SceneLine[] {
  return chart.dotted.flatMap(({ seatId, superiorSeatId, note }): SceneLine[] => {
    const fromId = tree.boxOf.get(seatId)?.id ?? '';
    const toId = tree.boxOf.get(superiorSeatId)?.id ?? '';
    const from = drawn.byId.get(fromId);
    const to = drawn.byId.get(toId);
    if (!from || !to || fromId === toId) return [];
    return [{ fromId, toId, kind: 'dotted', note, points: routeDotted(from, to, drawn.direction) }];
  });
}

function wordsOf(looks: ReadonlyMap<string, SeatLook>): BoxWords[] {
  return [...looks.values()].map(({ words }) => words);
}

/** A chart whose boxes are known, ready to be drawn whole or in parts. */
interface PreparedOrgChart {
  /** Every box, unfolded. */
  readonly roots: readonly TreeNode[];
  /** Draws these trees of its boxes; the whole chart unless told. */
  readonly draw: (roots?: readonly TreeNode[]) => Scene;
}

function topOf(tree: OrgChartTree, options: OrgChartOptions): readonly TreeNode[] {
  return options.root === 'workspace' ? [{ id: workspaceBoxId, children: tree.roots }] : tree.roots;
}

function sceneBounds(boxes: Scene['boxes'], lines: readonly SceneLine[]): Rect {
  return boundsOf([
    ...boxes,
    ...boxes.flatMap(({ x, y, badge }) =>
      badge ? { ...badge, x: x + badge.x, y: y + badge.y } : [],
    ),
    ...lines.map(({ points }) => lineBounds(points)),
  ]);
}

/**
 * What all drawings of one chart share, measured once.
 * @throws Failure `rule` (`orgChart.cycle`) when solid lines run in a circle.
 */
function prepareOrgChart(chart: OrgChartData, options: OrgChartOptions): PreparedOrgChart {
  const { translate, direction = 'down', fitTo = usualWindow, collapsed } = options;
  const tree = buildOrgChartTree(chart);
  const looks = describeSeats(chart, tree, translate);
  const spacing = spacingOf(direction, chooseBoxWidth(wordsOf(looks)));
  const folded = collapsed ?? new Set<string>();
  const paint = (place: BoxPlace) => {
    const look = looks.get(place.node.id);
    return look
      ? paintSeat(place, spacing, look)
      : paintWorkspace(place, spacing, chart.workspaceName);
  };
  const whole = topOf(tree, options);
  const draw = (roots = whole): Scene => {
    const layout = layoutTree(roots, { spacing, folded, fitTo });
    const boxes = layout.boxes.map(paint);
    const byId = new Map(boxes.map((box) => [box.id, box]));
    const lines = [...solidLines(layout), ...dottedLines(chart, tree, { byId, direction })];
    return {
      bounds: sceneBounds(boxes, lines),
      boxes,
      lines,
      direction,
      title: translate('orgChart.title', { workspace: chart.workspaceName }),
      subtitle: describeSubtitle(chart, translate),
      legend: describeLegend(chart, lines, translate),
    };
  };
  return { roots: whole, draw };
}

/** The org chart of one day, laid out and ready to paint. Throws as `prepareOrgChart` does. */
export function buildOrgChart(chart: OrgChartData, options: OrgChartOptions): Scene {
  return prepareOrgChart(chart, options).draw();
}
