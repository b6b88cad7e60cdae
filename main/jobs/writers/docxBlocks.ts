import {
  TableCell as DocxCell,
  TextRun as DocxRun,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import {
  alignOf,
  type Block,
  type BlockOf,
  type RichText,
  type TableCell,
  type TextRun,
  toCells,
  toRuns,
} from '#shared/documents/document.ts';
import { colorOf } from '#shared/documents/palette.ts';
import { safeLine, safeText } from '#shared/documents/safeText.ts';
import { styleIds } from './docxStyles.ts';

/** What the blocks of one document share. */
export interface DocxContext {
  /** Between the margins, in twips. */
  readonly textWidth: number;
  /** The pictures of `svg` blocks, in their order, as PNG; missing ones are said in words. */
  readonly pictures: readonly Uint8Array[];
}

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

export function renderBlocks(
  blocks: readonly Block[],
  context: DocxContext,
): readonly (Paragraph | Table)[] {
  let pictures = 0;
  return blocks.flatMap((block, index) => {
    const place = { index, isLast: index === blocks.length - 1 };
    if (block.type !== 'svg') return renderBlock(block, place, context);
    pictures += 1;
    return [renderDrawing(block, context, pictures - 1)];
  });
}

function renderBlock(
  block: Exclude<Block, { type: 'svg' }>,
  { index, isLast }: { readonly index: number; readonly isLast: boolean },
  context: DocxContext,
): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ text: safeLine(block.text), heading: headings[block.level] })];
    case 'paragraph':
      return [new Paragraph({ children: renderRuns(block.text) })];
    case 'list':
      return block.items.map((item) => renderListItem(block, item, index));
    case 'keyValues':
      return [renderFacts(block, context), gap(isLast)];
    case 'table':
      return [renderTable(block, context), gap(isLast)];
    case 'spacer':
      return [new Paragraph({ text: '' })];
    case 'pageBreak':
      return [new Paragraph({ text: '', pageBreakBefore: true, spacing: thin })];
  }
}

const thin = { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } as const;

/**
 * Word joins two tables that touch, and a document may not end with one. The last gap is a point
 * high: on a page that is full a higher one would begin another.
 */
function gap(isLast: boolean): Paragraph {
  return new Paragraph({ text: '', spacing: isLast ? { ...thin, line: 20 } : thin });
}

function renderListItem(list: BlockOf<'list'>, item: RichText, instance: number): Paragraph {
  const reference = list.isOrdered ? styleIds.numbers : styleIds.bullets;
  return new Paragraph({
    style: styleIds.list,
    numbering: { reference, level: 0, ...(list.isOrdered ? { instance } : {}) },
    children: renderRuns(item),
  });
}

function renderRuns(text: RichText): ParagraphChild[] {
  return toRuns(text).flatMap(renderRun);
}

/** Tabs and line ends inside a `w:t` would be shown as blanks, so they become elements. */
function renderRun(run: TextRun): DocxRun[] {
  const color = colorOf(run);
  const look = { ...(run.bold ? { bold: true } : {}), ...(color ? { color } : {}) };
  return safeText(run.text)
    .split('\n')
    .map((line, index) => {
      const start = index > 0 ? { break: 1 } : {};
      if (!line.includes('\t')) return new DocxRun({ text: line, ...look, ...start });
      const children = line.split(/(\t)/).map((part) => (part === '\t' ? new Tab() : part));
      return new DocxRun({ children, ...look, ...start });
    });
}

function renderTable(table: BlockOf<'table'>, context: DocxContext): Table {
  const widths = shareWidth(
    table.columns.map((column) => column.weight),
    context.textWidth,
  );
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, index) =>
      renderCell(
        { text: safeLine(column.header) },
        { width: widths[index] ?? 0, alignment: alignOf(column), style: styleIds.cellHeader },
      ),
    ),
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: toCells(row, table.columns).map((cell, index) => {
          const column = table.columns[index];
          const alignment = column ? alignOf(column) : 'left';
          return renderCell(cell, { width: widths[index] ?? 0, alignment, style: styleIds.cell });
        }),
      }),
  );
  return createTable({ rows: [header, ...rows], widths, style: styleIds.table });
}

function renderFacts(facts: BlockOf<'keyValues'>, context: DocxContext): Table {
  const widths = shareWidth([18, 82], context.textWidth);
  const rows = facts.items.map(
    (item) =>
      new TableRow({
        cantSplit: true,
        children: [
          renderCell(
            { text: safeLine(item.key), muted: true },
            { width: widths[0] ?? 0, alignment: 'left', style: styleIds.cell },
          ),
          new DocxCell({
            width: { size: widths[1] ?? 0, type: WidthType.DXA },
            children: [new Paragraph({ style: styleIds.cell, children: renderRuns(item.value) })],
          }),
        ],
      }),
  );
  return createTable({ rows, widths, style: styleIds.facts });
}

function createTable(table: {
  readonly rows: readonly TableRow[];
  readonly widths: readonly number[];
  readonly style: string;
}): Table {
  return new Table({
    rows: table.rows,
    style: table.style,
    columnWidths: table.widths,
    width: { size: table.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: table.style === styleIds.table, noHBand: true, noVBand: true },
  });
}

function renderCell(
  cell: TableCell,
  look: {
    readonly width: number;
    readonly alignment: 'left' | 'center' | 'right';
    readonly style: string;
  },
): DocxCell {
  return new DocxCell({
    width: { size: look.width, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: look.style,
        ...(look.alignment === 'left' ? {} : { alignment: look.alignment }),
        children: renderRun(cell),
      }),
    ],
  });
}

function shareWidth(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => Math.floor((weight / sum) * total));
}

/** A drawing as wide as it wants to be but no wider than the text, or its words without a picture. */
function renderDrawing(drawing: BlockOf<'svg'>, context: DocxContext, index: number): Paragraph {
  const data = context.pictures[index];
  if (!data) return new Paragraph({ children: renderRuns(drawing.alt) });
  const available = context.textWidth / 15;
  const scale = Math.min(1, available / drawing.width);
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: {
      width: Math.floor(drawing.width * scale),
      height: Math.floor(drawing.height * scale),
    },
    altText: { name: 'drawing', title: '', description: safeText(drawing.alt) },
  });
  return new Paragraph({ alignment: 'center', children: [image] });
}
