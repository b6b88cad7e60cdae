import {
  alignOf,
  type Block,
  type BlockOf,
  type PrintDocument,
  type RichText,
  type TableColumn,
  type TextRun,
  toCells,
  toRuns,
} from '#shared/documents/document.ts';
import { palette } from '#shared/documents/palette.ts';
import { escapeHtml, safeLine } from '#shared/documents/safeText.ts';
import { printPolicy } from './printPolicy.ts';
import { fontStack, type HtmlVariant, printStyles } from './printStyles.ts';

/** Width of the long picture in CSS pixels; phones show it at about half of that. */
export const longImageWidth = 750;

/**
 * The document as one self-contained page: `page` is printed on A4, `longImage` is captured as a
 * picture to read on a phone. Header, footer and page numbers of `page` come from the printer (see
 * `renderPageMargins`); the picture carries its own foot.
 */
export function renderHtml(document: PrintDocument, variant: HtmlVariant): string {
  const subtitle = document.subtitle
    ? `<p class="subtitle">${escapeHtml(safeLine(document.subtitle))}</p>`
    : '';
  const body = `<header class="head"><h1 class="title">${escapeHtml(safeLine(document.title))}</h1>${subtitle}</header>
<main>${document.blocks.map(renderBlock).join('\n')}</main>
${variant === 'longImage' ? renderFoot(document) : ''}`;
  return wrapPage({ document, styles: printStyles(variant), body });
}

interface PageDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

function renderDrawings(drawings: readonly string[], styles: string): string {
  const document = { language: 'zh-CN', title: '' } as const;
  const page = 'html,body{margin:0;background:#fff}svg{display:block}';
  return wrapPage({ document, styles: page + styles, body: drawings.join('\n') });
}

/** A page that shows drawings below each other and nothing else, exactly as large as they are. */
export function renderStackHtml(drawings: readonly PageDrawing[]): string {
  const exact = drawings.map((drawing) =>
    renderDrawing(drawing.svg, `width:${drawing.width}px;height:${drawing.height}px`),
  );
  return renderDrawings(exact, '');
}

/** A page that shows one drawing and nothing else, exactly as large as the drawing. */
export function renderPictureHtml(drawing: PageDrawing): string {
  return renderStackHtml([drawing]);
}

/** A page for each drawing, which may be a hair smaller than the paper: rounding never adds one. */
export function renderSheetsHtml(drawings: readonly PageDrawing[]): string {
  const filling = drawings.map((drawing) =>
    renderDrawing(drawing.svg, 'width:100vw;height:calc(100vh - 1px)'),
  );
  return renderDrawings(filling, 'svg{break-after:page}svg:last-child{break-after:auto}');
}

function wrapPage(page: {
  readonly document: Pick<PrintDocument, 'language' | 'title'>;
  readonly styles: string;
  readonly body: string;
}): string {
  return `<!doctype html>
<html lang="${page.document.language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${printPolicy}">
<title>${escapeHtml(safeLine(page.document.title))}</title>
<style>${page.styles}</style></head><body>
${page.body}
</body></html>`;
}

function renderFoot(document: PrintDocument): string {
  const parts = [document.footer, document.header.right].map(
    (text) => `<span>${escapeHtml(safeLine(text))}</span>`,
  );
  return `<footer class="foot">${parts.join('')}</footer>`;
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading': {
      const tag = `h${block.level + 1}`;
      return `<${tag}>${escapeHtml(safeLine(block.text))}</${tag}>`;
    }
    case 'paragraph':
      return `<p class="text">${renderText(block.text)}</p>`;
    case 'list': {
      const tag = block.isOrdered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${renderText(item)}</li>`).join('')}</${tag}>`;
    }
    case 'keyValues':
      return `<dl>${block.items
        .map(
          (item) => `<dt>${escapeHtml(safeLine(item.key))}</dt><dd>${renderText(item.value)}</dd>`,
        )
        .join('')}</dl>`;
    case 'table':
      return renderTable(block);
    case 'spacer':
      return '<div class="spacer"></div>';
    case 'pageBreak':
      return '<div class="pageBreak"></div>';
    case 'svg':
      return `<figure>${renderDrawing(block.svg, figureSize(block), block.alt)}</figure>`;
  }
}

