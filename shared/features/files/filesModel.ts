import { z } from 'zod';

const fileFormats = [
  'docx',
  'xlsx',
  'pptx',
  'pdf',
  'md',
  'txt',
  'png',
  'svg',
  'opml',
  'mm',
  'csv',
] as const;
export const FileFormat = z.enum(fileFormats);
export type FileFormat = z.infer<typeof FileFormat>;

/** What the maker of a file has to say of it, as the key of a sentence: cells that were cut. */
export const ExportNote = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ExportNote = z.infer<typeof ExportNote>;

/** A finished export: known to the page by a token, never by its path. */
export const ExportedFile = z.object({
  token: z.string(),
  fileName: z.string(),
  bytes: z.number().int(),
  notes: z.array(ExportNote),
});
export type ExportedFile = z.infer<typeof ExportedFile>;

/** Null when the user closed the save dialog or cancelled the work: nothing was written. */
export const ExportResult = ExportedFile.nullable();

/** A finished folder of files, known by a token as well. */
export const ExportedSet = z.object({
  token: z.string(),
  folderName: z.string(),
  fileNames: z.array(z.string()),
  notes: z.array(ExportNote),
});
export type ExportedSet = z.infer<typeof ExportedSet>;

export const SetResult = ExportedSet.nullable();

/** Every export names its own work, so that progress and cancel can speak of it. */
export const WorkToken = z.uuid();
