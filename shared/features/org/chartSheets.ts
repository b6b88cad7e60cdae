import type { Paper } from '#shared/diagram/paper.ts';
import { layOutSheets, type Sheet } from '#shared/diagram/sheets.ts';
import type { OrgChartData } from './orgChartModel.ts';
import { type OrgChartOptions, prepareOrgChart } from './orgChartScene.ts';

/** Fewer sheets are better; of as many, those with the larger words. */
function isBetter(sheets: readonly Sheet[], than: readonly Sheet[]): boolean {
  const smallest = (all: readonly Sheet[]) => Math.min(...all.map(({ scale }) => scale));
  if (sheets.length !== than.length) return sheets.length < than.length;
  return smallest(sheets) > smallest(than);
}

/** Of a box that stands beside another one, or below one on the narrow picture for phones. */
const widestOnSheets = 600;
const widestOnPhone = 480;

/**
 * The chart on sheets of the best of these papers, by branch.
 * @throws Failure `rule` (`orgChart.cycle`) when solid lines run in a circle.
 */
export function layOutChartSheets(
  chart: OrgChartData,
  choices: readonly Paper[],
  options: OrgChartOptions,
): Sheet[] {
  const { translate, collapsed = new Set<string>() } = options;
  const isEndless = choices.some(({ height }) => height === null);
  const widestBox = isEndless ? widestOnPhone : widestOnSheets;
  const tree = { ...prepareOrgChart(chart, { ...options, widestBox }), folded: collapsed };
  const words = {
    goesOn: (first: number, last: number) =>
      first === last
        ? translate('chartFiles.goesOn', { first })
        : translate('chartFiles.goesOnOver', { first, last }),
    comesFrom: (sheet: number) => translate('chartFiles.comesFrom', { sheet }),
  };
  return choices
    .map((paper) => layOutSheets(tree, paper, words))
    .reduce((best, sheets) => (isBetter(sheets, best) ? sheets : best));
}