function figureSize({ width, height }: PageDrawing): string {
  return `width:${width}px;height:auto;aspect-ratio:${width}/${height}`;
}

function renderTable(table: BlockOf<'table'>): string {
  const total = table.columns.reduce((sum, column) => sum + column.weight, 0);
  const widths = table.columns.map(
    (column) => `<col width="${((column.weight / total) * 100).toFixed(2)}%">`,
  );
  const header = table.columns.map(
    (column) =>
      `<th class="${joinNames(columnClass(column), shortClass(column.header))}">${escapeHtml(safeLine(column.header))}</th>`,
  );
  const rows = table.rows.map((row) => {
    const cells = toCells(row, table.columns).map((cell, index) => {
      const column = table.columns[index];
      const names = joinNames(
        column ? columnClass(column) : '',
        runClass(cell),
        shortClass(cell.text),
      );
      return `<td class="${names}">${escapeHtml(cell.text)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const density = table.columns.length > 5 ? ' class="dense"' : '';
  return `<table${density}><colgroup>${widths.join('')}</colgroup><thead><tr>${header.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Class names of a column's cells. */
export function columnClass(column: TableColumn): string {
  return column.isNumber ? `${alignOf(column)} number` : alignOf(column);
}

/** Class names of a run or a cell by what it asks for. */
export function runClass(run: Pick<TextRun, 'bold' | 'muted' | 'tone'>): string {
  return joinNames(run.bold ? 'bold' : '', run.muted ? 'muted' : '', run.tone ?? '');
}

/** Up to four Chinese characters: a name or a number that should not break in a narrow column. */
const shortWidth = 8;

function shortClass(text: string): string {
  const wide = (text.match(/[^ -~]/g) ?? []).length;
  return text.length + wide <= shortWidth ? 'short' : '';
}

function joinNames(...names: readonly string[]): string {
  return names.filter((name) => name !== '').join(' ');
}

function renderText(text: RichText): string {
  return toRuns(text)
    .map((run) => {
      const names = runClass(run);
      const words = escapeHtml(run.text);
      return names === '' ? words : `<span class="${names}">${words}</span>`;
    })
    .join('');
}

/** As an image a drawing can neither run script nor load anything, and still prints as vectors. */
/**
 * The drawing as part of the page. As a picture in it, Chromium would print 高 as a glyph that copies
 * as the radical ⾼.
 * @param svg an SVG file
 * @param style its size, as CSS
 */
function renderDrawing(svg: string, style: string, alt = ''): string {
  const name = alt === '' ? '' : `role="img" aria-label="${escapeHtml(alt)}" `;
  const content = svg.slice(svg.indexOf('<svg') + '<svg'.length).toWellFormed();
  return `<svg ${name}style="${style}"${content}`;
}

/**
 * What stands in the top and bottom margin of every printed page, as the templates Chromium's
 * printer fills (`pageNumber` and `totalPages` are its own class names).
 */
export function renderPageMargins(document: PrintDocument): {
  readonly header: string;
  readonly footer: string;
} {
  const numbers =
    '<span><span class="pageNumber"></span> / <span class="totalPages"></span></span>';
  return {
    header: marginLine('4mm 18mm 0', [span(document.header.left), span(document.header.right)]),
    footer: marginLine('0 18mm 3mm', [span(document.footer), numbers]),
  };
}

function span(text: string): string {
  return `<span>${escapeHtml(safeLine(text))}</span>`;
}

/** The printer ignores the page's style sheet here, and prints colours only when told to. */
function marginLine(margin: string, parts: readonly string[]): string {
  const font = fontStack.replaceAll('"', "'");
  return `<div style="width:100%;margin:${margin};display:flex;justify-content:space-between;font:8.5px ${font};color:#${palette.muted};-webkit-print-color-adjust:exact">${parts.join('')}</div>`;
}
