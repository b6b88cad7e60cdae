import { z } from 'zod';
import { languages } from '#shared/features/workspace/workspaceModel.ts';

/** What the chart can become: drawings, and the same as a table or an outline. */
export const chartFormats = ['png', 'pdf', 'pptx', 'docx', 'xlsx', 'svg', 'txt'] as const;
export type ChartFormat = (typeof chartFormats)[number];

/**
 * - `fit`: one sheet as large as the drawing;
 * - `a4`, `a3`: as many sheets of paper as it takes for every word to be readable;
 * - `long`: a picture as wide as a phone and as high as it takes.
 */
export const chartPapers = ['fit', 'a4', 'a3', 'long'] as const;
export type ChartPaper = (typeof chartPapers)[number];

/** The papers each format comes on; slides, pages, tables and outlines have their own. */
export const papersOf: Readonly<Record<ChartFormat, readonly ChartPaper[]>> = {
  png: ['fit', 'long'],
  pdf: ['fit', 'a4', 'a3'],
  svg: ['fit'],
  pptx: [],
  docx: [],
  xlsx: [],
  txt: [],
};

/** Which way round sheets of paper are. */
export const paperTurns = ['landscape', 'portrait'] as const;
export type PaperTurn = (typeof paperTurns)[number];

/** How a file shows the chart. */
export const ChartOutput = z.object({
  format: z.enum(chartFormats),
  language: z.enum(languages),
  /** `fit` when left out. */
  paper: z.enum(chartPapers).optional(),
  /** Of `a4` and `a3`; when left out, the way that takes fewer sheets or has the larger words. */
  turn: z.enum(paperTurns).optional(),
  /** Device pixels per pixel of a picture; 2 when left out. */
  scale: z.int().min(1).max(4).optional(),
});
export type ChartOutput = z.infer<typeof ChartOutput>;

/** The formats whose pages can be looked at before they are written. */
export const pagedFormats = ['pdf', 'pptx'] as const;
export type PagedFormat = (typeof pagedFormats)[number];

/** One page or slide as it will be written. */
export const PagePreview = z.object({
  /** From 1. */
  number: z.int(),
  /** The sheet itself as an SVG file, light and of its size. */
  svg: z.string(),
  /** In CSS pixels. */
  width: z.number(),
  height: z.number(),
  /** Whose branch goes on here; empty where the chart begins. */
  branch: z.string(),
  boxes: z.number().int(),
});
export type PagePreview = z.infer<typeof PagePreview>;
