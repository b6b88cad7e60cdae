import { z } from 'zod';
import { GivenOutline } from '#shared/documents/givenOutline.ts';
import { GivenTable } from '#shared/documents/givenTable.ts';
import { local } from '#shared/ipc/procedure.ts';

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

/** A weekly report is never larger; in bytes. */
export const largestDrop = 20 * 1024 * 1024;

export const filesContract = {
  /** For the button that pastes; asked only on the user's click. */
  readClipboard: local(z.object({}), z.object({ text: z.string() })),
  /** A dropped Word, Excel or text file as text. It comes as bytes: the page knows no path. */
  read: local(
    z.object({ name: z.string().max(255), base64: z.base64().max(largestDrop * 1.4) }),
    z.object({ text: z.string() }),
  ),
  /** The table in a dropped or chosen file, its cells as they stand in it. */
  readTable: local(
    z.object({
      name: z.string().max(255),
      base64: z.base64().max(largestDrop * 1.4),
      workToken: WorkToken,
    }),
    GivenTable,
  ),
  /** The outline in a dropped, chosen or pasted text, level by level. */
  readOutline: local(
    z.object({ name: z.string().max(255), base64: z.base64().max(largestDrop * 1.4) }),
    GivenOutline,
  ),
  open: local(z.object({ token: z.string().max(60) }), z.object({})),
  reveal: local(z.object({ token: z.string().max(60) }), z.object({})),
  cancel: local(z.object({ workToken: WorkToken }), z.object({})),
};
