/**
 * The one place that decides which characters may enter a file. Text typed by people must arrive
 * as text in every format: never as a formula, a field, a link or broken XML.
 */

/**
 * Anything but a `Char` of XML 1.0 (section 2.2): control characters, halves of surrogate pairs,
 * two noncharacters; and the carriage return, which XML readers would turn into a line feed.
 */
const doubtful = /[^\t\n -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function toSafeCharacter(character: string): string {
  return character < ' ' ? '' : '\uFFFD';
}

/**
 * Text for a document: line ends become LF, invisible control characters go, a broken character
 * becomes the replacement mark. Everything a person can see stays as typed.
 */
export function safeText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(doubtful, toSafeCharacter);
}

/** A text on one line: for titles, headers, table headings and sheet notes. */
export function safeLine(text: string): string {
  return safeText(text).replace(/\s*\n\s*/g, ' ');
}

/** Excel's limit for one cell, in UTF-16 units. */
const maxCellLength = 32_767;
const cutMark = '…';

const escapeLikeText = /_(?=x[0-9A-Fa-f]{4}_)/g;

function toCellEscape(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${code}_`;
}

export interface SafeCell {
  readonly text: string;
  /** The text was longer than a cell can hold, and its end is missing. */
  readonly isCut: boolean;
}

/**
 * Text for a spreadsheet cell. What XML cannot hold is written as `_xHHHH_` (ST_Xstring, ECMA-376
 * 22.9.2.19), and text that only looks like such an escape is protected, so that reading the cell
 * gives back exactly what was typed.
 */
export function safeCell(text: string): SafeCell {
  const escaped = text.replace(escapeLikeText, '_x005F_').replace(doubtful, toCellEscape);
  if (text.length <= maxCellLength) return { text: escaped, isCut: false };
  const kept = keepStart(text, maxCellLength - cutMark.length);
  return { text: safeCell(kept).text + cutMark, isCut: true };
}

/** The first `length` UTF-16 units, without half a character at the end. */
function keepStart(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** Gives back the text that `safeCell` protected. */
export function readCellText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/**
 * Text that a spreadsheet would turn into a formula or a number as soon as someone edits the
 * cell: formula starts (half and full width), DDE and link calls, and digits with a meaning of
 * their own (staff numbers, phone numbers, ID cards).
 */
export function needsTextFormat(text: string): boolean {
  return /^[=+\-@\t\r\n\0＝＋－＠|]|^\s*(?:DDEAUTO|DDE|HYPERLINK)\b|^['\s]*[\d.,%/:-]+$/i.test(
    text,
  );
}

const forbiddenInSheetName = /[[\]:*?/\\]/g;

/**
 * Names Excel accepts for the sheets of one workbook: 31 characters, no `[]:*?/\`, no apostrophe
 * at an end, not `History`, and no two alike whatever their case.
 */
export function safeSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>(['history']);
  return names.map((name) => {
    const plain = safeLine(name)
      .replace(forbiddenInSheetName, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    const wanted = keepStart(plain, 31) || 'Sheet';
    const unique = findFreeName(wanted, taken);
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function findFreeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const ending = ` (${count})`;
    name = keepStart(wanted, 31 - ending.length) + ending;
  }
  return name;
}

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  return safeText(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? '');
}
