import { z } from 'zod';

/**
 * A table somebody else made, cell by cell as its file holds it: nothing is rounded, padded or
 * turned into another type on the way.
 */

/** More rows are no roster; the limit is named when a file breaks it. */
export const mostRows = 20_000;
export const mostColumns = 200;
/** Excel's own limit of one cell, in UTF-16 units. */
const longestCell = 32_767;

/**
 * - `number`: digits that were a number in the workbook, letter by letter;
 * - `date`: a day of the workbook's calendar, as `YYYY-MM-DD`, with ` HH:MM` where it has a time;
 * - `damaged`: a number of more than 15 digits, whose end Excel has replaced by zeros;
 * - `error`: #N/A and the like;
 * - `uncalculated`: a formula whose result was never stored.
 */
export const CellKind = z.enum(['number', 'date', 'damaged', 'error', 'uncalculated']);
export type CellKind = z.infer<typeof CellKind>;

/** Plain text, or text of which more must be known. */
export const GivenCell = z.union([
  z.string().max(longestCell),
  z.object({ text: z.string().max(longestCell), kind: CellKind }),
]);
export type GivenCell = z.infer<typeof GivenCell>;

export const GivenRow = z.object({
  /** As the program that made the table counts it, from 1. */
  number: z.number().int(),
  cells: z.array(GivenCell).max(mostColumns),
});
export type GivenRow = z.infer<typeof GivenRow>;

export const GivenSheet = z.object({
  /** Empty for a file that has no sheets. */
  name: z.string().max(255),
  /** Without rows that hold nothing. */
  rows: z.array(GivenRow).max(mostRows),
  /** Days are counted from 1904 (old Macs) and not from 1900. */
  isFrom1904: z.boolean(),
});
export type GivenSheet = z.infer<typeof GivenSheet>;

export const TextEncoding = z.enum(['utf-8', 'utf-16', 'gb18030', 'mixed']);
export type TextEncoding = z.infer<typeof TextEncoding>;

export const GivenTable = z.object({
  sheets: z.array(GivenSheet).max(100),
  /** How the bytes of a text file were read; null for a workbook or a paste. */
  encoding: TextEncoding.nullable(),
});
export type GivenTable = z.infer<typeof GivenTable>;

export function textOf(cell: GivenCell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.text;
}

export function kindOf(cell: GivenCell | undefined): CellKind | null {
  return cell === undefined || typeof cell === 'string' ? null : cell.kind;
}
