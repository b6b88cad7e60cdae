import { z } from 'zod';
import { ExportContent } from '#shared/documents/exportContent.ts';
import { type ExportNote, FileFormat } from '#shared/features/files/filesModel.ts';
import type { FailureData } from '#shared/ipc/failure.ts';

/** One file to write. `target` is an absolute path the user chose; it never reaches a page. */
export const JobRequest = z.object({
  kind: z.literal('export'),
  format: FileFormat,
  content: ExportContent,
  target: z.string().min(1),
});
export type JobRequest = z.infer<typeof JobRequest>;

/** As the parent passes it on: what the store built is checked inside the job, not before. */
export type UncheckedJobRequest = Omit<JobRequest, 'content'> & { readonly content: unknown };

/** Pages for Electron to lay out: `pdf` in millimetres of paper, `png` in CSS pixels. */
export const PrintRequest = z.discriminatedUnion('format', [
  z.object({
    format: z.literal('pdf'),
    html: z.string(),
    paper: z.object({
      width: z.number().positive(),
      height: z.number().positive(),
      margins: z.object({
        top: z.number(),
        right: z.number(),
        bottom: z.number(),
        left: z.number(),
      }),
    }),
    /** Templates for the margins of every page, as Chromium's printer wants them. */
    margins: z.object({ header: z.string(), footer: z.string() }).nullable(),
  }),
  z.object({
    format: z.literal('png'),
    html: z.string(),
    width: z.number().int().positive(),
    /** Null: as high as the page turns out to be. */
    height: z.number().int().positive().nullable(),
    /** Height of each tile, when every tile is a picture of its own. */
    tileHeight: z.number().int().positive().optional(),
    /** Device pixels per CSS pixel. */
    scale: z.number().positive().max(4),
  }),
]);
export type PrintRequest = z.infer<typeof PrintRequest>;

/** One PDF, or the tiles of a picture from top to bottom. */
export type PrintedParts = readonly Uint8Array[];

export const jobSteps = ['prepare', 'print', 'write', 'check'] as const;
export type JobStep = (typeof jobSteps)[number];

export interface JobProgress {
  readonly step: JobStep;
  readonly done: number;
  readonly total: number;
}

export interface JobResult {
  readonly bytes: number;
  readonly notes: readonly ExportNote[];
}

export type ToJob =
  | { readonly type: 'run'; readonly request: UncheckedJobRequest }
  | { readonly type: 'printed'; readonly id: number; readonly parts: PrintedParts }
  | { readonly type: 'printFailed'; readonly id: number; readonly error: FailureData }
  | { readonly type: 'cancel' };

export type FromJob =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly progress: JobProgress }
  | { readonly type: 'print'; readonly id: number; readonly request: PrintRequest }
  | { readonly type: 'done'; readonly result: JobResult }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly error: FailureData };
