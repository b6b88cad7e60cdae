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

const ShapeRun = z.object({
  text: z.string(),
  /** In points. */
  size: z.number().positive(),
  bold: z.boolean(),
  /** RRGGBB. */
  color: z.string().length(6),
});
export type ShapeRun = z.infer<typeof ShapeRun>;

/** One line of a shape: from its left edge, and up to its right one. */
const ShapeLine = z.object({ left: z.array(ShapeRun), right: z.array(ShapeRun) });
export type ShapeLine = z.infer<typeof ShapeLine>;

/** A box that can be edited; lengths in points from the corner of the slide. */
const SlideShape = z.object({
  id: z.string(),
  left: z.number(),
  top: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
  /** Before the words, and after them. */
  inset: z.object({ left: z.number().min(0), right: z.number().min(0) }),
  /** Round corners, as a share of the shorter side. */
  rounding: z.number().min(0).max(0.5),
  /** From one line to the next, in points. */
  lineHeight: z.number().positive(),
  lines: z.array(ShapeLine).min(1).max(6),
  align: z.enum(['left', 'center']),
  fill: z.string().length(6),
  stroke: z.string().length(6),
  isDashed: z.boolean(),
  /** Everything it says, for screen readers. */
  alt: z.string(),
});
export type SlideShape = z.infer<typeof SlideShape>;

/** Middle of the upper, left, lower or right side of a shape, where lines are glued to it. */
const ShapeSide = z.enum(['top', 'left', 'bottom', 'right']);
export type ShapeSide = z.infer<typeof ShapeSide>;

const ShapeEnd = z.object({ id: z.string(), side: ShapeSide });

/** A line that follows its shapes when they are moved; corners in points, right-angled. */
const SlideConnector = z.object({
  from: ShapeEnd,
  to: ShapeEnd,
  points: z.array(z.tuple([z.number(), z.number()])).min(2),
  color: z.string().length(6),
  isDashed: z.boolean(),
});
export type SlideConnector = z.infer<typeof SlideConnector>;

/** A drawing of native shapes. The only slide that says where things stand: it is laid out before. */
const ShapesSlide = z.object({
  type: z.literal('shapes'),
  title: z.string(),
  /** Below the title, left and right. */
  subtitle: z.string(),
  note: z.string(),
  shapes: z.array(SlideShape).min(1).max(2_000),
  connectors: z.array(SlideConnector).max(4_000),
});

export const Slide = z.discriminatedUnion('type', [
  CoverSlide,
  ListSlide,
  TableSlide,
  ChartSlide,
  ShapesSlide,
]);
export type Slide = z.infer<typeof Slide>;
export type SlideOf<Type extends Slide['type']> = Extract<Slide, { type: Type }>;

/** The words of a line of a shape, as they stand in the file. */
export function shapeLineText({ left, right }: ShapeLine): string {
  const join = (runs: readonly ShapeRun[]) => runs.map(({ text }) => text).join(' ');
  return right.length === 0 ? join(left) : `${join(left)}\t${join(right)}`;
}

export const Deck = z.object({
  language: z.enum(['zh-CN', 'en-US']),
  title: z.string(),
  /** At the foot of every slide but the first, left; the number stands at the right. */
  footer: z.string(),
  slides: z.array(Slide).min(1).max(500),
});
export type Deck = z.infer<typeof Deck>;
