import { attributeOf } from '#main/jobs/verify/scanXml.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { formatCell, readNumberFormats } from './cellFormats.ts';
import type { Archive } from './openArchive.ts';
import { localName, walkXml } from './walkXml.ts';

const mostCells = 200_000;
const mostColumns = 200;
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/u;

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
  return strings;
}

/** `BC12` → 54. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/u.exec(reference)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface SheetFacts {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
}

interface Cell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
}

function cellText(cell: Cell, raw: string, { strings, formats }: SheetFacts): string {
  if (cell.type === 's') return strings[Number(raw)] ?? '';
  if (cell.type === 'b') return raw === '1' ? 'TRUE' : 'FALSE';
  if (cell.type === 'n' && raw !== '') return formatCell(raw, formats[cell.style] ?? '');
  return raw;
}

/** Rows of one sheet, cells parted by tabs; a row that says nothing is an empty line. */
function readSheet(xml: string, facts: SheetFacts): string[] {
  const rows: string[] = [];
  let row: string[] = [];
  let cell: Cell = { column: 0, type: 'n', style: 0 };
  let raw = '';
  let isInValue = false;
  let count = 0;
  walkXml(xml, {
    onOpen: (name, attributes) => {
      const tag = localName(name);
      if (tag === 'row') row = [];
      if (tag === 'v' || tag === 't') isInValue = true;
      if (tag !== 'c') return;
      count += 1;
      if (count > mostCells) throw new Failure({ code: 'invalid', key: 'files.tooLarge' });
      const reference = attributeOf(attributes, 'r');
      cell = {
        column: reference === undefined ? row.length : columnOf(reference),
        type: attributeOf(attributes, 't') ?? 'n',
        style: Number(attributeOf(attributes, 's') ?? 0),
      };
      raw = '';
    },
    onText: (text) => {
      if (isInValue) raw += text;
    },
    onClose: (name) => {
      const tag = localName(name);
      if (tag === 'v' || tag === 't') isInValue = false;
      if (tag === 'c' && cell.column < mostColumns) {
        row[cell.column] = cellText(cell, raw, facts).replaceAll(/[\t\r\n]+/gu, ' ');
      }
      if (tag === 'row')
        rows.push(
          Array.from(row, (text) => text ?? '')
            .join('\t')
            .trimEnd(),
        );
    },
  });
  return rows;
}

/** The sheets of a workbook as text, one after another: values as they are shown, never formulas. */
export function readXlsx(archive: Archive): string {
  const facts = { strings: readSharedStrings(archive), formats: readNumberFormats(archive) };
  const sheets = archive.names
    .filter((name) => sheetPart.test(name))
    .sort((left, right) => left.localeCompare(right, 'en', { numeric: true }));
  return sheets
    .map((name) => readSheet(archive.readText(name) ?? '', facts).join('\n'))
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}
