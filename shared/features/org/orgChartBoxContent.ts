import type { ColorName } from '#shared/diagram/palette.ts';
import type { SceneMark, ScenePicture, SceneText } from '#shared/diagram/scene.ts';
import { ellipsize, measureText } from '#shared/lib/measureText.ts';
import type { BoxWords, HeadingPart } from './orgChartBox.ts';

/** How a box is filled, all in px; every box of a chart has the same size. */
const headingHeight = 30;
const rowHeight = 16;
const padding = { left: 14, right: 9 };
const nameSize = 14;
const detailSize = 12;
const factsSize = 11;
const captionSize = 11;
const chip = { size: 10, height: 15, side: 3, gap: 4 };
/** Above and below a picture, and between it and the words. */
const pictureGap = { above: 7, beside: 8 };
const captionGap = 8;
const headingBaseline = 20;
const firstRowBaseline = 37;
/** A caption gives way to a long name down to this part of the line. */
const leastCaption = 0.36;
const narrowest = 116;
/** Rows may be set as small as a chip; a hair of room absorbs rounding. */
const leastRowSize = 10;
const nearlyAll = 0.999;
const widest = 208;
/** A third line says several things one after the other. */
const widestWithFacts = 248;
/** In a file every word is whole: what does not fit here is set smaller before boxes grow more. */
const widestUncut = 420;
/** Boxes are as wide as this part of them needs; the rest is cut rather than widening all. */
const satisfied = 0.9;

/** Which lines below the heading the boxes of a chart have, empty or not. */
export interface BoxRows {
  readonly hasDetail: boolean;
  readonly hasFacts: boolean;
}

export function boxHeightOf({ hasDetail, hasFacts }: BoxRows): number {
  return headingHeight + rowHeight * (Number(hasDetail) + Number(hasFacts));
}

function pictureSide(rows: BoxRows): number {
  return boxHeightOf(rows) - 2 * pictureGap.above;
}

/** What a picture takes from the words beside it. */
function pictureRoom({ picture }: BoxWords, rows: BoxRows): number {
  return picture === undefined ? 0 : pictureSide(rows) + pictureGap.beside;
}

interface HeadingSizes {
  readonly name: number;
  readonly caption: number;
}

const usualSizes: HeadingSizes = { name: nameSize, caption: captionSize };
/** From the usual sizes down to the least ones, in steps nobody sees. */
const headingSizes: readonly HeadingSizes[] = [14, 13.5, 13, 12.5, 12, 11.5, 11].map((name) => ({
  name,
  caption: Math.max(chip.size, (captionSize * name) / nameSize),
}));
const leastSizes = headingSizes.at(-1) ?? usualSizes;

function nameFont(words: BoxWords, { name: size }: HeadingSizes) {
  return { size, bold: words.isLead };
}

function chipWidth(text: string): number {
  return measureText(text, chip) + 2 * chip.side;
}

function isChip({ kind }: HeadingPart): boolean {
  return kind === 'chip' || kind === 'acting';
}

function headingWidth(words: BoxWords, sizes: HeadingSizes): number {
  const font = nameFont(words, sizes);
  return words.heading.reduce((sum, part, index) => {
    const gap = index === 0 ? 0 : chip.gap;
    const own = isChip(part) ? chipWidth(part.text) : measureText(part.text, font);
    return sum + gap + own;
  }, 0);
}

function captionWidth({ caption }: BoxWords, sizes: HeadingSizes): number {
  return caption === '' ? 0 : measureText(caption, { size: sizes.caption });
}

function headingRow(words: BoxWords, sizes = usualSizes): number {
  const caption = captionWidth(words, sizes);
  return headingWidth(words, sizes) + (caption > 0 ? captionGap + caption : 0);
}

function detailRow({ detail, facts }: BoxWords): number {
  const wide = measureText(detail, { size: detailSize });
  return Math.max(wide, measureText(facts, { size: factsSize }));
}

/** What a box needs when no word of it may be cut, its heading in these sizes. */
function wholeRow(words: BoxWords, sizes: HeadingSizes): number {
  const small = Math.max(
    measureText(words.detail, { size: leastRowSize }),
    measureText(words.facts, { size: leastRowSize }),
  );
  return Math.max(headingRow(words, sizes), small / nearlyAll);
}

