import { z } from 'zod';
import { Tone } from './document.ts';

/** A spreadsheet as plain JSON: values only, never formulas, links or macros. */

/**
 * - `text` stays text whatever it looks like;
 * - `number` is written as it is;
 * - `percent` is given in percent as people say it (107.2 is 107.2 %);
 * - `date` is `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` in local time.
 */
export const CellKind = z.enum(['text', 'number', 'percent', 'date']);
export type CellKind = z.infer<typeof CellKind>;

/** A cell that differs from its column. */
export const SpecialCell = z.object({
  value: z.union([z.string(), z.number(), z.null()]),
  kind: CellKind.optional(),
  /** Excel number format, such as `#,##0.00`. */
  format: z.string().max(100).optional(),
  tone: Tone.optional(),
  bold: z.boolean().optional(),
});
export type SpecialCell = z.infer<typeof SpecialCell>;

export const WorkbookCell = z.union([z.string(), z.number(), z.null(), SpecialCell]);
export type WorkbookCell = z.infer<typeof WorkbookCell>;

export const SheetColumn = z.object({
  header: z.string(),
  /** In characters of the body font; a Chinese character takes two. */
  width: z.number().positive().max(255),
  kind: CellKind,
  format: z.string().max(100).optional(),
});
export type SheetColumn = z.infer<typeof SheetColumn>;

/** A line chart beside the table, drawn from its own columns. */
const SheetChart = z.object({
  title: z.string(),
  /** Column whose texts stand along the bottom. */
  categories: z.number().int().min(0),
  series: z
    .array(z.object({ column: z.number().int().min(0), isDashed: z.boolean() }))
    .min(1)
    .max(8),
  /** Between which figures of the cells it is drawn. */
  axis: z.object({ low: z.number(), high: z.number() }),
});
export type SheetChart = z.infer<typeof SheetChart>;

export const Sheet = z.object({
  name: z.string().min(1),
  /** Lines above the table: the first is the title, the rest are quiet notes. */
  titleRows: z.array(z.string()).max(10),
  columns: z.array(SheetColumn).min(1).max(200),
  rows: z.array(z.array(WorkbookCell).max(200)).max(1_000_000),
  /** Columns that stay in sight when scrolling right; titles and the header row always do. */
  frozenColumns: z.number().int().min(0).max(10).optional(),
  hasFilter: z.boolean().optional(),
  isLandscape: z.boolean().optional(),
  chart: SheetChart.optional(),
  /** Printed on top of every page, left and right, and at its foot beside the page number. */
  header: z.object({ left: z.string(), right: z.string() }),
  footer: z.string(),
});
export type Sheet = z.infer<typeof Sheet>;

export const Workbook = z.object({
  title: z.string(),
  sheets: z.array(Sheet).min(1).max(100),
});
export type Workbook = z.infer<typeof Workbook>;
