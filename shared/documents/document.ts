import { z } from 'zod';

/**
 * A printed document as plain JSON: what a feature builds, and all that a job needs to make a
 * docx, PDF, long picture, Markdown or chat text of it. It knows no feature and no file format.
 */

/** Colour by meaning. The words beside it must say the same: print may be grey. */
export const Tone = z.enum(['good', 'warn', 'bad']);
export type Tone = z.infer<typeof Tone>;

export const TextRun = z.object({
  text: z.string(),
  bold: z.boolean().optional(),
  muted: z.boolean().optional(),
  tone: Tone.optional(),
});
export type TextRun = z.infer<typeof TextRun>;

/** Most text has no emphasis, so a plain string may stand for a single plain run. */
export const RichText = z.union([z.string(), z.array(TextRun)]);
export type RichText = z.infer<typeof RichText>;

export const TableColumn = z.object({
  header: z.string(),
  /** Share of the width of the page, relative to the other columns. */
  weight: z.number().positive().max(100),
  align: z.enum(['left', 'center', 'right']).optional(),
  /** Right-aligned with figures of one width, unless `align` says otherwise. */
  isNumber: z.boolean().optional(),
});
export type TableColumn = z.infer<typeof TableColumn>;

export const TableCell = z.object({
  text: z.string(),
  tone: Tone.optional(),
  bold: z.boolean().optional(),
  muted: z.boolean().optional(),
});
export type TableCell = z.infer<typeof TableCell>;

const Heading = z.object({
  type: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  text: z.string(),
});
const Paragraph = z.object({ type: z.literal('paragraph'), text: RichText });
const List = z.object({
  type: z.literal('list'),
  isOrdered: z.boolean().optional(),
  items: z.array(RichText),
});
const KeyValues = z.object({
  type: z.literal('keyValues'),
  items: z.array(z.object({ key: z.string(), value: RichText })),
});
/** Rows shorter than `columns` are filled with empty cells; the header repeats on every page. */
const Table = z.object({
  type: z.literal('table'),
  columns: z.array(TableColumn).min(1).max(60),
  rows: z.array(z.array(z.union([z.string(), TableCell])).max(60)),
});
const Spacer = z.object({ type: z.literal('spacer') });
const PageBreak = z.object({ type: z.literal('pageBreak') });
/** A drawing by one of our own painters; `width` and `height` in CSS pixels, `alt` says it in words. */
const Svg = z.object({
  type: z.literal('svg'),
  svg: z.string(),
  width: z.number().positive(),
  height: z.number().positive(),
  /** Pixels of its picture in a Word file per CSS pixel; 2 when left out. */
  scale: z.number().positive().max(4).optional(),
  alt: z.string(),
});

export const Block = z.discriminatedUnion('type', [
  Heading,
  Paragraph,
  List,
  KeyValues,
  Table,
  Spacer,
  PageBreak,
  Svg,
]);
export type Block = z.infer<typeof Block>;
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

export const PrintDocument = z.object({
  language: z.enum(['zh-CN', 'en-US']),
  isLandscape: z.boolean().optional(),
  title: z.string(),
  /** One quiet line under the title: the team and the week. */
  subtitle: z.string().optional(),
  /** On top of every page, left and right. */
  header: z.object({ left: z.string(), right: z.string() }),
  /** At the foot of every page, left; the page number stands at the right. */
  footer: z.string(),
  blocks: z.array(Block),
});
export type PrintDocument = z.infer<typeof PrintDocument>;

/** The runs of a text, a plain string being one run. */
export function toRuns(text: RichText): readonly TextRun[] {
  return typeof text === 'string' ? [{ text }] : text;
}

export function toPlainText(text: RichText): string {
  return toRuns(text)
    .map((run) => run.text)
    .join('');
}

/** The cells of one row, as many as there are columns. */
export function toCells(
  row: readonly (string | TableCell)[],
  columns: readonly TableColumn[],
): readonly TableCell[] {
  return columns.map((_, index) => {
    const cell = row[index] ?? '';
    return typeof cell === 'string' ? { text: cell } : cell;
  });
}

export function alignOf(column: TableColumn): 'left' | 'center' | 'right' {
  return column.align ?? (column.isNumber ? 'right' : 'left');
}