function enoughFor(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * satisfied) - 1)] ?? 0;
}

interface BoxNeeds {
  readonly isUncut: boolean;
  /** No box of a file is wider, or its paper could not hold two beside each other. */
  readonly most: number;
  /** What the box above all others cannot do without; 0 when there is none. */
  readonly titleWidth: number;
}

function widestNeed(all: readonly BoxWords[], sizes: HeadingSizes, needs: BoxNeeds): number {
  if (!needs.isUncut) return 0;
  const widths = all.map((words) => wholeRow(words, sizes));
  return padding.left + padding.right + Math.max(needs.titleWidth, ...widths);
}

/** One width for all boxes: enough for nine in ten of them, and for nine in ten unit names. */
export function chooseBoxWidth(all: readonly BoxWords[], rows: BoxRows, needs: BoxNeeds): number {
  const room = Math.max(0, ...all.map((words) => pictureRoom(words, rows)));
  const widths = all.map((words) => Math.max(headingRow(words), detailRow(words)));
  const captioned = all.filter(({ caption }) => caption !== '').map((words) => headingRow(words));
  const words = padding.left + padding.right + Math.max(enoughFor(widths), enoughFor(captioned));
  const enough = Math.max(words, widestNeed(all, usualSizes, needs));
  const usual = all.some(({ facts }) => facts !== '') ? widestWithFacts : widest;
  const least = Math.ceil(widestNeed(all, leastSizes, needs));
  const limit = needs.isUncut ? Math.min(needs.most, Math.max(widestUncut, least)) : usual;
  return room + Math.min(limit, Math.max(narrowest, Math.ceil(enough / 2) * 2));
}

export interface BoxContent {
  readonly picture?: ScenePicture;
  readonly marks: readonly SceneMark[];
  readonly texts: readonly SceneText[];
  readonly isCut: boolean;
}

interface Line {
  readonly sizes: HeadingSizes;
  readonly end: number;
  readonly marks: SceneMark[];
  readonly texts: SceneText[];
  x: number;
  isCut: boolean;
}

type TextStyle = Pick<SceneText, 'y' | 'size' | 'bold' | 'ink' | 'rank'>;

function addText(line: Line, text: string, maxWidth: number, style: TextStyle): void {
  const fitted = ellipsize(text, maxWidth, style);
  line.isCut ||= fitted.isCut;
  if (fitted.text === '') return;
  const { width } = fitted;
  line.texts.push({ ...style, x: line.x, text: fitted.text, anchor: 'start', width });
  line.x += width;
}

function addChip(line: Line, part: HeadingPart): void {
  const width = chipWidth(part.text);
  if (line.x + chip.gap + width > line.end) {
    line.isCut = true;
    return;
  }
  const isActing = part.kind === 'acting';
  const x = line.x + (line.texts.length > 0 ? chip.gap : 0);
  const mark = { x, y: headingBaseline - 12, width, height: chip.height, radius: 3 };
  line.marks.push({ ...mark, fill: isActing ? 'accentSoft' : 'chip', stroke: null });
  line.x = x + chip.side;
  addText(line, part.text, width, {
    y: headingBaseline - 1,
    size: chip.size,
    bold: false,
    ink: isActing ? 'accent' : 'dim',
    rank: 2,
  });
  line.x = x + width;
}

function chipsAfter(parts: readonly HeadingPart[], index: number): number {
  return parts
    .slice(index + 1)
    .filter(isChip)
    .reduce((sum, part) => sum + chip.gap + chipWidth(part.text), 0);
}

function drawHeading(words: BoxWords, line: Line): void {
  words.heading.forEach((part, index) => {
    if (isChip(part)) {
      addChip(line, part);
      return;
    }
    if (index > 0) line.x += chip.gap;
    const left = line.end - line.x;
    const font = nameFont(words, line.sizes);
    const room = Math.max(left - chipsAfter(words.heading, index), Math.min(left, 2 * font.size));
    const ink: ColorName = part.kind === 'vacant' ? 'faint' : 'text';
    addText(line, part.text, room, { ...font, y: headingBaseline, ink, rank: 1 });
  });
}

