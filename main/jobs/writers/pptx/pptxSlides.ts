import type { RichText } from '#shared/documents/document.ts';
import { toRuns } from '#shared/documents/document.ts';
import { colorOf, palette } from '#shared/documents/palette.ts';
import { safeLine, safeText } from '#shared/documents/safeText.ts';
import {
  fitSize,
  listGap,
  listIndent,
  slideBox,
  slideFont,
  slideSize,
  titleSize,
} from '#shared/documents/slideLayout.ts';
import type { Deck, Slide, SlideOf } from '#shared/documents/slides.ts';
import { chartNoteHeight, renderChartFrame } from './pptxChart.ts';
import { renderShapes } from './pptxShapes.ts';
import { renderTable } from './pptxTable.ts';
import {
  namespaces,
  renderBar,
  renderParagraph,
  renderRun,
  renderTextShape,
  renderTree,
  xmlHead,
} from './pptxXml.ts';

const { left, width } = slideBox;

function renderTitle(title: string): string {
  const text = safeLine(title);
  const size = titleSize(text);
  const paragraphs = renderParagraph(renderRun(text, { size, bold: true }), { size });
  const box = { left, top: 30, width, height: 44 };
  return `${renderTextShape({ id: 2, name: 'Title', box, placeholder: 'title', anchor: 'b', paragraphs })}${renderBar(3, { left, top: 80, width, height: 1.5 }, palette.accent)}`;
}

function renderFoot(footer: string, number: string): string {
  const look = { size: 10, color: palette.muted };
  const line = (text: string, align: 'left' | 'right') =>
    renderParagraph(renderRun(text, look), { size: 10, align });
  const top = slideSize.height - 34;
  return [
    renderTextShape({
      id: 4,
      name: 'Footer',
      box: { left, top, width: width - 100, height: 16 },
      paragraphs: line(safeLine(footer), 'left'),
    }),
    renderTextShape({
      id: 5,
      name: 'Number',
      box: { left: left + width - 100, top, width: 100, height: 16 },
      paragraphs: line(number, 'right'),
    }),
  ].join('');
}

function renderItem(item: RichText, start: number): string {
  const size = slideFont.list;
  const runs = toRuns(item).map((run) => {
    const color = colorOf(run);
    const look = { size, bold: run.bold ?? false, ...(color ? { color } : {}) };
    return renderRun(safeText(run.text), look);
  });
  const number = { start, indent: listIndent };
  return renderParagraph(runs.join(''), { size, gap: listGap, number });
}

function renderList({ items, start = 1 }: SlideOf<'list'>): string {
  return renderTextShape({
    id: 6,
    name: 'List',
    box: slideBox,
    paragraphs: items.map((item) => renderItem(item, start)).join(''),
  });
}

function renderChart(slide: SlideOf<'chart'>): string {
  const size = slideFont.note;
  const top = slideBox.top + slideBox.height - chartNoteHeight + 8;
  const words = slide.bars.map(({ label, value }) => `${label} ${value}${slide.unit}`).join('; ');
  return `${renderChartFrame(6, safeLine(words))}${renderTextShape({
    id: 7,
    name: 'Note',
    box: { left, top, width, height: chartNoteHeight - 8 },
    paragraphs: renderParagraph(renderRun(safeLine(slide.note), { size, color: palette.muted }), {
      size,
    }),
  })}`;
}

function renderCover({ title, subtitle, statement }: SlideOf<'cover'>): string {
  const name = safeLine(title);
  const size = fitSize(name, { width, height: 60 }, [40, 34, 28, 22]);
  const words = safeText(statement);
  const box = { left, top: 290, width, height: 190 };
  const wordsSize = fitSize(words, box, [slideFont.statement, 18, 14, 12]);
  const quiet = { size: 18, color: palette.muted };
  return [
    renderTextShape({
      id: 2,
      name: 'Title',
      box: { left, top: 140, width, height: 70 },
      placeholder: 'ctrTitle',
      anchor: 'b',
      paragraphs: renderParagraph(renderRun(name, { size, bold: true }), { size }),
    }),
    renderTextShape({
      id: 3,
      name: 'Subtitle',
      box: { left, top: 216, width, height: 28 },
      paragraphs: renderParagraph(renderRun(safeLine(subtitle), quiet), { size: 18 }),
    }),
    renderBar(4, { left, top: 262, width: 72, height: 3 }, palette.accent),
    renderTextShape({
      id: 5,
      name: 'Statement',
      box,
      paragraphs: renderParagraph(renderRun(words, { size: wordsSize }), { size: wordsSize }),
    }),
  ].join('');
}

/** Two quiet lines below the title and, below them, the drawing. */
function renderDrawing(slide: SlideOf<'shapes'>): string {
  const look = { size: slideFont.small, color: palette.muted };
  const line = (id: number, text: string, align: 'left' | 'right') =>
    renderTextShape({
      id,
      name: align === 'left' ? 'Subtitle' : 'Legend',
      box: {
        left: align === 'left' ? left : left + width / 2,
        top: 84,
        width: width / 2,
        height: 14,
      },
      paragraphs: renderParagraph(renderRun(safeLine(text), look), { size: look.size, align }),
    });
  return `${line(6, slide.subtitle, 'left')}${line(7, slide.note, 'right')}${renderShapes(slide, 8)}`;
}

function renderBody(slide: Exclude<Slide, { type: 'cover' }>): string {
  if (slide.type === 'list') return renderList(slide);
  if (slide.type === 'shapes') return renderDrawing(slide);
  return slide.type === 'table' ? renderTable(slide, 6) : renderChart(slide);
}

/** One slide's part. Everything on it is an own shape that can be edited. */
export function renderSlide(deck: Deck, index: number): string {
  const slide = deck.slides[index];
  if (!slide) throw new RangeError('no such slide');
  const number = `${index + 1} / ${deck.slides.length}`;
  const shapes =
    slide.type === 'cover'
      ? renderCover(slide)
      : renderTitle(slide.title) + renderBody(slide) + renderFoot(deck.footer, number);
  return `${xmlHead}<p:sld ${namespaces}><p:cSld>${renderTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}
