import { frameScene } from '#shared/diagram/frame.ts';
import { paintSvg } from '#shared/diagram/paintSvg.ts';
import type { Scene } from '#shared/diagram/scene.ts';
import type { ExportContent, Picture } from '#shared/documents/exportContent.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { ChartOutput } from './chartExportModel.ts';
import { buildChartWorkbook } from './chartRoster.ts';
import type { OrgChartData } from './orgChartModel.ts';
import { buildOrgChart, type OrgChartOptions } from './orgChartScene.ts';
import { buildOutline, outlineText } from './outline.ts';

/** A scene as the sheet a file shows. */
function toPicture(scene: Scene): Picture {
  const { width, height } = frameScene(scene).bounds;
  return { svg: paintSvg(scene), width, height };
}

function buildText(chart: OrgChartData, translate: Translate): string {
  return `${outlineText(buildOutline(chart, translate))}\n`;
}

/**
 * What the job turns into a file of this format.
 * @throws Failure `rule` (`orgChart.cycle`) when solid lines run in a circle.
 */
export function buildChartContent(
  chart: OrgChartData,
  output: ChartOutput,
  options: OrgChartOptions,
): ExportContent {
  const { translate } = options;
  switch (output.format) {
    case 'xlsx':
      return { type: 'workbook', workbook: buildChartWorkbook(chart, translate) };
    case 'txt':
      return { type: 'text', text: buildText(chart, translate) };
    default: {
      const picture = toPicture(buildOrgChart(chart, options));
      return { type: 'picture', picture: { ...picture, scale: output.scale ?? 2 } };
    }
  }
}
