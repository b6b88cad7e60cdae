import { palette } from '#shared/documents/palette.ts';
import { safeCell, safeLine } from '#shared/documents/safeText.ts';
import type { Sheet, SheetChart, WorkbookCell } from '#shared/documents/workbook.ts';
import { extentOf } from './xlsxSheet.ts';
import { columnName, escapeXml, officeRelations, relation, relations, xmlHead } from './xlsxXml.ts';

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const sheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** Size of a chart in cells of the sheet; it stands to the right of the table. */
const extent = { columns: 10, rows: 20 };

interface ChartPart {
  readonly name: string;
  readonly xml: string;
}

interface Placed {
  readonly sheet: Sheet;
  readonly chart: SheetChart;
  /** As the workbook writes it. */
  readonly sheetName: string;
  /** 1 for the first sheet; chart and drawing carry the same number. */
  readonly number: number;
}

/** A line chart that reads the table's own cells, with what it saw there for viewers that do not. */
export function renderChartParts(placed: Placed): ChartPart[] {
  const { number } = placed;
  return [
    { name: `xl/charts/chart${number}.xml`, xml: renderChart(placed) },
    { name: `xl/drawings/drawing${number}.xml`, xml: renderDrawing(placed) },
    {
      name: `xl/drawings/_rels/drawing${number}.xml.rels`,
      xml: relations([relation(1, `${officeRelations}/chart`, `../charts/chart${number}.xml`)]),
    },
    {
      name: `xl/worksheets/_rels/sheet${number}.xml.rels`,
      xml: relations([
        relation(1, `${officeRelations}/drawing`, `../drawings/drawing${number}.xml`),
      ]),
    },
  ];
}

/** The last column and row of the sheet with its chart, for what is printed. */
export function printedExtent(sheet: Sheet): { lastColumn: string; lastRow: number } {
  const { headerRow, lastColumn, lastRow } = extentOf(sheet);
  if (!sheet.chart) return { lastColumn, lastRow };
  return {
    lastColumn: columnName(sheet.columns.length + extent.columns),
    lastRow: Math.max(lastRow, headerRow + extent.rows),
  };
}

function renderDrawing({ sheet, number }: Placed): string {
  const left = sheet.columns.length + 1;
  const top = extentOf(sheet).headerRow - 1;
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart ${number}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return `${xmlHead}<xdr:wsDr xmlns:xdr="${sheetDrawing}" xmlns:a="${drawingNamespace}" xmlns:r="${officeRelations}"><xdr:twoCellAnchor>${corner('from', left, top)}${corner('to', left + extent.columns, top + extent.rows)}${frame}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
}

function renderChart(placed: Placed): string {
  const { chart } = placed;
  const series = chart.series.map((_, index) => renderSeries(placed, index)).join('');
  const lines = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>`;
  return `${xmlHead}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${officeRelations}"><c:roundedCorners val="0"/><c:chart>${renderTitle(chart.title)}<c:plotArea><c:layout/>${lines}${renderAxes(chart)}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function renderTitle(title: string): string {
  const text = escapeXml(safeCell(safeLine(title)).text);
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${text}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

const gridLine = `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${palette.line}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;
/** Over such a span the lines of the grid stand on whole figures. */
const wholeFigures = 4;
const categoryAxis =
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';

function renderAxes({ axis }: SheetChart): string {
  const format = axis.high - axis.low >= wholeFigures ? '#,##0' : '0.0#';
  return `${categoryAxis}<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${axis.high}"/><c:min val="${axis.low}"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${gridLine}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="min"/></c:valAx>`;
}

function renderSeries(placed: Placed, index: number): string {
  const { sheet, chart } = placed;
  const series = chart.series[index];
  const column = series && sheet.columns[series.column];
  if (!series || !column) return '';
  const color = series.isDashed ? palette.muted : palette.accent;
  const dash = series.isDashed ? '<a:prstDash val="dash"/>' : '';
  const look = `<c:spPr><a:ln w="22225"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill>${dash}</a:ln></c:spPr>`;
  const dot = `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>`;
  const marker = series.isDashed
    ? '<c:marker><c:symbol val="none"/></c:marker>'
    : `<c:marker><c:symbol val="circle"/><c:size val="5"/>${dot}</c:marker>`;
  const name = strings(cellRange(placed, series.column, 'header'), [column.header]);
  const categories = strings(
    cellRange(placed, chart.categories, 'body'),
    sheet.rows.map((row) => String(cellValue(row[chart.categories] ?? null) ?? '')),
  );
  const isPercent = column.kind === 'percent';
  const values = numbers(
    cellRange(placed, series.column, 'body'),
    sheet.rows.map((row) => numberOf(row[series.column] ?? null, isPercent)),
  );
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>${look}${marker}<c:cat>${categories}</c:cat><c:val>${values}</c:val><c:smooth val="0"/></c:ser>`;
}

function cellRange({ sheet, sheetName }: Placed, column: number, part: 'header' | 'body'): string {
  const { headerRow, lastRow } = extentOf(sheet);
  const name = columnName(column);
  const cell = (row: number) => `$${name}$${row}`;
  const range =
    part === 'header'
      ? cell(headerRow)
      : `${cell(headerRow + 1)}:${cell(Math.max(lastRow, headerRow + 1))}`;
  return escapeXml(`'${sheetName.replaceAll("'", "''")}'!${range}`);
}

function cellValue(cell: WorkbookCell): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

function numberOf(cell: WorkbookCell, isPercent: boolean): number | null {
  const value = cellValue(cell);
  if (typeof value !== 'number') return null;
  return isPercent ? Number((value / 100).toPrecision(15)) : value;
}

function strings(range: string, texts: readonly string[]): string {
  const points = texts.map(
    (text, index) =>
      `<c:pt idx="${index}"><c:v>${escapeXml(safeCell(safeLine(text)).text)}</c:v></c:pt>`,
  );
  return `<c:strRef><c:f>${range}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function numbers(range: string, values: readonly (number | null)[]): string {
  const points = values.flatMap((value, index) =>
    value === null ? [] : [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`],
  );
  return `<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}
