import { toCells, toPlainText } from '#shared/documents/document.ts';
import { safeLine, safeText } from '#shared/documents/safeText.ts';
import { layOutDeck } from '#shared/documents/slideLayout.ts';
import {
  type Deck,
  type ShapeLine,
  type ShapeRun,
  type Slide,
  shapeLineText,
} from '#shared/documents/slides.ts';
import { type OfficeParts, openPackage, partOf, scanOtherParts } from './openPackage.ts';
import { attributeOf, scanXml } from './scanXml.ts';

const isSlide = (name: string) => /^ppt\/slides\/slide\d+\.xml$/.test(name);
const isChart = (name: string) => /^ppt\/charts\/chart\d+\.xml$/.test(name);
/** The numbers behind a chart are a workbook of ours inside the file; nothing else may be. */
const chartWorkbook = /^ppt\/embeddings\/chart\d+\.xlsx$/;
const forbidden = new Set([
  'a:hlinkClick',
  'a:hlinkHover',
  'a:fld',
  'p:oleObj',
  'p:controls',
  'p:video',
  'p:audio',
  'p:pic',
]);

/**
 * Checks a PowerPoint file against the deck it was made of: as many slides, every text on its slide
 * and in order, every bar of a chart, every part declared once and there, and nothing in it acts.
 * Throws an Error that says what is wrong, without any of the text.
 */
export function verifyPptx(bytes: Uint8Array, deck: Deck): void {
  const parts = openPackage(bytes, chartWorkbook);
  const whole = layOutDeck(deck);
  scanOtherParts(parts, (name) => isSlide(name) || isChart(name));
  checkDeclared(parts);
  const names = [...parts.keys()];
  if (names.filter(isSlide).length !== whole.slides.length) throw new Error('other slides');
  let charts = 0;
  whole.slides.forEach((slide, index) => {
    const xml = partOf(parts, `ppt/slides/slide${index + 1}.xml`);
    expectInOrder(readParagraphs(xml), textsOf(slide));
    if (slide.type === 'shapes') checkGlue(xml, slide.connectors.length);
    if (slide.type !== 'chart') return;
    charts += 1;
    expectInOrder(readValues(partOf(parts, `ppt/charts/chart${charts}.xml`)), chartTexts(slide));
  });
  if (names.filter(isChart).length !== charts) throw new Error('other charts');
}

/** Every line of a drawing is there and glued to two shapes of its slide. */
function checkGlue(xml: string, connectors: number): void {
  const shapes = new Set<string | undefined>();
  const glued: (string | undefined)[] = [];
  let isShape = false;
  scanXml(xml, {
    onOpen(name, attributes) {
      if (name === 'p:sp' || name === 'p:cxnSp') isShape = name === 'p:sp';
      if (name === 'p:cNvPr' && isShape) shapes.add(attributeOf(attributes, 'id'));
      if (name === 'a:stCxn' || name === 'a:endCxn') glued.push(attributeOf(attributes, 'id'));
    },
  });
  const isWhole = glued.length === 2 * connectors && glued.every((id) => shapes.has(id));
  if (!isWhole) throw new Error('a line hangs loose');
}

/** PowerPoint offers to repair a file that declares a part which is not there. */
function checkDeclared(parts: OfficeParts): void {
  const declared: string[] = [];
  scanXml(partOf(parts, '[Content_Types].xml'), {
    onOpen(name, attributes) {
      if (name === 'Override') declared.push(attributeOf(attributes, 'PartName')?.slice(1) ?? '');
    },
  });
  const isTwice = new Set(declared).size !== declared.length;
  if (isTwice || declared.some((name) => !parts.has(name))) throw new Error('part not there');
}

function readParagraphs(xml: string): string[] {
  const paragraphs: string[] = [];
  let text = '';
  let isText = false;
  scanXml(xml, {
    onOpen(name) {
      if (forbidden.has(name)) throw new Error(`${name} in the file`);
      if (name === 'a:p') text = '';
      if (name === 'a:br') text += '\n';
      isText = name === 'a:t';
    },
    onText(part) {
      if (isText) text += part;
    },
    onClose(name) {
      if (name === 'a:t') isText = false;
      if (name === 'a:p') paragraphs.push(text);
    },
  });
  return paragraphs;
}

function readValues(xml: string): string[] {
  const values: string[] = [];
  let isValue = false;
  scanXml(xml, {
    onOpen(name) {
      isValue = name === 'c:v';
    },
    onText(text) {
      if (isValue) values.push(text);
    },
    onClose() {
      isValue = false;
    },
  });
  return values;
}

function expectInOrder(found: readonly string[], expected: readonly string[]): void {
  let position = 0;
  for (const text of expected.filter((wanted) => wanted !== '')) {
    const next = found.indexOf(text, position);
    if (next === -1) throw new Error('a text is missing');
    position = next + 1;
  }
}

function chartTexts({ bars, series }: Extract<Slide, { type: 'chart' }>): string[] {
  return [
    safeLine(series),
    ...bars.map(({ label }) => safeLine(label)),
    ...bars.map(({ value }) => String(value)),
  ];
}

function lineText({ left, right }: ShapeLine): string {
  const safe = (run: ShapeRun) => ({ ...run, text: safeLine(run.text) });
  return shapeLineText({ left: left.map(safe), right: right.map(safe) });
}

function textsOf(slide: Slide): string[] {
  switch (slide.type) {
    case 'cover':
      return [safeLine(slide.title), safeLine(slide.subtitle), safeText(slide.statement)];
    case 'list':
      return [safeLine(slide.title), ...slide.items.map((item) => safeText(toPlainText(item)))];
    case 'table':
      return [
        safeLine(slide.title),
        ...slide.columns.map(({ header }) => safeLine(header)),
        ...slide.rows.flatMap((row) =>
          toCells(row, slide.columns).map(({ text }) => safeText(text)),
        ),
      ];
    case 'chart':
      return [safeLine(slide.title), safeLine(slide.note)];
    case 'shapes':
      return [
        ...[slide.title, slide.subtitle, slide.note].map(safeLine),
        ...slide.shapes.flatMap(({ lines }) => lines.map(lineText)),
      ];
  }
}
