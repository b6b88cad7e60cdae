import { frameScene } from '#shared/diagram/frame.ts';
import { paintSheet, paintSvg } from '#shared/diagram/paintSvg.ts';
import { phonePaper } from '#shared/diagram/paper.ts';
import { sizeOfSheet } from '#shared/diagram/sheetFrame.ts';
import type { Sheet } from '#shared/diagram/sheets.ts';
import { stackPictures } from '#shared/diagram/stackPictures.ts';
import type { ExportContent, Picture } from '#shared/documents/exportContent.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { buildChartDeck } from './chartDeck.ts';
import { buildChartDocument } from './chartDocument.ts';
import type { ChartOutput } from './chartExportModel.ts';
import { layOutChartPages } from './chartPages.ts';
import { buildChartWorkbook } from './chartRoster.ts';
import { layOutChartSheets } from './chartSheets.ts';
import { usualFields } from './orgChartChoices.ts';
import type { OrgChartData } from './orgChartModel.ts';
import { listChartNodes } from './orgChartNodes.ts';
import { buildOrgChart, type OrgChartOptions } from './orgChartScene.ts';
import { buildOutline, outlineText } from './outline.ts';

/** The whole chart as one drawing with its heading, date and legend around it. */
function drawWhole(chart: OrgChartData, options: OrgChartOptions): Picture {
  const scene = buildOrgChart(chart, options);
  const { width, height } = frameScene(scene).bounds;
  return { svg: paintSvg(scene), width, height };
}

function drawSheet(sheet: Sheet): Picture {
  return { svg: paintSheet(sheet), ...sizeOfSheet(sheet) };
}

/** A picture for phones: the sheets below each other, so that nobody has to scroll sideways. */
function drawLong(chart: OrgChartData, options: OrgChartOptions): Picture {
  const compact = { ...options, layout: 'compact' as const };
  return stackPictures(layOutChartSheets(chart, [phonePaper], compact).map(drawSheet));
}

function drawPdf(
  chart: OrgChartData,
  { paper, turn }: Pick<ChartOutput, 'paper' | 'turn'>,
  options: OrgChartOptions,
): ExportContent {
  if (paper !== 'a4' && paper !== 'a3') {
    return { type: 'picture', picture: drawWhole(chart, options) };
  }
  const sheets = layOutChartPages(chart, { format: 'pdf', paper, turn }, options);
  return { type: 'sheets', sheets: sheets.map(drawSheet) };
}

/** A day before the team began has no box to draw. */
function assertSomethingDrawn(chart: OrgChartData, { by = 'position', fields }: OrgChartOptions) {
  const { byId } = listChartNodes(chart, { by, fields: new Set(fields ?? usualFields) });
  if (byId.size === 0) throw ruleFailure('chartFiles.nothingDrawn', { date: chart.asOf });
}

/**
 * What the job turns into a file of this format.
 * @throws Failure `rule` (`orgChart.cycle`) when solid lines run in a circle, or
 * (`chartFiles.nothingDrawn`) when no box would be drawn.
 */
export function buildChartContent(
  chart: OrgChartData,
  { format, language, paper, turn, scale = 2 }: ChartOutput,
  options: OrgChartOptions,
): ExportContent {
  const { translate } = options;
  assertSomethingDrawn(chart, options);
  switch (format) {
    case 'xlsx':
      return { type: 'workbook', workbook: buildChartWorkbook(chart, translate) };
    case 'txt':
      return { type: 'text', text: `${outlineText(buildOutline(chart, translate))}\n` };
    case 'docx':
      return { type: 'document', document: buildChartDocument(chart, language, options) };
    case 'pptx':
      return { type: 'slides', deck: buildChartDeck(chart, language, options) };
    case 'pdf':
      return drawPdf(chart, { paper, turn }, options);
    case 'png': {
      const picture = paper === 'long' ? drawLong(chart, options) : drawWhole(chart, options);
      return { type: 'picture', picture: { ...picture, scale } };
    }
    default:
      return { type: 'picture', picture: drawWhole(chart, options) };
  }
}
