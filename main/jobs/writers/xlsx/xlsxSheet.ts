import { palette } from '#shared/documents/palette.ts';
import { safeCell, safeLine } from '#shared/documents/safeText.ts';
import type { Sheet } from '#shared/documents/workbook.ts';
import { type CellTools, createColumn, type FileCell } from './xlsxCells.ts';
import { columnName, escapeXml, mainNamespace, officeRelations, xmlHead } from './xlsxXml.ts';

/** The sheet as a worksheet part (ECMA-376 18.3.1.99; its elements stand in this order). */
export function renderSheet(sheet: Sheet, tools: CellTools, isFirst: boolean): string {
  const { headerRow, lastColumn, lastRow } = extentOf(sheet);
  const filter = sheet.hasFilter ? `<autoFilter ref="A${headerRow}:${lastColumn}${lastRow}"/>` : '';
  return [
    `${xmlHead}<worksheet xmlns="${mainNamespace}" xmlns:r="${officeRelations}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${lastColumn}${lastRow}"/>`,
    renderView(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="20"/>',
    `<cols>${sheet.columns.map(renderColumnWidth).join('')}</cols>`,
    `<sheetData>${renderRows(sheet, tools)}</sheetData>${filter}`,
    renderPage(sheet),
    sheet.chart ? '<drawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('');
}

export interface SheetExtent {
  /** Rows count from 1, as they do in the file. */
  readonly headerRow: number;
  readonly lastRow: number;
  readonly lastColumn: string;
}

export function extentOf(sheet: Sheet): SheetExtent {
  const headerRow = sheet.titleRows.length + 1;
  return {
    headerRow,
    lastRow: headerRow + sheet.rows.length,
    lastColumn: columnName(sheet.columns.length - 1),
  };
}

function renderView(sheet: Sheet, isFirst: boolean): string {
  const { headerRow } = extentOf(sheet);
  const columns = Math.min(sheet.frozenColumns ?? 0, sheet.columns.length - 1);
  const split = columns > 0 ? ` xSplit="${columns}"` : '';
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  const selected = isFirst ? ' tabSelected="1"' : '';
  return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"><pane${split} ySplit="${headerRow}" topLeftCell="${columnName(columns)}${headerRow + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`;
}

function renderColumnWidth(column: Sheet['columns'][number], index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${column.width}" customWidth="1"/>`;
}

function renderRows(sheet: Sheet, tools: CellTools): string {
  const head = [...renderTitles(sheet, tools), renderHeader(sheet, tools)];
  const columns = sheet.columns.map((column, index) => ({
    name: columnName(index),
    place: createColumn(column, tools),
  }));
  const { headerRow } = extentOf(sheet);
  const body = sheet.rows.map((row, rowIndex) => {
    const number = headerRow + 1 + rowIndex;
    let cells = '';
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index];
      if (column) cells += renderCell(column.name + number, column.place(row[index] ?? null));
    }
    return `<row r="${number}" ht="${rowHeight(row, sheet)}">${cells}</row>`;
  });
  return head.concat(body).join('');
}

const lineHeight = 15;
const rowPadding = 5;
/** Excel's own limit, in points. */
const maxRowHeight = 409;

/**
 * Height of a row in points for its longest wrapped text. Excel fits rows again when they are
 * edited; viewers that never measure (phones, LibreOffice) take this height.
 */
function rowHeight(row: Sheet['rows'][number], sheet: Sheet): number {
  let lines = 1;
  for (let index = 0; index < row.length; index += 1) {
    const cell = row[index] ?? null;
    const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
    const column = sheet.columns[index];
    if (typeof value === 'string' && column)
      lines = Math.max(lines, countLines(value, column.width - 2));
  }
  return Math.min(maxRowHeight, lines * lineHeight + rowPadding);
}

/** Lines a text takes at `width` characters, a full-width one counting as two. */
function countLines(text: string, width: number): number {
  if (text.length * 2 <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, line) => {
    const wide = (line.match(/[^ -~]/g) ?? []).length;
    return sum + Math.max(1, Math.ceil((line.length + wide) / Math.max(1, width)));
  }, 0);
}

function renderCell(reference: string, cell: FileCell): string {
  if (cell.text !== undefined)
    return `<c r="${reference}" s="${cell.style}" t="s"><v>${cell.text}</v></c>`;
  if (cell.number !== undefined)
    return `<c r="${reference}" s="${cell.style}"><v>${cell.number}</v></c>`;
  return `<c r="${reference}" s="${cell.style}"/>`;
}

function renderTitles(sheet: Sheet, { styles, texts }: CellTools): string[] {
  return sheet.titleRows.map((title, index) => {
    const role = index === 0 ? 'title' : 'note';
    const style = styles.numberOf({ role, align: 'left' });
    const text = texts.numberOf(safeCell(safeLine(title)).text);
    const height = index === 0 ? 28 : 18;
    return `<row r="${index + 1}" ht="${height}" customHeight="1">${renderCell(`A${index + 1}`, { style, text })}</row>`;
  });
}

function renderHeader(sheet: Sheet, { styles, texts }: CellTools): string {
  const { headerRow } = extentOf(sheet);
  const cells = sheet.columns.map((column, index) => {
    const align = column.kind === 'text' || column.kind === 'date' ? 'left' : 'right';
    const style = styles.numberOf({ role: 'header', align, isWrapped: true });
    const text = texts.numberOf(safeCell(safeLine(column.header)).text);
    return renderCell(columnName(index) + headerRow, { style, text });
  });
  return `<row r="${headerRow}" ht="24" customHeight="1">${cells.join('')}</row>`;
}

/** A4, as wide as the page and as long as it takes; the numbers are inches. */
function renderPage(sheet: Sheet): string {
  const orientation = sheet.isLandscape ? 'landscape' : 'portrait';
  const header = `&L${marginText(sheet.header.left)}&R${marginText(sheet.header.right)}`;
  const footer = `&L${marginText(sheet.footer)}&R&9&K${palette.muted}&P / &N`;
  return `<pageMargins left="0.6" right="0.6" top="0.85" bottom="0.75" header="0.4" footer="0.4"/><pageSetup paperSize="9" fitToHeight="0" orientation="${orientation}"/><headerFooter><oddHeader>${escapeXml(header)}</oddHeader><oddFooter>${escapeXml(footer)}</oddFooter></headerFooter>`;
}

/** `&` starts a code in printed margins (ECMA-376 18.3.1.46), whose parts share 255 characters. */
function marginText(text: string): string {
  const short = safeLine(text).slice(0, 80).toWellFormed();
  return `&9&K${palette.muted}${short.replaceAll('&', '&&')}`;
}
