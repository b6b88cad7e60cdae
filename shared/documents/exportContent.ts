import { z } from 'zod';
import type { FileFormat } from '#shared/features/files/filesModel.ts';
import { PrintDocument } from './document.ts';
import { Deck } from './slides.ts';
import { FilledTemplate } from './template.ts';
import { Workbook } from './workbook.ts';

/** A drawing by one of our own painters that becomes a file by itself; CSS pixels. */
export const Picture = z.object({
  svg: z.string(),
  width: z.number().positive().max(100_000),
  height: z.number().positive().max(100_000),
  /** Pixels of a PNG per CSS pixel; 2 when left out. */
  scale: z.number().positive().max(4).optional(),
});
export type Picture = z.infer<typeof Picture>;

/** Drawings that are printed one to a sheet; all of one size. */
const PrintedSheets = z.array(Picture).min(1).max(2_000);

/** What a feature hands to the export job. */
export const ExportContent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('document'), document: PrintDocument }),
  z.object({ type: z.literal('workbook'), workbook: Workbook }),
  z.object({ type: z.literal('picture'), picture: Picture }),
  z.object({ type: z.literal('sheets'), sheets: PrintedSheets }),
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('slides'), deck: Deck }),
  z.object({ type: z.literal('template'), template: FilledTemplate }),
]);
export type ExportContent = z.infer<typeof ExportContent>;

const formatsOf: Readonly<Record<ExportContent['type'], readonly FileFormat[]>> = {
  document: ['docx', 'pdf', 'md', 'txt', 'png'],
  workbook: ['xlsx', 'csv'],
  picture: ['svg', 'png', 'pdf'],
  sheets: ['pdf'],
  text: ['txt', 'md', 'opml', 'mm'],
  slides: ['pptx'],
  template: ['docx'],
};

/** Whether this kind of content can become a file of that format. */
export function canBecome(type: ExportContent['type'], format: FileFormat): boolean {
  return formatsOf[type].includes(format);
}
