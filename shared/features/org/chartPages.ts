import { paintSheet } from '#shared/diagram/paintSvg.ts';
import { type Paper, papers, slidePaper } from '#shared/diagram/paper.ts';
import { sizeOfSheet } from '#shared/diagram/sheetFrame.ts';
import type { Sheet } from '#shared/diagram/sheets.ts';
import type { ChartOutput, PagedFormat, PagePreview } from './chartExportModel.ts';
import { layOutChartSheets } from './chartSheets.ts';
import type { OrgChartData } from './orgChartModel.ts';
import type { OrgChartOptions } from './orgChartScene.ts';

/** What decides which pages a file has. */
export interface Paging extends Pick<ChartOutput, 'paper' | 'turn'> {
  readonly format: PagedFormat;
}

function papersFor({ format, paper, turn }: Paging): readonly Paper[] {
  if (format === 'pptx') return [slidePaper];
  const [landscape, portrait] = papers[paper === 'a3' ? 'a3' : 'a4'];
  if (turn === undefined) return [landscape, portrait];
  return [turn === 'landscape' ? landscape : portrait];
}

/**
 * The chart on pages of paper or slides, by branch.
 * @throws Failure `rule` (`orgChart.cycle`) when solid lines run in a circle.
 */
export function layOutChartPages(
  chart: OrgChartData,
  paging: Paging,
  options: OrgChartOptions,
): Sheet[] {
  return layOutChartSheets(chart, papersFor(paging), options);
}

/** The same pages to be looked at before a file is written. Throws as `layOutChartPages` does. */
export function previewChartPages(
  chart: OrgChartData,
  paging: Paging,
  options: OrgChartOptions,
): PagePreview[] {
  return layOutChartPages(chart, paging, options).map((sheet) => ({
    number: sheet.number,
    svg: paintSheet(sheet),
    ...sizeOfSheet(sheet),
    branch: sheet.branch,
    boxes: sheet.scene.boxes.length,
  }));
}
