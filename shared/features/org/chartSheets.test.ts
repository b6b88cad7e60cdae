import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paintSheet } from '#shared/diagram/paintSvg.ts';
import { drawingArea, papers, phonePaper, slidePaper } from '#shared/diagram/paper.ts';
import type { Sheet } from '#shared/diagram/sheets.ts';
import { createTranslate } from '#shared/i18n/translate.ts';
import { buildChartDeck } from './chartDeck.ts';
import { buildChartContent } from './chartExport.ts';
import { type PagePreview, paperTurns } from './chartExportModel.ts';
import { type Paging, previewChartPages } from './chartPages.ts';
import { layOutChartSheets } from './chartSheets.ts';
import { chartLayouts } from './orgChartChoices.ts';
import { anyChart, teamChart } from './orgChartFixtures.ts';
import { buildOutline, type OutlineLine } from './outline.ts';

const translate = createTranslate('zh-CN');
const pointsPerPixel = 0.75;

/** No word too small, nothing outside the room for the drawing. */
function expectReadable({ paper, scene, scale, origin }: Sheet) {
  const sizes = scene.boxes.flatMap(({ texts }) => texts.map(({ size }) => size));
  const smallest = Math.min(...sizes) * scale * pointsPerPixel;
  expect(smallest).toBeGreaterThanOrEqual(paper.leastText - 0.01);
  const { bounds } = scene;
  const left = origin[0] + bounds.x * scale;
  const top = origin[1] + bounds.y * scale;
  const area = drawingArea(paper);
  expect(left).toBeGreaterThanOrEqual(paper.margin - 0.01);
  expect(left + bounds.width * scale).toBeLessThanOrEqual(paper.margin + area.width + 0.01);
  expect(top).toBeGreaterThanOrEqual(paper.margin + paper.headRoom - 0.01);
  const bottom = paper.margin + paper.headRoom + area.height;
  expect(top + bounds.height * scale).toBeLessThanOrEqual(bottom + 0.01);
}

/**
 * A box that goes on elsewhere names sheets that begin with it and say where it was. Only a sheet
 * that begins with somebody who has no superior comes from nowhere.
 */
function expectConsistent(sheets: readonly Sheet[], outline: readonly OutlineLine[]) {
  const goesOn = new Map<string, string>();
  for (const { scene, number } of sheets) {
    for (const box of scene.boxes) {
      if (box.badge)
        goesOn.set(
          `${box.id} ${box.badge.text.text}`,
          translate('chartFiles.comesFrom', { sheet: number }),
        );
    }
  }
  for (const [mark, note] of goesOn) {
    const [id, , numbers = ''] = mark.split(' ');
    const [first = 0, last = first] = numbers.split('–').map(Number);
    for (const sheet of sheets.slice(first - 1, last)) {
      expect(sheet.scene.boxes[0]?.id).toBe(id);
      expect(sheet.note).toBe(note);
    }
  }
  const roots = outline.filter(({ parentId }) => parentId === null).map(({ id }) => id);
  for (const { scene } of sheets.filter(({ note }) => note === '')) {
    expect(roots).toContain(scene.boxes[0]?.id);
  }
}

describe('a chart on sheets', () => {
  it('shows everybody on readable sheets that say where each branch goes on', () => {
    const onPaper = fc.record({
      paper: fc.constantFrom(...Object.values(papers), [slidePaper]),
      layout: fc.constantFrom(...chartLayouts),
    });
    const onPhone = fc.constant({ paper: [phonePaper], layout: 'compact' as const });
    const setting = fc.tuple(anyChart(60), fc.oneof(onPaper, onPhone));
    fc.assert(
      fc.property(setting, ([chart, { paper, layout }]) => {
        const sheets = layOutChartSheets(chart, paper, { translate, layout, isUncut: true });
        const shown = new Set(sheets.flatMap(({ scene }) => scene.boxes.map(({ id }) => id)));
        const outline = buildOutline(chart, translate);
        expect([...shown].sort()).toEqual(outline.map(({ id }) => id).sort());
        for (const sheet of sheets) expectReadable(sheet);
        expectConsistent(sheets, outline);
      }),
      { numRuns: 25 },
    );
  });

  it('has the team of 26 on one A4 with nothing cut, the date and the legend', () => {
    const [sheet, ...others] = layOutChartSheets(teamChart(), papers.a4, {
      translate,
      isUncut: true,
    });
    expect(others).toEqual([]);
    if (!sheet) throw new Error('no sheet');
    expect(sheet.scene.boxes).toHaveLength(29);
    expect(sheet.scene.boxes.filter(({ isCut }) => isCut)).toEqual([]);
    const svg = paintSheet(sheet);
    for (const words of [
      '2026年11月23日',
      '空缺岗位',
      '虚线汇报',
      '1 / 1',
      '抖音项目负责人·兼直播运营',
    ]) {
      expect(svg).toContain(words);
    }
  });

  it('is previewed as the sheets that are written, turned as wanted', () => {
    const options = { translate, isUncut: true };
    const written = (paging: Paging) => {
      const output = { ...paging, language: 'zh-CN' } as const;
      const content = buildChartContent(teamChart(), output, options);
      return content.type === 'sheets' ? content.sheets.map(({ svg }) => svg) : [];
    };
    for (const turn of paperTurns) {
      const paging = { format: 'pdf', paper: 'a4', turn } as const;
      const pages = previewChartPages(teamChart(), paging, options);
      expect(pages.map(({ svg }) => svg)).toEqual(written(paging));
      expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
      const isTurned = ({ width, height }: PagePreview) =>
        width > height === (turn === 'landscape');
      expect(pages.every(isTurned)).toBe(true);
      expect(pages.map(({ branch }) => branch === '')).toEqual(
        pages.map((_, index) => index === 0),
      );
    }
    const slides = previewChartPages(teamChart(), { format: 'pptx' }, options);
    const deck = buildChartDeck(teamChart(), 'zh-CN', options);
    expect(slides).toHaveLength(deck.slides.length);
  });
});
