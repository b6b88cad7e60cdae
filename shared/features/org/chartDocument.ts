import { paintSheet } from '#shared/diagram/paintSvg.ts';
import { documentPaper } from '#shared/diagram/paper.ts';
import { sizeOfSheet } from '#shared/diagram/sheetFrame.ts';
import type { Sheet } from '#shared/diagram/sheets.ts';
import type { Block, PrintDocument } from '#shared/documents/document.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { buildRosterTable } from './chartRoster.ts';
import { layOutChartSheets } from './chartSheets.ts';
import type { OrgChartData } from './orgChartModel.ts';
import type { OrgChartOptions } from './orgChartScene.ts';

/** Sharp when printed: about 290 dots to the inch. */
const pictureScale = 3;

/** One page of the file: the picture, and from the second on whose branch it is. */
function drawPage(sheet: Sheet, translate: Translate): Block[] {
  const { title, note, number, scene } = sheet;
  const alt = scene.boxes.map(({ label }) => label).join(translate('chartFiles.listed'));
  const picture: Block = {
    type: 'svg',
    svg: paintSheet(sheet),
    ...sizeOfSheet(sheet),
    scale: pictureScale,
    alt,
  };
  if (number === 1) return [picture];
  return [
    { type: 'pageBreak' },
    { type: 'heading', level: 2, text: title },
    { type: 'paragraph', text: [{ text: note, muted: true }] },
    picture,
  ];
}

/**
 * The chart as a Word file: its picture, by branch where words would get too small, and the roster
 * of all boxes.
 * @throws Failure `rule` (`orgChart.cycle`) when solid lines or units run in a circle.
 */
export function buildChartDocument(
  chart: OrgChartData,
  language: PrintDocument['language'],
  options: OrgChartOptions,
): PrintDocument {
  const { translate } = options;
  const sheets = layOutChartSheets(chart, [documentPaper], options);
  const [first] = sheets;
  return {
    language,
    isLandscape: true,
    title: first?.scene.title ?? '',
    subtitle: first?.scene.subtitle ?? '',
    header: { left: chart.workspaceName, right: chart.asOf },
    footer: first?.scene.title ?? '',
    blocks: [
      ...sheets.flatMap((sheet) => drawPage(sheet, translate)),
      { type: 'pageBreak' },
      { type: 'heading', level: 2, text: translate('chartFiles.sheet') },
      buildRosterTable(chart, translate),
    ],
  };
}
