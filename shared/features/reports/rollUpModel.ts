import { z } from 'zod';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { BoardRow, StatusCounts } from './boardModel.ts';
import { Id, LineSection, PlanState, Week } from './reportsModel.ts';

/** A change against the week before; points for a metric in %, else per cent or the plain figure. */
export const MetricDelta = z.object({
  kind: z.enum(['percent', 'points', 'figure']),
  value: z.number(),
});
export type MetricDelta = z.infer<typeof MetricDelta>;

export const ChangeTone = z.enum(['good', 'bad', 'neutral']);
export type ChangeTone = z.infer<typeof ChangeTone>;

const Compared = z.object({
  value: z.number(),
  previous: z.number().nullable(),
  change: MetricDelta.nullable(),
  /** By the direction of the metric: fewer refunds are good. */
  tone: ChangeTone,
});

export const MetricFigure = Compared.extend({
  personId: Id,
  name: z.string(),
  target: z.number().nullable(),
  rate: z.number().nullable(),
  /** Last week's stored report, or what this week's says of it. */
  previousFrom: z.enum(['report', 'stated']).nullable(),
  /** The 上周 written in the report when it differs from the stored one. */
  statedPrevious: z.number().nullable(),
});
export type MetricFigure = z.infer<typeof MetricFigure>;

export const MetricGroup = z.object({
  code: z.custom<KpiCode>((code) => typeof code === 'string'),
  figures: z.array(MetricFigure),
  /** Sum of the figures; null where adding them up means nothing or there is only one. */
  total: Compared.nullable(),
});
export type MetricGroup = z.infer<typeof MetricGroup>;

export const RollUpLine = z.object({
  id: Id,
  reportId: Id,
  personId: Id,
  name: z.string(),
  section: LineSection,
  text: z.string(),
  ownerText: z.string(),
  due: z.string().nullable(),
  plan: PlanState.nullable(),
});
export type RollUpLine = z.infer<typeof RollUpLine>;

export const WeekRollUp = z.object({
  week: Week,
  workspaceName: z.string(),
  judgedAt: z.string(),
  counts: StatusCounts,
  rows: z.array(BoardRow),
  metrics: z.array(MetricGroup),
  /** In the order of the people, each section in the order written. */
  lines: z.array(RollUpLine),
  /** Plan lines of the week before, and how many of their tasks are done or were cancelled. */
  promised: z.object({
    total: z.number().int(),
    done: z.number().int(),
    cancelled: z.number().int(),
  }),
});
export type WeekRollUp = z.infer<typeof WeekRollUp>;
