import { rankTree } from '#shared/diagram/rankedTree.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { detailOf, headOf, namesOf } from './orgChartBox.ts';
import { type ChartField, type ChartGrouping, usualFields } from './orgChartChoices.ts';
import type { OrgChartData } from './orgChartModel.ts';
import { type DrawnBox, listChartNodes } from './orgChartNodes.ts';
import { type OrgChartWords, orgChartWords } from './orgChartWords.ts';

/** One box of the chart as a line of text; parents before children. */
export interface OutlineLine {
  readonly id: string;
  readonly parentId: string | null;
  /** 1 for a root. */
  readonly level: number;
  /** Who, then which post: `韩磊 抖音项目负责人·兼直播运营`. */
  readonly text: string;
  readonly unitName: string;
}

function textOf(box: DrawnBox, words: OrgChartWords): string {
  if (box.kind === 'unit') return `${box.unit.name} ${box.head ? headOf(box, words) : ''}`.trim();
  return `${namesOf(box, words).join(words.joiner)} ${detailOf(box, words)}`.trim();
}

/** How the boxes of an outline are grouped; as the chart is usually drawn when left out. */
interface OutlineOptions {
  readonly by?: ChartGrouping;
  readonly fields?: readonly ChartField[];
}

/**
 * The chart as a list, one line per box, nothing folded.
 * @throws Failure `rule` (`orgChart.cycle`) when solid lines run in a circle.
 */
export function buildOutline(
  chart: OrgChartData,
  translate: Translate,
  { by = 'position', fields = usualFields }: OutlineOptions = {},
): OutlineLine[] {
  const words = orgChartWords(translate);
  const { roots, byId } = listChartNodes(chart, { by, fields: new Set(fields) });
  return rankTree(roots).flatMap(({ id, level, parent }): OutlineLine[] => {
    const box = byId.get(id);
    if (!box) return [];
    const unitName = box.kind === 'unit' ? box.unit.name : box.seat.unitName;
    return [{ id, parentId: parent?.id ?? null, level, text: textOf(box, words), unitName }];
  });
}

/**
 * One line per box and one tab per level below the first: what the text pane of SmartArt in Word
 * and WPS turns into a chart. Tabs and line ends inside names become spaces.
 */
export function outlineText(lines: readonly OutlineLine[]): string {
  return lines
    .map(({ level, text }) => '\t'.repeat(level - 1) + text.replace(/\s+/gu, ' '))
    .join('\n');
}
