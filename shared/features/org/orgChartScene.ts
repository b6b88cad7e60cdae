import { tintOf } from '#shared/diagram/palette.ts';
import type { TreeNode } from '#shared/diagram/rankedTree.ts';
import { boundsAround, type Rect, type Scene, type SceneLine } from '#shared/diagram/scene.ts';
import { type BoxPlace, layoutTree, type TreeLayout } from '#shared/diagram/treeLayout.ts';
import type { Size } from '#shared/diagram/treePlan.ts';
import type { TreeSpacing } from '#shared/diagram/treeUnits.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { type BoxDescribing, type BoxWords, describeSeat, describeUnit } from './orgChartBox.ts';
import { type BoxRows, boxHeightOf, chooseBoxWidth } from './orgChartBoxContent.ts';
import {
  type ChartField,
  type ChartGrouping,
  type ChartLayout,
  usualFields,
} from './orgChartChoices.ts';
import { routeDotted } from './orgChartDotted.ts';
import type { OrgChartData } from './orgChartModel.ts';
import { type ChartNodes, type DrawnBox, listChartNodes, workspaceBoxId } from './orgChartNodes.ts';
import { type BoxLook, paintBox, paintWorkspace, titleWidthOf } from './orgChartSceneBox.ts';
import { describeLegend, describeSubtitle } from './orgChartSummary.ts';
import { orgChartWords } from './orgChartWords.ts';

export interface OrgChartOptions {
  readonly translate: Translate;
  /** `compact` unless told. */
  readonly layout?: ChartLayout;
  /** By whom they report to, unless told. */
  readonly by?: ChartGrouping;
  /** What boxes say beside the name; post and unit unless told. */
  readonly fields?: readonly ChartField[];
  /** `data:` addresses by person, asked for only where the field `photo` is chosen. */
  readonly photos?: ReadonlyMap<string, string>;
  /** Boxes whose subtree is folded away; ids that draw no box or have no reports count for nothing. */
  readonly collapsed?: ReadonlySet<string>;
  /** `workspace` adds one box with the workspace's name above all roots; usual by unit only. */
  readonly root?: 'hidden' | 'workspace';
  /** Widen all boxes until no word is cut, as files do; screens cut the longest few. */
  readonly isUncut?: boolean;
  /** The widest a box may become for that; no limit when left out. */
  readonly widestBox?: number;
  /** The window the chart should be readable in; a 1280×800 screen beside the navigation unless told. */
  readonly fitTo?: Size;
}

const usualWindow: Size = { width: 1040, height: 660 };

function spacingOf(layout: ChartLayout, box: Size): TreeSpacing {
  return layout === 'right'
    ? { direction: 'right', box, level: 44, sibling: 8, row: 8, indent: 14 }
    : { direction: 'down', box, level: 36, sibling: 16, row: 8, indent: 14 };
}

/** Units take their tints in the order the chart meets them, so that neighbours differ. */
function tintUnits(chart: OrgChartData, by: ChartGrouping): Map<string, BoxLook['tint']> {
  const tints = new Map<string, BoxLook['tint']>();
  const met = chart.seats.map(({ unitId }) => unitId);
  for (const id of by === 'unit' ? chart.units.map((unit) => unit.id) : met) {
    if (!tints.has(id)) tints.set(id, tintOf(tints.size));
  }
  return tints;
}

function describeBox(box: DrawnBox, describing: BoxDescribing, tint: BoxLook['tint']): BoxWords {
  return box.kind === 'unit' ? describeUnit(box, describing) : describeSeat(box, describing, tint);
}

function describeBoxes(
  boxes: Iterable<DrawnBox>,
  describing: BoxDescribing,
  tints: ReadonlyMap<string, BoxLook['tint']>,
): Map<string, BoxLook> {
  const looks = new Map<string, BoxLook>();
  for (const box of boxes) {
    const tint = tints.get(box.kind === 'unit' ? box.id : box.seat.unitId) ?? tintOf(0);
    looks.set(box.id, { words: describeBox(box, describing, tint), tint, kind: box.kind });
  }
  return looks;
}

function solidLines(layout: TreeLayout): SceneLine[] {
  return layout.lines.map((line) => ({ ...line, kind: 'solid', note: '' }));
}

