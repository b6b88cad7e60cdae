import { attributeOf } from '#main/jobs/verify/scanXml.ts';
import { addDays } from '#shared/lib/isoWeek.ts';
import type { Archive } from './openArchive.ts';
import { localName, walkXml } from './walkXml.ts';

/** Number formats that have a number instead of words (ECMA-376, 18.8.30). */
const builtinFormats: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  31: 'yyyy年m月d日',
  57: 'yyyy年m月',
  58: 'm月d日',
};

/** The format of every cell style, by the style's number. */
export function readNumberFormats(archive: Archive): string[] {
  const xml = archive.readText('xl/styles.xml');
  if (xml === undefined) return [];
  const own = new Map<number, string>();
  const formats: string[] = [];
  let isInCellStyles = false;
  walkXml(xml, {
    onOpen: (name, attributes) => {
      const tag = localName(name);
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      if (tag === 'numFmt') own.set(id, attributeOf(attributes, 'formatCode') ?? '');
      if (tag === 'cellXfs') isInCellStyles = true;
      if (tag === 'xf' && isInCellStyles) formats.push(own.get(id) ?? builtinFormats[id] ?? '');
    },
    onClose: (name) => {
      if (localName(name) === 'cellXfs') isInCellStyles = false;
    },
  });
  return formats;
}

/** Day 0 of Excel's calendars; the day the first counts too many in 1900 lies before any report. */
const dayZero = { 1900: '1899-12-30', 1904: '1904-01-01' } as const;
const highestDay = 100_000;

/** The day a number stands for, `YYYY-MM-DD`, and its minute of the day. */
function formatDate(serial: number, format: string, isFrom1904: boolean): string {
  const date = addDays(dayZero[isFrom1904 ? 1904 : 1900], Math.floor(serial));
  const minutes = Math.round((serial % 1) * 24 * 60);
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  if (serial < 1) return time;
  return /h/iu.test(format) ? `${date} ${time}` : date;
}

/** Without quoted words, colours and conditions, which may hold any letter. */
function bareFormat(format: string): string {
  return format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
}

/** Formats a whole column shares are looked at once. */
const bareFormats = new Map<string, { readonly text: string; readonly isDate: boolean }>();

function readFormat(format: string): { readonly text: string; readonly isDate: boolean } {
  const known = bareFormats.get(format);
  if (known) return known;
  const text = bareFormat(format);
  const made = { text, isDate: /[ymdh]/iu.test(text) };
  bareFormats.set(format, made);
  return made;
}

export interface ShownNumber {
  readonly text: string;
  readonly isDate: boolean;
}

/**
 * A number as its cell shows it where that changes what it says: 0.0305 under `0.00%` is 3.05%, a
 * day's number is a date, 123 under `00000` is 00123. Anything else keeps the digits of the file: a
 * long ID never becomes 1E+17.
 */
export function showNumber(raw: string, format: string, isFrom1904 = false): ShownNumber {
  const value = Number(raw);
  if (!Number.isFinite(value)) return { text: raw, isDate: false };
  const { text: bare, isDate: isDateFormat } = readFormat(format);
  if (bare.includes('%')) {
    return { text: `${Number((value * 100).toPrecision(12))}%`, isDate: false };
  }
  if (isDateFormat && value >= 0 && value < highestDay) {
    return { text: formatDate(value, bare, isFrom1904), isDate: value >= 1 };
  }
  const digits = plainDigits(raw, value);
  const isPadded = /^0{2,}$/u.test(bare) && /^\d+$/u.test(digits);
  return { text: isPadded ? digits.padStart(bare.length, '0') : digits, isDate: false };
}

/** Excel writes 0.1 as 0.10000000000000001; whole numbers stay letter by letter. */
function plainDigits(raw: string, value: number): string {
  return /^-?\d+$/u.test(raw) ? raw : String(Number(value.toPrecision(15)));
}
