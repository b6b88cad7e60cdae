import { zip } from '#main/jobs/writers/zip.ts';
import { safeLine, safeSheetNames } from '#shared/documents/safeText.ts';
import type { Sheet, Workbook } from '#shared/documents/workbook.ts';
import { createSharedTexts, type SharedTexts } from './xlsxCells.ts';
import { printedExtent, renderChartParts } from './xlsxChart.ts';
import { extentOf, renderSheet } from './xlsxSheet.ts';
import { createStyleBook } from './xlsxStyles.ts';
import {
  escapeXml,
  mainNamespace,
  officeRelations,
  packageNamespace,
  relation,
  relations,
  textElement,
  xmlHead,
} from './xlsxXml.ts';

export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** Texts longer than a spreadsheet cell can hold, written up to that limit. */
  readonly cutCells: number;
}

/** The workbook as an Excel file: typed cells, no formula, ready to print on A4. */
export function writeXlsx(workbook: Workbook): WrittenWorkbook {
  const names = safeSheetNames(workbook.sheets.map((sheet) => sheet.name));
  const styles = createStyleBook();
  const texts = createSharedTexts();
  let cutCells = 0;
  const onCut = () => {
    cutCells += 1;
  };
  const sheets = workbook.sheets.map((sheet, index) => ({
    name: `xl/worksheets/sheet${index + 1}.xml`,
    xml: renderSheet(sheet, { styles, texts, onCut }, index === 0),
  }));
  const parts = [
    { name: '[Content_Types].xml', xml: contentTypes(workbook.sheets) },
    { name: '_rels/.rels', xml: packageRelations },
    { name: 'docProps/core.xml', xml: coreProperties(workbook.title) },
    { name: 'xl/workbook.xml', xml: renderWorkbook(workbook.sheets, names) },
    { name: 'xl/_rels/workbook.xml.rels', xml: workbookRelations(sheets.length) },
    { name: 'xl/styles.xml', xml: styles.toXml() },
    { name: 'xl/sharedStrings.xml', xml: renderTexts(texts) },
    ...sheets,
    ...workbook.sheets.flatMap((sheet, index) =>
      sheet.chart
        ? renderChartParts({
            sheet,
            chart: sheet.chart,
            sheetName: names[index] ?? '',
            number: index + 1,
          })
        : [],
    ),
  ];
  const bytes = zip(parts.map((part) => ({ name: part.name, data: Buffer.from(part.xml) })));
  return { bytes, cutCells };
}

function renderTexts(texts: SharedTexts): string {
  const items = texts.texts.map((text) => `<si>${textElement(text)}</si>`).join('');
  return `${xmlHead}<sst xmlns="${mainNamespace}" count="${texts.uses}" uniqueCount="${texts.texts.length}">${items}</sst>`;
}

function renderWorkbook(sheets: readonly Sheet[], names: readonly string[]): string {
  const list = names.map(
    (name, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = sheets.flatMap((sheet, index) => definedNames(sheet, names[index] ?? '', index));
  return `${xmlHead}<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelations}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`;
}

/** What is printed, what repeats on each page, and what the filter covers. */
function definedNames(sheet: Sheet, name: string, index: number): string[] {
  const { headerRow, lastColumn, lastRow } = extentOf(sheet);
  const printed = printedExtent(sheet);
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const define = (what: string, range: string, attributes = '') =>
    `<definedName name="_xlnm.${what}" localSheetId="${index}"${attributes}>${escapeXml(`${quoted}!${range}`)}</definedName>`;
  const filter = sheet.hasFilter
    ? [define('_FilterDatabase', `$A$${headerRow}:$${lastColumn}$${lastRow}`, ' hidden="1"')]
    : [];
  return [
    ...filter,
    define('Print_Area', `$A$1:$${printed.lastColumn}$${printed.lastRow}`),
    define('Print_Titles', `$${headerRow}:$${headerRow}`),
  ];
}

function workbookRelations(sheetCount: number): string {
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    relation(index + 1, `${officeRelations}/worksheet`, `worksheets/sheet${index + 1}.xml`),
  );
  return relations([
    ...sheets,
    relation(sheetCount + 1, `${officeRelations}/styles`, 'styles.xml'),
    relation(sheetCount + 2, `${officeRelations}/sharedStrings`, 'sharedStrings.xml'),
  ]);
}

const packageRelations = relations([
  relation(1, `${officeRelations}/officeDocument`, 'xl/workbook.xml'),
  relation(2, `${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'),
]);

function coreProperties(title: string): string {
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(safeLine(title))}</dc:title><dc:creator>Crewbook</dc:creator></cp:coreProperties>`;
}

function contentTypes(sheets: readonly Sheet[]): string {
  const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part: string, type: string) =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const charted = (number: number) =>
    override(`xl/charts/chart${number}.xml`, `${drawingTypes}ml.chart+xml`) +
    override(`xl/drawings/drawing${number}.xml`, `${drawingTypes}.drawing+xml`);
  const parts = sheets.map(
    ({ chart }, index) =>
      override(`xl/worksheets/sheet${index + 1}.xml`, `${office}.worksheet+xml`) +
      (chart ? charted(index + 1) : ''),
  );
  return `${xmlHead}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', `${office}.sheet.main+xml`)}${parts.join('')}${override('xl/styles.xml', `${office}.styles+xml`)}${override('xl/sharedStrings.xml', `${office}.sharedStrings+xml`)}${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`;
}

const drawingTypes = 'application/vnd.openxmlformats-officedocument.drawing';
