import { alignOf, type TableCell, toCells } from '#shared/documents/document.ts';
import { colorOf, palette } from '#shared/documents/palette.ts';
import { safeLine, safeText } from '#shared/documents/safeText.ts';
import {
  cellPadding,
  columnWidths,
  rowHeight,
  slideBox,
  slideFont,
} from '#shared/documents/slideLayout.ts';
import type { SlideOf } from '#shared/documents/slides.ts';
import { emu, renderParagraph, renderRun, transform } from './pptxXml.ts';

const noLine = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
const hairline = (side: string, color: string, width: number) =>
  `<a:${side} w="${emu(width)}" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:prstDash val="solid"/></a:${side}>`;

function cellProperties(isHeader: boolean): string {
  const below = isHeader ? hairline('lnB', palette.accent, 1) : hairline('lnB', palette.line, 0.5);
  const fill = isHeader
    ? `<a:solidFill><a:srgbClr val="${palette.accentSoft}"/></a:solidFill>`
    : '<a:noFill/>';
  const { x, y } = cellPadding;
  return `<a:tcPr marL="${emu(x)}" marR="${emu(x)}" marT="${emu(y)}" marB="${emu(y)}" anchor="ctr">${noLine('lnL')}${noLine('lnR')}${noLine('lnT')}${below}${fill}</a:tcPr>`;
}

function renderCell(
  cell: TableCell,
  align: 'left' | 'center' | 'right',
  isHeader: boolean,
): string {
  const size = slideFont.cell;
  const color = colorOf(cell);
  const look = { size, bold: isHeader || (cell.bold ?? false), ...(color ? { color } : {}) };
  const paragraph = renderParagraph(renderRun(safeText(cell.text), look), { size, align });
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph}</a:txBody>${cellProperties(isHeader)}</a:tc>`;
}

/** A table of native cells that fits the slide, as `layOutDeck` made sure. */
export function renderTable(slide: SlideOf<'table'>, id: number): string {
  const widths = columnWidths(slide.columns);
  const renderRow = (cells: readonly TableCell[], isHeader: boolean) => {
    const height = rowHeight(
      cells.map(({ text }) => text),
      widths,
    );
    const rendered = slide.columns.map((column, index) =>
      renderCell(cells[index] ?? { text: '' }, alignOf(column), isHeader),
    );
    return { height, xml: `<a:tr h="${emu(height)}">${rendered.join('')}</a:tr>` };
  };
  const header = renderRow(
    slide.columns.map((column) => ({ text: safeLine(column.header) })),
    true,
  );
  const rows = [header, ...slide.rows.map((row) => renderRow(toCells(row, slide.columns), false))];
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const box = { left: slideBox.left, top: slideBox.top, width: slideBox.width, height };
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform(box, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${rows.map(({ xml }) => xml).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}
