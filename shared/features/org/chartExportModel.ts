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

/** How a file shows the chart. */
export const ChartOutput = z.object({
  format: z.enum(chartFormats),
  language: z.enum(languages),
  /** `fit` when left out. */
  paper: z.enum(chartPapers).optional(),
  /** Device pixels per pixel of a picture; 2 when left out. */
  scale: z.int().min(1).max(4).optional(),
});
export type ChartOutput = z.infer<typeof ChartOutput>;
