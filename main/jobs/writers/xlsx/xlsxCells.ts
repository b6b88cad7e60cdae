import { Temporal } from 'temporal-polyfill';
import { needsTextFormat, safeCell } from '#shared/documents/safeText.ts';
import type {
  CellKind,
  SheetColumn,
  SpecialCell,
  WorkbookCell,
} from '#shared/documents/workbook.ts';
import type { CellLook, StyleBook } from './xlsxStyles.ts';

/** Texts of a workbook, each written once and named by its number. */
export interface SharedTexts {
  numberOf(text: string): number;
  readonly texts: readonly string[];
  /** How many cells hold a text. */
  readonly uses: number;
}

export function createSharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  let uses = 0;
  return {
    texts,
    get uses() {
      return uses;
    },
    numberOf(text) {
      uses += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = texts.push(text) - 1;
      numbers.set(text, number);
      return number;
    },
  };
}

/** A cell as it stands in a file: its style, and a number or the number of a shared text. */
export interface FileCell {
  readonly style: number;
  readonly number?: number;
  readonly text?: number;
}

/** Turns the cells of one column into file cells. */
export type PlaceCell = (cell: WorkbookCell) => FileCell;

export interface CellTools {
  readonly styles: StyleBook;
  readonly texts: SharedTexts;
  /** Called for each text that was longer than a cell can hold. */
  readonly onCut: () => void;
}

export function createColumn(column: SheetColumn, tools: CellTools): PlaceCell {
  const wordStyle = tools.styles.numberOf(wordLook({ kind: column.kind }));

  return (cell) => {
    if (cell === null || cell === '') return { style: wordStyle };
    if (typeof cell !== 'object') return placeValue(cell, { value: cell });
    const isEmpty = cell.value === null || cell.value === '';
    return isEmpty ? { style: wordStyle } : placeValue(cell.value, cell);
  };

  function placeValue(value: string | number | null, special: SpecialCell): FileCell {
    const kind = special.kind ?? column.kind;
    const number = toNumber(value, kind);
    if (number === undefined) return placeText(String(value), special, kind);
    const columnFormat = special.kind ? undefined : column.format;
    const format = special.format ?? columnFormat ?? formatFor(value, kind);
    return { style: tools.styles.numberOf(bodyLook({ ...special, kind, format })), number };
  }

  function placeText(typed: string, special: SpecialCell, kind: CellKind): FileCell {
    const safe = safeCell(typed);
    if (safe.isCut) tools.onCut();
    const format = needsTextFormat(typed) ? '@' : undefined;
    const isPlain = !(format || special.kind || special.tone || special.bold);
    const style = isPlain
      ? wordStyle
      : tools.styles.numberOf(wordLook({ ...special, kind, format }));
    return { style, text: tools.texts.numberOf(safe.text) };
  }
}

type LookOfCell = Omit<SpecialCell, 'value' | 'format'> & { readonly format?: string | undefined };

/** Numbers sit at the right, and so do the words (such as –) in columns of numbers. */
function bodyLook(cell: LookOfCell): CellLook {
  return {
    role: 'body',
    align: cell.kind === 'text' || cell.kind === 'date' ? 'left' : 'right',
    format: cell.format,
    tone: cell.tone,
    bold: cell.bold,
  };
}

function wordLook(cell: LookOfCell): CellLook {
  return { ...bodyLook(cell), isWrapped: true };
}

/** The number a cell holds, or undefined when it holds words. */
function toNumber(value: SpecialCell['value'], kind: CellKind): number | undefined {
  if (kind === 'date') return typeof value === 'string' ? toSerialDate(value) : undefined;
  if (kind === 'text' || typeof value !== 'number') return undefined;
  return kind === 'percent' ? Number((value / 100).toPrecision(15)) : value;
}

const localDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;
const firstDay = Temporal.PlainDateTime.from('1899-12-30T00:00');
/** Before March 1900 spreadsheets count a leap day that never was. */
const firstReliableDate = '1900-03-01';

/** Days since 1899-12-30, the day spreadsheets count from; undefined if it is no date. */
function toSerialDate(value: string): number | undefined {
  if (!localDate.test(value) || value < firstReliableDate) return undefined;
  try {
    const time = Temporal.PlainDateTime.from(value, { overflow: 'reject' });
    return firstDay.until(time, { largestUnit: 'minutes' }).minutes / (24 * 60);
  } catch {
    return undefined;
  }
}

/** Whole numbers need a format of their own: `#,##0.##` would show 5 as `5.`. */
function formatFor(value: SpecialCell['value'], kind: CellKind): string | undefined {
  if (kind === 'number') return Number.isInteger(value) ? '#,##0' : '#,##0.00';
  if (kind === 'date') return String(value).includes('T') ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd';
  return kind === 'percent' ? '0.0#%' : undefined;
}