/** Dotted lines whose both ends are drawn; with an end folded away a line would claim something else. */
function dottedLines(
  chart: OrgChartData,
  { boxIdOf }: ChartNodes,
  drawn: { readonly byId: ReadonlyMap<string, Rect>; readonly direction: Scene['direction'] },
): SceneLine[] {
  return chart.dotted.flatMap(({ seatId, superiorSeatId, note }): SceneLine[] => {
    const fromId = boxIdOf.get(seatId) ?? '';
    const toId = boxIdOf.get(superiorSeatId) ?? '';
    const from = drawn.byId.get(fromId);
    const to = drawn.byId.get(toId);
    if (!from || !to || fromId === toId) return [];
    return [{ fromId, toId, kind: 'dotted', note, points: routeDotted(from, to, drawn.direction) }];
  });
}

/** Which lines the boxes have: what was chosen, as far as any box has something to say there. */
function rowsOf(all: readonly BoxWords[]): BoxRows {
  return {
    hasDetail: all.some(({ detail }) => detail !== ''),
    hasFacts: all.some(({ facts }) => facts !== ''),
  };
}

/** A chart whose boxes are known, ready to be drawn whole or in parts. */
export interface PreparedOrgChart {
  /** Every box, unfolded. */
  readonly roots: readonly TreeNode[];
  /** Draws these trees of its boxes, the whole chart unless told, to be readable in this window. */
  readonly draw: (roots?: readonly TreeNode[], fitTo?: Size) => Scene;
}

function rootOf({ by, root }: OrgChartOptions): 'workspace' | 'hidden' {
  return root ?? (by === 'unit' ? 'workspace' : 'hidden');
}

function topOf({ roots }: ChartNodes, options: OrgChartOptions): readonly TreeNode[] {
  return rootOf(options) === 'workspace' ? [{ id: workspaceBoxId, children: roots }] : roots;
}

/** What every box of a chart says, and so how large they all are. */
function describeChart(chart: OrgChartData, options: OrgChartOptions) {
  const { translate, layout = 'compact', by = 'position' } = options;
  const fields = new Set(options.fields ?? usualFields);
  const nodes = listChartNodes(chart, { by, fields });
  const photos = options.photos ?? new Map<string, string>();
  const describing = { words: orgChartWords(translate), fields, by, photos };
  const looks = describeBoxes(nodes.byId.values(), describing, tintUnits(chart, by));
  const words = [...looks.values()].map((look) => look.words);
  const rows = rowsOf(words);
  const isUncut = options.isUncut === true;
  const titleWidth = rootOf(options) === 'workspace' ? titleWidthOf(chart.workspaceName) : 0;
  const { widestBox: most = Number.POSITIVE_INFINITY } = options;
  const width = chooseBoxWidth(words, rows, { isUncut, most, titleWidth });
  const spacing = spacingOf(layout, { width, height: boxHeightOf(rows) });
  return { nodes, looks, grid: { rows, isUncut, spacing } };
}

/**
 * What all drawings of one chart share, measured once.
 * @throws Failure `rule` (`orgChart.cycle`) when solid lines or units run in a circle.
 */
export function prepareOrgChart(chart: OrgChartData, options: OrgChartOptions): PreparedOrgChart {
  const { translate, collapsed: folded = new Set<string>() } = options;
  const { nodes, looks, grid } = describeChart(chart, options);
  const { spacing } = grid;
  const { direction } = spacing;
  const paint = (place: BoxPlace) => {
    const look = looks.get(place.node.id);
    return look ? paintBox(place, grid, look) : paintWorkspace(place, spacing, chart.workspaceName);
  };
  const whole = topOf(nodes, options);
  const isPlain = options.layout === 'down';
  const draw = (roots = whole, fitTo = options.fitTo ?? usualWindow): Scene => {
    const layout = layoutTree(roots, { spacing, folded, fitTo, isPlain });
    const boxes = layout.boxes.map(paint);
    const byId = new Map(boxes.map((box) => [box.id, box]));
    const lines = [...solidLines(layout), ...dottedLines(chart, nodes, { byId, direction })];
    return {
      bounds: boundsAround(boxes, lines),
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
