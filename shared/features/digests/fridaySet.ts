import { z } from 'zod';
import { FileFormat } from '#shared/features/files/filesModel.ts';

/** Everything 周五上报包 can hold: a document and its format. */
export const fridayFiles = [
  'boss.docx',
  'boss.pptx',
  'boss.pdf',
  'boss.png',
  'boss.txt',
  'boss.md',
  'team.docx',
  'team.txt',
  'archive.docx',
  'weekly.docx',
  'weekly.xlsx',
] as const;
export const FridayFile = z.enum(fridayFiles);
export type FridayFile = z.infer<typeof FridayFile>;

export const defaultFridayFiles: readonly FridayFile[] = [
  'boss.docx',
  'boss.pptx',
  'boss.pdf',
  'boss.png',
  'boss.txt',
  'weekly.xlsx',
];

type FridayDocument = 'boss' | 'team' | 'archive' | 'weekly';

export function splitFridayFile(file: FridayFile): {
  readonly document: FridayDocument;
  readonly format: FileFormat;
} {
  const [document, format] = file.split('.');
  return { document: document as FridayDocument, format: FileFormat.parse(format) };
}
