import { z } from 'zod';

/** 主 holds the seat as their post, 兼 beside another seat, 代 only until someone else takes it. */
export const ChartHolder = z.object({
  personId: z.string(),
  name: z.string(),
  kind: z.enum(['main', 'concurrent', 'acting']),
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

const ChartDottedLine = z.object({
  seatId: z.string(),
  superiorSeatId: z.string(),
  note: z.string(),
});

/** Everything an org chart shows of one day; seats in the order siblings are drawn. */
export const OrgChartData = z.object({
  workspaceName: z.string(),
  asOf: z.iso.date(),
  seats: z.array(ChartSeat),
  dotted: z.array(ChartDottedLine),
});
export type OrgChartData = z.infer<typeof OrgChartData>;
