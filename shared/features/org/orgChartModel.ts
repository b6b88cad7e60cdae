import { z } from 'zod';
import { EmploymentType } from '#shared/features/people/peopleModel.ts';
import { chartFields, chartGroupings, chartLayouts } from './orgChartChoices.ts';

/** 主 holds the seat as their post, 兼 beside another seat, 代 only until someone else takes it. */
export const ChartHolder = z.object({
  personId: z.string(),
  name: z.string(),
  kind: z.enum(['main', 'concurrent', 'acting']),
  /** Empty or left out when nobody wrote it down. */
  level: z.string().optional(),
  employmentType: EmploymentType.optional(),
  joinedOn: z.iso.date().nullable().optional(),
});
export type ChartHolder = z.infer<typeof ChartHolder>;

/** One seat on one day, with who holds it then. */
export const ChartSeat = z.object({
  id: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  postName: z.string(),
  /** The seat it reports to; null, or a seat that is not listed, makes it a root. */
  superiorSeatId: z.string().nullable(),
  /** False for a 兼 seat: counted in no quota and, while its holder has a box, without one. */
  inQuota: z.boolean(),
  isExternal: z.boolean(),
  /** Empty when vacant. */
  holders: z.array(ChartHolder),
  /** How far filling the vacancy is, such as 面试. */
  vacancyNote: z.string().optional(),
});
export type ChartSeat = z.infer<typeof ChartSeat>;

/** One unit on one day. */
const ChartUnit = z.object({
  id: z.string(),
  name: z.string(),
  /** Null, or a unit that is not listed: directly under the workspace. */
  parentUnitId: z.string().nullable(),
  headSeatId: z.string().nullable(),
  isExternal: z.boolean(),
});
export type ChartUnit = z.infer<typeof ChartUnit>;

const ChartDottedLine = z.object({
  seatId: z.string(),
  superiorSeatId: z.string(),
  note: z.string(),
});

/** Everything an org chart shows of one day; units and seats in the order siblings are drawn. */
export const OrgChartData = z.object({
  workspaceName: z.string(),
  asOf: z.iso.date(),
  units: z.array(ChartUnit),
  seats: z.array(ChartSeat),
  dotted: z.array(ChartDottedLine),
});
export type OrgChartData = z.infer<typeof OrgChartData>;

/** How a chart is drawn, on screen and in a file. */
export const ChartDrawing = z.object({
  layout: z.enum(chartLayouts),
  by: z.enum(chartGroupings),
  fields: z.array(z.enum(chartFields)).max(chartFields.length),
  /** Boxes whose reports are folded away. */
  collapsed: z.array(z.string().min(1).max(60)).max(10_000),
});
export type ChartDrawing = z.infer<typeof ChartDrawing>;
