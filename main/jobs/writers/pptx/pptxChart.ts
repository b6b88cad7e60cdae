import { writeXlsx } from '#main/jobs/writers/xlsx/writeXlsx.ts';
import { palette } from '#shared/documents/palette.ts';
import { safeLine } from '#shared/documents/safeText.ts';
import { slideBox } from '#shared/documents/slideLayout.ts';
import type { SlideOf } from '#shared/documents/slides.ts';
import { escapeXml } from '#shared/lib/escapeXml.ts';
import { drawingNamespace, fontFaces, officeRelations, transform, xmlHead } from './pptxXml.ts';

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
/** Room below a chart for the sentence that says how to read it. */
export const chartNoteHeight = 40;

type Chart = SlideOf<'chart'>;

const toneColors = { good: palette.good, warn: palette.warn, bad: palette.bad } as const;

const fill = (color: string) => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
const textLook = (size: number, color: string, bold = false) =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}">${fill(color)}${fontFaces}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

function cached(values: readonly (string | number)[]): string {
  const points = values.map(
    (value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

/** Series `column` of the workbook inside: its name, the labels and its numbers. */
function seriesData(column: 'B' | 'C', name: string, chart: Chart, values: readonly number[]) {
  const last = chart.bars.length + 1;
  const labels = chart.bars.map(({ label }) => safeLine(label));
  return {
    name: `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache>${cached([safeLine(name)])}</c:strCache></c:strRef></c:tx>`,
    points: `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${cached(labels)}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cached(values)}</c:numCache></c:numRef></c:val>`,
  };
}

const shown = (isValueShown: boolean) =>
  `<c:showLegendKey val="0"/><c:showVal val="${isValueShown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

const axisIds = '<c:axId val="111111111"/><c:axId val="222222222"/>';

function numberFormat(unit: string): string {
  return escapeXml(`#,##0.##"${unit.replaceAll('"', '')}"`);
}

function renderBars(chart: Chart): string {
  const data = seriesData(
    'B',
    chart.series,
    chart,
    chart.bars.map(({ value }) => value),
  );
  const points = chart.bars.flatMap(({ tone }, index) =>
    tone === undefined
      ? []
      : `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill(toneColors[tone])}</c:spPr></c:dPt>`,
  );
  const labels = `<c:dLbls><c:numFmt formatCode="${numberFormat(chart.unit)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook(12, palette.text, true)}<c:dLblPos val="outEnd"/>${shown(true)}</c:dLbls>`;
  return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>${data.name}<c:spPr>${fill(palette.accent)}</c:spPr><c:invertIfNegative val="0"/>${points.join('')}${labels}${data.points}</c:ser><c:gapWidth val="90"/>${axisIds}</c:barChart>`;
}

function renderTarget(chart: Chart): string {
  const data = seriesData(
    'C',
    chart.target.name,
    chart,
    chart.bars.map(() => chart.target.value),
  );
  const line = `<c:spPr><a:ln w="22225" cap="rnd">${fill(palette.muted)}<a:prstDash val="dash"/><a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser><c:idx val="1"/><c:order val="1"/>${data.name}${line}${data.points}<c:smooth val="0"/></c:ser><c:marker val="1"/>${axisIds}</c:lineChart>`;
}

const axisLine = `<c:spPr><a:ln w="9525">${fill(palette.line)}</a:ln></c:spPr>`;

function renderAxes(chart: Chart): string {
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${fill(palette.line)}</a:ln></c:spPr></c:majorGridlines>`;
  const categories = `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${axisLine}${textLook(12, palette.text)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
  const isPositive = chart.bars.every(({ value }) => value >= 0);
  const scaling = `<c:scaling><c:orientation val="minMax"/>${isPositive ? '<c:min val="0"/>' : ''}</c:scaling>`;
  const values = `<c:valAx><c:axId val="222222222"/>${scaling}<c:delete val="0"/><c:axPos val="l"/>${grid}<c:numFmt formatCode="${numberFormat(chart.unit)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textLook(11, palette.muted)}<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
  return categories + values;
}

/** The chart's own part; its order of elements is that of the schema (ECMA-376, 21.2.2). */
export function renderChartPart(chart: Chart): string {
  const plot = `<c:plotArea><c:layout/>${renderBars(chart)}${renderTarget(chart)}${renderAxes(chart)}</c:plotArea>`;
  const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(12, palette.text)}</c:legend>`;
  return `${xmlHead}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${officeRelations}"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>${plot}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** The numbers behind the chart, for 编辑数据. */
export function writeChartWorkbook(chart: Chart): Uint8Array {
  const number = (header: string) => ({ header, width: 12, kind: 'number' }) as const;
  const { bytes } = writeXlsx({
    title: chart.title,
    sheets: [
      {
        name: 'Sheet1',
        titleRows: [],
        columns: [
          { header: '', width: 24, kind: 'text' },
          number(chart.series),
          number(chart.target.name),
        ],
        rows: chart.bars.map(({ label, value }) => [safeLine(label), value, chart.target.value]),
        header: { left: '', right: '' },
        footer: '',
      },
    ],
  });
  return bytes;
}

/** Where the chart stands on its slide; `rId2` is its part. */
export function renderChartFrame(id: number, description: string): string {
  const box = { ...slideBox, height: slideBox.height - chartNoteHeight };
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Chart" descr="${escapeXml(description)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform(box, 'p')}<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${officeRelations}" r:id="rId2"/></a:graphicData></a:graphic></p:graphicFrame>`;
}
