import { safeCell, safeLine } from '#shared/documents/safeText.ts';
import type {
  Sheet,
  SheetColumn,
  SpecialCell,
  Workbook,
  WorkbookCell,
} from '#shared/documents/workbook.ts';
import { type OfficeParts, openPackage, partOf, scanOtherParts } from './openPackage.ts';
import { scanXml } from './scanXml.ts';

const textsPart = 'xl/sharedStrings.xml';
const isSheetPart = (name: string) => name.startsWith('xl/worksheets/sheet');
const forbidden = new Set([
  'f',
  'hyperlink',
  'hyperlinks',
  'oleObjects',
  'legacyDrawing',
  'controls',
]);

/** An attribute of every cell of the file, so it is found without the general search. */
const cellReference = / r="([A-Z]+\d+)"/;

/**
 * Checks an Excel file against the workbook it was made of: every text and number stands in its
 * place, texts are typed as text, and there is no formula or link. Throws an Error that says what
 * is wrong, without any of the text.
 */
export function verifyXlsx(bytes: Uint8Array, workbook: Workbook): void {
  const parts = openPackage(bytes);
  scanOtherParts(parts, (name) => name === textsPart || isSheetPart(name));
  const texts = readTexts(partOf(parts, textsPart));
  workbook.sheets.forEach((sheet, index) => {
    if (sheet.chart) partOf(parts, `xl/charts/chart${index + 1}.xml`);
    verifySheet(readCells(parts, index + 1, texts), sheet);
  });
}

function readTexts(xml: string): string[] {
  const texts: string[] = [];
  let text = '';
  scanXml(xml, {
    onText(part) {
      text += part;
    },
    onClose(name) {
      if (name === 't') texts.push(text);
      if (name === 't' || name === 'si') text = '';
    },
  });
  return texts;
}

/** Texts as strings, numbers as numbers, by their reference. */
type Cells = ReadonlyMap<string, string | number>;

function readCells(parts: OfficeParts, number: number, texts: readonly string[]): Cells {
  const cells = new Map<string, string | number>();
  let reference = '';
  let isShared = false;
  let isValue = false;
  scanXml(partOf(parts, `xl/worksheets/sheet${number}.xml`), {
    onOpen(name, attributes) {
      if (forbidden.has(name)) throw new Error(`${name} in the file`);
      isValue = name === 'v';
      if (name !== 'c') return;
      reference = cellReference.exec(attributes)?.[1] ?? '';
      isShared = attributes.includes(' t="s"');
    },
    onText(text) {
      if (isValue) cells.set(reference, isShared ? (texts[Number(text)] ?? '') : Number(text));
      isValue = false;
    },
  });
  return cells;
}

function verifySheet(cells: Cells, sheet: Sheet): void {
  const names = sheet.columns.map((_, index) => letters(index));
  const expect = (row: number, column: number, cell: SpecialCell) => {
    if (!isSame(cells.get(`${names[column] ?? ''}${row}`), cell)) {
      throw new Error(`cell ${column + 1} of row ${row} differs`);
    }
  };
  sheet.titleRows.forEach((title, index) => {
    expect(index + 1, 0, { value: safeLine(title) });
  });
  const headerRow = sheet.titleRows.length + 1;
  sheet.columns.forEach((column, index) => {
    expect(headerRow, index, { value: safeLine(column.header) });
  });
  sheet.rows.forEach((row, rowIndex) => {
    sheet.columns.forEach((column, index) => {
      expect(headerRow + 1 + rowIndex, index, toSpecial(row[index] ?? null, column));
    });
  });
}

function toSpecial(cell: WorkbookCell, column: SheetColumn): SpecialCell {
  const special = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  return { ...special, kind: special.kind ?? column.kind };
}

function isSame(found: string | number | undefined, cell: SpecialCell): boolean {
  const { value, kind } = cell;
  if (value === null || value === '') return found === undefined;
  if (typeof found === 'string') return found === safeCell(String(value)).text;
  if (found === undefined) return false;
  if (kind === 'number') return found === value;
  if (kind === 'percent')
    return Math.abs(found * 100 - Number(value)) < 1e-9 * Math.abs(Number(value));
  return kind === 'date' && isNear(found, daysSince1900(String(value)));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

/** Counted without the writer's own arithmetic, so that one checks the other. */
function daysSince1900(value: string): number {
  const instant = Date.parse(value.includes('T') ? `${value}:00Z` : `${value}T00:00:00Z`);
  return (instant - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