/** The unit at the right end of the heading; the room it takes, or 0 when none is left for it. */
function drawCaption(words: BoxWords, line: Line): number {
  if (words.caption === '') return 0;
  const whole = line.end - line.x;
  const spare = whole - headingWidth(words, line.sizes) - captionGap;
  const style = { size: line.sizes.caption, bold: false };
  const fitted = ellipsize(words.caption, Math.max(spare, whole * leastCaption), style);
  line.isCut ||= fitted.isCut;
  if (fitted.text.length < 2) return 0;
  const { text, width } = fitted;
  const place = { x: line.end, y: headingBaseline, anchor: 'end' } as const;
  line.texts.push({ ...style, ...place, text, width, ink: words.captionInk, rank: 2 });
  return width + captionGap;
}

/** A line a little too long for its room is set smaller before anything of it is cut. */
function squeeze(text: string, room: number, size: number): number {
  const whole = measureText(text, { size });
  return whole <= room ? size : Math.max(leastRowSize, (size * room * nearlyAll) / whole);
}

interface Span {
  readonly x: number;
  readonly end: number;
}

function drawRow(text: string, span: Span, style: TextStyle): Line {
  const row: Line = { ...span, sizes: usualSizes, marks: [], texts: [], isCut: false };
  const room = row.end - row.x;
  addText(row, text, room, { ...style, size: squeeze(text, room, style.size) });
  return row;
}

export interface BoxFrame {
  readonly width: number;
  readonly rows: BoxRows;
  readonly tint: ColorName;
  readonly isUncut: boolean;
}

/** In a file a heading too long for its box is set smaller; on the screen it is cut. */
function sizesFor(words: BoxWords, room: number, isUncut: boolean): HeadingSizes {
  const fits = (sizes: HeadingSizes) => headingRow(words, sizes) <= room;
  return (isUncut ? headingSizes.find(fits) : undefined) ?? usualSizes;
}

/** The picture at the left of the words, or a quiet place for it. */
function drawPicture({ picture }: BoxWords, rows: BoxRows) {
  if (picture === undefined) return { marks: [] };
  const side = pictureSide(rows);
  const place = { x: padding.left, y: pictureGap.above, width: side, height: side };
  if (picture !== null) return { marks: [], picture: { ...place, url: picture } };
  const mark: SceneMark = { ...place, radius: side / 2, fill: 'chip', stroke: null };
  return { marks: [mark] };
}

/** Fills a box of this size; what does not fit is cut, never drawn outside. */
export function drawBoxContent(words: BoxWords, frame: BoxFrame): BoxContent {
  const { width, rows, tint, isUncut } = frame;
  const start = {
    x: padding.left + pictureRoom(words, rows),
    end: width - padding.right,
  };
  const sizes = sizesFor(words, start.end - start.x, isUncut);
  const heading: Line = { ...start, sizes, marks: [], texts: [], isCut: false };
  const end = start.end - drawCaption(words, heading);
  const names: Line = { ...start, sizes, end, marks: [], texts: [], isCut: false };
  drawHeading(words, names);
  const style = { bold: false, ink: 'dim', rank: 2 } as const;
  const detail = { ...style, size: detailSize, y: firstRowBaseline };
  const y = firstRowBaseline + (rows.hasDetail ? rowHeight : 0);
  const facts = { ...style, size: factsSize, y };
  const lines = [
    names,
    heading,
    drawRow(rows.hasDetail ? words.detail : '', start, detail),
    drawRow(rows.hasFacts ? words.facts : '', start, facts),
  ];
  const edge = { x: 5, y: 9, width: 3, height: boxHeightOf(rows) - 18, radius: 1.5 };
  const { marks, ...pictured } = drawPicture(words, rows);
  return {
    ...pictured,
    marks: [{ ...edge, fill: tint, stroke: null }, ...marks, ...names.marks],
    texts: lines.flatMap(({ texts }) => texts),
    isCut: lines.some(({ isCut }) => isCut),
  };
}
