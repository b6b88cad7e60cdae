import { measureText, wrapText } from '#shared/lib/measureText.ts';
import { type RichText, type TableColumn, toCells, toPlainText } from './document.ts';
import type { Deck, Slide, SlideOf } from './slides.ts';

/**
 * Where things stand on a 16:9 slide of 13.33 × 7.5 inches, in points. Everything that can grow is
 * measured here and goes on over more slides, so that no program ever has to shrink or cut a text.
 */
export const slideSize = { width: 960, height: 540 } as const;
export const slideBox = { left: 44, top: 96, width: 872, height: 384 } as const;

export const slideFont = {
  title: 26,
  list: 20,
  cell: 14,
  note: 12,
  small: 10,
  statement: 22,
} as const;
/** Height of a line in font sizes. Fonts that stand in for ours may need less, never more. */
export const lineHeight = 1.4;
export const listGap = 10;
export const listIndent = 30;
export const cellPadding = { x: 7, y: 5 } as const;

/** Other fonts than ours are up to this much wider. */
const fontRoom = 0.94;

function countLines(text: string, width: number, size: number): number {
  const box = { maxWidth: width * fontRoom, maxLines: Number.POSITIVE_INFINITY };
  return wrapText(text, box, { size }).length;
}

const listTextWidth = slideBox.width - listIndent;
const listLine = slideFont.list * lineHeight;

export function listItemHeight(item: RichText): number {
  return countLines(toPlainText(item), listTextWidth, slideFont.list) * listLine + listGap;
}

/** Shares of the width of the box, in points. */
export function columnWidths(columns: readonly TableColumn[]): number[] {
  const total = columns.reduce((sum, { weight }) => sum + weight, 0);
  return columns.map(({ weight }) => (weight / total) * slideBox.width);
}

const cellLine = slideFont.cell * lineHeight;

export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) =>
    countLines(text, (widths[index] ?? 0) - 2 * cellPadding.x, slideFont.cell),
  );
  return Math.max(1, ...lines) * cellLine + 2 * cellPadding.y;
}

/** The most characters of a text that fit; at least one, and never half a character. */
function fitStart(text: string, fits: (start: string) => boolean): string {
  const signs = Array.from(text);
  let low = 1;
  let high = signs.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(signs.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  return signs.slice(0, low).join('');
}

/** A text too long for a whole slide in pieces that are not. */
function cutLong(text: string, fits: (start: string) => boolean): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest !== '' && !fits(rest)) {
    const start = fitStart(rest, fits);
    pieces.push(start);
    rest = rest.slice(start.length);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

function fitsList(text: string): boolean {
  return listItemHeight(text) <= slideBox.height;
}

/** Long items lose their look, not their words: only the first run of a piece could keep it. */
function listPieces(item: RichText): RichText[] {
  const text = toPlainText(item);
  return fitsList(text) ? [item] : cutLong(text, fitsList);
}

/** Groups of what fits together into the height left; a single one always fits. */
function fillPages<Item>(
  items: readonly Item[],
  heightOf: (item: Item) => number,
  room: number,
): Item[][] {
  const pages: Item[][] = [[]];
  let used = 0;
  for (const item of items) {
    const height = heightOf(item);
    if (used > 0 && used + height > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(item);
    used += height;
  }
  return pages;
}

function numberTitle(title: string, index: number, count: number): string {
  return count < 2 ? title : `${title} (${index + 1}/${count})`;
}

function splitList(slide: SlideOf<'list'>): SlideOf<'list'>[] {
  const pieces = slide.items.flatMap(listPieces);
  const pages = fillPages(pieces, listItemHeight, slideBox.height);
  let start = slide.start ?? 1;
  return pages.map((items, index) => {
    const page = { ...slide, title: numberTitle(slide.title, index, pages.length), items, start };
    start += items.length;
    return page;
  });
}

type Row = SlideOf<'table'>['rows'][number];

function textsOf(row: Row, columns: readonly TableColumn[]): string[] {
  return toCells(row, columns).map(({ text }) => text);
}

/** A row too high for a slide goes on in another one below it. */
function rowPieces(row: Row, columns: readonly TableColumn[], room: number): Row[] {
  const widths = columnWidths(columns);
  if (rowHeight(textsOf(row, columns), widths) <= room) return [row];
  const cells = toCells(row, columns).map((cell, index) => ({
    cell,
    pieces: cutLong(cell.text, (text) => rowHeight([text], [widths[index] ?? 0]) <= room),
  }));
  const count = Math.max(...cells.map(({ pieces }) => pieces.length));
  return Array.from({ length: count }, (_, part) =>
    cells.map(({ cell, pieces }) => ({ ...cell, text: pieces[part] ?? '' })),
  );
}

function splitTable(slide: SlideOf<'table'>): SlideOf<'table'>[] {
  const widths = columnWidths(slide.columns);
  const header = rowHeight(
    slide.columns.map((column) => column.header),
    widths,
  );
  const room = slideBox.height - header;
  const pieces = slide.rows.flatMap((row) => rowPieces(row, slide.columns, room));
  const pages = fillPages(pieces, (row) => rowHeight(textsOf(row, slide.columns), widths), room);
  return pages.map((rows, index) => ({
    ...slide,
    title: numberTitle(slide.title, index, pages.length),
    rows,
  }));
}

function splitSlide(slide: Slide): Slide[] {
  if (slide.type === 'list') return splitList(slide);
  return slide.type === 'table' ? splitTable(slide) : [slide];
}

/** The deck with as many slides as it takes for everything to have its room. */
export function layOutDeck(deck: Deck): Deck {
  return { ...deck, slides: deck.slides.flatMap(splitSlide) };
}

/** The largest of these sizes at which a text stands in its box; the smallest when none does. */
export function fitSize(
  text: string,
  box: { readonly width: number; readonly height: number },
  sizes: readonly number[],
): number {
  const fitting = sizes.find(
    (size) => countLines(text, box.width, size) * size * lineHeight <= box.height,
  );
  return fitting ?? sizes.at(-1) ?? slideFont.note;
}

/** A title on one line, as large as it may be. */
export function titleSize(title: string): number {
  const fits = (size: number) => measureText(title, { size, bold: true }) <= slideBox.width;
  return [slideFont.title, 22, 18, 14].find(fits) ?? 12;
}
