import { z } from 'zod';
import { MetricCode, MetricScope } from '#shared/features/metrics/metricsModel.ts';
import { goalLevels, isPeriodOf } from './goalPeriods.ts';

const Id = z.string().min(1).max(60);
const Figure = z.number().finite();
const Text = z.string().trim().max(500);

const GoalLevel = z.enum(goalLevels);

export const goalStates = ['open', 'reached', 'missed', 'dropped'] as const;
export const GoalState = z.enum(goalStates);
export type GoalState = z.infer<typeof GoalState>;

/** What may be changed of a goal; the period stays, because others hang on it. */
export const GoalFields = z.object({
  title: z.string().trim().min(1).max(120),
  metricCode: MetricCode.nullable(),
  /** What it is measured against: last year's figure, or where it stood before. */
  baseline: Figure.nullable(),
  target: Figure.nullable(),
  /** Typed by hand; counts while no report feeds the goal. */
  actual: Figure.nullable(),
  dueOn: z.iso.date().nullable(),
  ownerId: Id.nullable(),
  scope: MetricScope,
  /** '' for the team, else the id of the unit, person or shop. */
  scopeId: z.string().max(60),
  /** How it is to be reached. */
  means: Text,
  /** What it is good for, when no goal above says so. */
  purpose: Text,
});
export type GoalFields = z.infer<typeof GoalFields>;

const Period = z
  .object({ level: GoalLevel, period: z.string().max(10) })
  .refine(({ level, period }) => isPeriodOf(level, period), { path: ['period'] });

export const NewGoal = z.intersection(
  Period,
  GoalFields.partial().required({ title: true }).extend({ parentId: Id.nullable() }),
);
export type NewGoal = z.infer<typeof NewGoal>;

export const GoalChange = z.object({
  id: Id,
  revision: z.number().int(),
  changes: GoalFields.partial(),
});

/** One part of a goal that is split up: its period and what is aimed at in it. */
export const GoalPart = z.intersection(Period, z.object({ target: Figure }));
export type GoalPart = z.infer<typeof GoalPart>;

/** How far a goal has come. */
export const GoalProgress = z.object({
  actual: z.number().nullable(),
  /** The weekly reports of the period, or the figure typed by hand. */
  from: z.enum(['reports', 'typed']).nullable(),
  /** Weeks of the period that have begun, and those of them with a figure. */
  weeksBegun: z.number().int(),
  weeksWithFigure: z.number().int(),
  /** Attainment in %, only where more is better. */
  rate: z.number().nullable(),
  /** Actual minus target. */
  gap: z.number().nullable(),
  isReached: z.boolean().nullable(),
});
export type GoalProgress = z.infer<typeof GoalProgress>;

/** What the goals directly below add up to. */
export const GoalRollup = z.object({
  children: z.number().int(),
  target: z.number(),
  /** The children's sum minus the goal's own target; null without one. */
  gap: z.number().nullable(),
});
export type GoalRollup = z.infer<typeof GoalRollup>;

export const GoalRow = GoalFields.extend({
  id: Id,
  revision: z.number().int(),
  parentId: Id.nullable(),
  level: GoalLevel,
  period: z.string(),
  state: GoalState,
  ownerName: z.string().nullable(),
  /** Of the unit, person or shop; '' for the team or when it is gone. */
  scopeName: z.string(),
  progress: GoalProgress,
  rollup: GoalRollup.nullable(),
});
export type GoalRow = z.infer<typeof GoalRow>;

export const GoalYear = z.object({
  year: z.string(),
  /** Years that hold goals, newest first. */
  years: z.array(z.string()),
  /** Parents before their children, siblings by period. */
  goals: z.array(GoalRow),
});
export type GoalYear = z.infer<typeof GoalYear>;
