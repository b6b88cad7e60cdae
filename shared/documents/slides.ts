import { z } from 'zod';
import { RichText, TableCell, TableColumn, Tone } from './document.ts';

/** A presentation as plain JSON: what a slide says, never where on it a word stands. */

/** The first slide: what it is about, of when, and the one sentence to remember. */
const CoverSlide = z.object({
  type: z.literal('cover'),
  title: z.string(),
  subtitle: z.string(),
  statement: z.string(),
});

const ListSlide = z.object({
  type: z.literal('list'),
  title: z.string(),
  items: z.array(RichText),
  /** Number of the first item; lists that go on over several slides count on. */
  start: z.number().int().positive().optional(),
});

const TableSlide = z.object({
  type: z.literal('table'),
  title: z.string(),
  columns: z.array(TableColumn).min(1).max(12),
  rows: z.array(z.array(z.union([z.string(), TableCell])).max(12)),
});

/** Bars beside a line they should reach; drawn natively, so that they can be edited. */
const ChartSlide = z.object({
  type: z.literal('chart'),
  title: z.string(),
  /** Name of the bars and unit of all numbers, such as `%`. */
  series: z.string(),
  unit: z.string().max(8),
  bars: z
    .array(z.object({ label: z.string(), value: z.number(), tone: Tone.optional() }))
    .min(1)
    .max(12),
  target: z.object({ name: z.string(), value: z.number() }),
  /** How to read it, below the chart. */
  note: z.string(),
});

export const Slide = z.discriminatedUnion('type', [CoverSlide, ListSlide, TableSlide, ChartSlide]);
export type Slide = z.infer<typeof Slide>;
export type SlideOf<Type extends Slide['type']> = Extract<Slide, { type: Type }>;

export const Deck = z.object({
  language: z.enum(['zh-CN', 'en-US']),
  title: z.string(),
  /** At the foot of every slide but the first, left; the number stands at the right. */
  footer: z.string(),
  slides: z.array(Slide).min(1).max(500),
});
export type Deck = z.infer<typeof Deck>;
