import { type CellKind, mostColumns } from '#shared/documents/givenTable.ts';
import { readCellText } from '#shared/documents/safeText.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { readNumberFormats, showNumber } from './cellFormats.ts';
import type { Archive } from './openArchive.ts';
import { localName, walkXml } from './walkXml.ts';

/** What every sheet of a workbook refers to. */
export interface WorkbookFacts {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly isFrom1904: boolean;
}

export interface SheetCell {
  readonly text: string;
  readonly kind: CellKind | null;
}

/** A merged area, in rows and columns from 1 and 0. */
export interface MergedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface SheetVisitor {
  /** Cells by column, those without a value missing. */
  readonly onRow: (number: number, cells: readonly (SheetCell | undefined)[]) => void;
  readonly onMerge?: (area: MergedArea) => void;
}

const mostCells = 1_000_000;
/** What a double holds and Excel keeps; further digits are zeros whatever was typed. */
const mostDigits = 15;

function readSharedStrings(archive: Archive): string[] {
  const xml = archive.readText('xl/sharedStrings.xml');
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let isInText = false;
  let isPhonetic = false;
  walkXml(xml, {
    onOpen: (name) => {
      const tag = localName(name);
      if (tag === 'si') strings.push('');
      if (tag === 't') isInText = true;
      if (tag === 'rPh') isPhonetic = true;
    },
    onText: (text) => {
      const last = strings.length - 1;
      if (isInText && !isPhonetic && last >= 0) strings[last] += text;
    },
    onClose: (name) => {
      const tag = localName(name);
      if (tag === 't') isInText = false;
      if (tag === 'rPh') isPhonetic = false;
    },
  });
  return strings.map(readCellText);
}

export function readWorkbookFacts(archive: Archive): WorkbookFacts {
  const workbook = archive.readText('xl/workbook.xml') ?? '';
  return {
    strings: readSharedStrings(archive),
    formats: readNumberFormats(archive),
    isFrom1904: /<(?:\w+:)?workbookPr\b[^>]*\sdate1904\s*=\s*["'](?:1|true)["']/u.test(workbook),
  };
}

/** `BC12` → 54. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < 3; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  return Math.max(0, column - 1);
}

function rowOf(reference: string): number {
  return Number(/\d+$/u.exec(reference)?.[0] ?? 0);
}

function toMergedArea(attributes: string): MergedArea | null {
  const [, from, to] = /\sref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/u.exec(attributes) ?? [];
  if (from === undefined || to === undefined) return null;
  return {
    firstRow: rowOf(from),
    lastRow: rowOf(to),
    firstColumn: columnOf(from),
    lastColumn: columnOf(to),
  };
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  raw: string;
  hasFormula: boolean;
}

const cellAttribute = /\s(r|s|t)\s*=\s*["']([^"']*)["']/gu;

function openCell(attributes: string, nextColumn: number): OpenCell {
  const cell = { column: nextColumn, type: 'n', style: 0, raw: '', hasFormula: false };
  for (const [, name, value = ''] of attributes.matchAll(cellAttribute)) {
    if (name === 'r') cell.column = columnOf(value);
    else if (name === 't') cell.type = value;
    else cell.style = Number(value);
  }
  return cell;
}

function showNumberCell({ raw, style }: OpenCell, facts: WorkbookFacts): SheetCell {
  const { text, isDate } = showNumber(raw, facts.formats[style] ?? '', facts.isFrom1904);
  if (isDate) return { text, kind: 'date' };
  const isLong = Math.abs(Number(raw)) >= 10 ** mostDigits;
  return { text, kind: isLong ? 'damaged' : 'number' };
}

/** What a cell says; undefined when it says nothing. */
function closeCell(cell: OpenCell, facts: WorkbookFacts): SheetCell | undefined {
  const { type, raw } = cell;
  if (raw === '') return cell.hasFormula ? { text: '', kind: 'uncalculated' } : undefined;
  switch (type) {
    case 's':
      return { text: facts.strings[Number(raw)] ?? '', kind: null };
    case 'b':
      return { text: raw === '1' ? 'TRUE' : 'FALSE', kind: null };
    case 'n':
      return showNumberCell(cell, facts);
    case 'e':
      return { text: raw, kind: 'error' };
    case 'd':
      return { text: raw.replace('T', ' '), kind: 'date' };
    default:
      return { text: readCellText(raw), kind: null };
  }
}

/**
 * Visits the rows of one sheet, values as they are shown, never formulas. Columns beyond
 * `mostColumns` are left out: a stray cell at the far end of a sheet is no data.
 * @throws Failure `files.damaged`, or `files.tooLarge` for more than a million cells.
 */
export function walkSheet(xml: string, facts: WorkbookFacts, visitor: SheetVisitor): void {
  let row: (SheetCell | undefined)[] = [];
  let number = 0;
  let cell = openCell('', 0);
  let isInValue = false;
  let count = 0;
  walkXml(xml, {
    onOpen: (name, attributes) => {
      const tag = localName(name);
      if (tag === 'c') cell = openCell(attributes, row.length);
      else if (tag === 'v' || tag === 't') isInValue = true;
      else if (tag === 'f') cell.hasFormula = true;
      else if (tag === 'row') {
        row = [];
        number = Number(/\sr="(\d{1,7})"/u.exec(attributes)?.[1] ?? number + 1);
      } else if (tag === 'mergeCell') {
        const area = toMergedArea(attributes);
        if (area) visitor.onMerge?.(area);
      }
    },
    onText: (text) => {
      if (isInValue) cell.raw += text;
    },
    onClose: (name) => {
      const tag = localName(name);
      if (tag === 'v' || tag === 't') isInValue = false;
      else if (tag === 'c') {
        const closed = cell.column < mostColumns ? closeCell(cell, facts) : undefined;
        if (!closed) return;
        row[cell.column] = closed;
        count += 1;
        if (count > mostCells) throw new Failure({ code: 'invalid', key: 'files.tooLarge' });
      } else if (tag === 'row') visitor.onRow(number, row);
    },
  });
}
