import { rankTree } from '#shared/diagram/rankedTree.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { detailOf, namesOf } from './orgChartBox.ts';
import type { OrgChartData } from './orgChartModel.ts';
import { buildOrgChartTree } from './orgChartTree.ts';
import { orgChartWords } from './orgChartWords.ts';

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

/**
 * The chart as a list, one line per box, nothing folded.
 * @throws Failure `rule` (`orgChart.cycle`) when solid lines run in a circle.
 */
export function buildOutline(chart: OrgChartData, translate: Translate): OutlineLine[] {
  const words = orgChartWords(translate);
  const { roots, boxOf } = buildOrgChartTree(chart);
  return rankTree(roots).flatMap(({ id, level, parent }): OutlineLine[] => {
    const box = boxOf.get(id);
    if (!box) return [];
    const text = `${namesOf(box, words).join(words.joiner)} ${detailOf(box, words)}`.trim();
    return [{ id, parentId: parent?.id ?? null, level, text, unitName: box.seat.unitName }];
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
