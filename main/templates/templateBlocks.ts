import {
  alignOf,
  type Block,
  type BlockOf,
  toCells,
  toPlainText,
} from '#shared/documents/document.ts';
import { safeText } from '#shared/documents/safeText.ts';
import { element, isElement, type XmlElement } from './xmlTree.ts';

/** Properties of the placeholder's paragraph and of its first run; null: the document's own. */
export interface Look {
  readonly paragraph: XmlElement | null;
  readonly run: XmlElement | null;
}

export function isLook(child: XmlElement): boolean {
  return child.name === 'w:rPr';
}

/** A copy; one section may end only once. */
function copyProperties(properties: XmlElement): XmlElement {
  const children = properties.children.filter(
    (child) => !isElement(child) || child.name !== 'w:sectPr',
  );
  return { ...properties, children };
}

/** The run's look in bold, elements in the order of the schema. */
function boldLook(run: XmlElement | null): XmlElement {
  const children = (run?.children ?? []).filter(isElement).filter(({ name }) => name !== 'w:b');
  const isBefore = ({ name }: XmlElement) => name === 'w:rStyle' || name === 'w:rFonts';
  return element('w:rPr', '', [
    ...children.filter(isBefore),
    element('w:b'),
    ...children.filter((child) => !isBefore(child)),
  ]);
}

function runOf(text: string, look: XmlElement | null): XmlElement {
  const lines = safeText(text).split('\n');
  return element('w:r', '', [
    ...(look ? [look] : []),
    ...lines.flatMap((line, index) => [
      ...(index > 0 ? [element('w:br')] : []),
      element('w:t', 'xml:space="preserve"', [line]),
    ]),
  ]);
}

function paragraphOf(text: string, { paragraph, run }: Look): XmlElement {
  return element('w:p', '', [...(paragraph ? [copyProperties(paragraph)] : []), runOf(text, run)]);
}

function hasNumbers({ paragraph }: Look): boolean {
  return paragraph?.children.some((child) => isElement(child) && child.name === 'w:numPr') ?? false;
}

/** Numbered by the placeholder's own list where it stands in one. */
function renderList({ items }: BlockOf<'list'>, look: Look): XmlElement[] {
  const isNumbered = hasNumbers(look);
  return items.map((item, index) => {
    const text = toPlainText(item);
    return paragraphOf(isNumbered ? text : `${index + 1}. ${text}`, look);
  });
}

const line = (side: string) =>
  element(`w:${side}`, 'w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"');

/** Fiftieths of a per cent: the whole width is 5000. */
const wholeWidth = 5000;

function cellOf(text: string, look: XmlElement | null, place: { width: number; align: string }) {
  const align = element('w:pPr', '', [element('w:jc', `w:val="${place.align}"`)]);
  return element('w:tc', '', [
    element('w:tcPr', '', [element('w:tcW', `w:w="${place.width}" w:type="pct"`)]),
    element('w:p', '', [align, runOf(text, look)]),
  ]);
}

function renderTable(table: BlockOf<'table'>, { run }: Look): XmlElement[] {
  const total = table.columns.reduce((sum, { weight }) => sum + weight, 0);
  const places = table.columns.map((column) => ({
    width: Math.round((column.weight / total) * wholeWidth),
    align: alignOf(column),
  }));
  const row = (texts: readonly string[], isHeader: boolean) =>
    element('w:tr', '', [
      element('w:trPr', '', [
        element('w:cantSplit'),
        ...(isHeader ? [element('w:tblHeader')] : []),
      ]),
      ...places.map((place, index) =>
        cellOf(texts[index] ?? '', isHeader ? boldLook(run) : run, place),
      ),
    ]);
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line);
  return [
    element('w:tbl', '', [
      element('w:tblPr', '', [
        element('w:tblW', `w:w="${wholeWidth}" w:type="pct"`),
        element('w:tblBorders', '', sides),
      ]),
      element(
        'w:tblGrid',
        '',
        places.map(({ width }) => element('w:gridCol', `w:w="${width}"`)),
      ),
      row(
        table.columns.map(({ header }) => header),
        true,
      ),
      ...table.rows.map((cells) =>
        row(
          toCells(cells, table.columns).map(({ text }) => text),
          false,
        ),
      ),
    ]),
    // Word joins two tables that touch, and a cell may not end with one.
    element('w:p'),
  ];
}

function renderBlock(block: Block, look: Look): XmlElement[] {
  switch (block.type) {
    case 'list':
      return renderList(block, look);
    case 'table':
      return renderTable(block, look);
    case 'paragraph':
      return [paragraphOf(toPlainText(block.text), look)];
    case 'heading':
      return [paragraphOf(block.text, { ...look, run: boldLook(look.run) })];
    default:
      return [];
  }
}

/** Blocks in the look of the placeholder they stand for; nothing at all is an empty line. */
export function renderBlocks(blocks: readonly Block[], look: Look): XmlElement[] {
  const rendered = blocks.flatMap((block) => renderBlock(block, look));
  const section = look.paragraph?.children.find(
    (child) => isElement(child) && child.name === 'w:sectPr',
  );
  const last = section ? [element('w:p', '', [element('w:pPr', '', [section])])] : [];
  return rendered.length + last.length === 0 ? [element('w:p')] : [...rendered, ...last];
}
