import { z } from 'zod';
import { ChangeTone, MetricDelta } from '#shared/features/reports/rollUpModel.ts';
import { isIsoWeek } from '#shared/lib/isoWeek.ts';
import { type KpiCode, kpiDictionary } from './kpiDictionary.ts';

const Id = z.string().min(1).max(60);
const Revision = z.number().int();
const Figure = z.number().finite();

export const Week = z.string().refine(isIsoWeek);

export const MetricCode = z.enum(Object.keys(kpiDictionary) as [KpiCode, ...KpiCode[]]);

const metricScopes = ['team', 'unit', 'person', 'shop'] as const;
export const MetricScope = z.enum(metricScopes);
export type MetricScope = z.infer<typeof MetricScope>;

/** Whose figure; `scopeId` is '' for the team, else the id of the unit, person or shop. */
export const ScopeRef = z
  .object({ scope: MetricScope, scopeId: z.string().max(60) })
  .refine(({ scope, scopeId }) => (scope === 'team') === (scopeId === ''), { path: ['scopeId'] });
export type ScopeRef = z.infer<typeof ScopeRef>;

export const teamScope: ScopeRef = { scope: 'team', scopeId: '' };

/** How many weeks a trend may span, the chosen week included. */
export const trendSpans = [4, 12, 26, 52] as const;
export const TrendSpan = z.union([z.literal(4), z.literal(12), z.literal(26), z.literal(52)]);
export type TrendSpan = z.infer<typeof TrendSpan>;

/** Weeks of the small line beside a figure. */
export const sparkWeeks = 12;

export const CombineMethod = z.enum(['single', 'sum', 'weighted', 'average']);

/** A figure of one week beside last week's, last year's and its target. */
export const MetricStanding = z.object({
  value: z.number().nullable(),
  previous: z.number().nullable(),
  change: MetricDelta.nullable(),
  tone: ChangeTone,
  /** The same ISO week a year ago; null in a 53rd week. */
  lastYear: z.number().nullable(),
  yearChange: MetricDelta.nullable(),
  yearTone: ChangeTone,
  target: z.number().nullable(),
  /** Set here, the week's goal, or the only report that gives the figure. */
  targetFrom: z.enum(['set', 'goal', 'report']).nullable(),
  /** Attainment in %, only where more is better. */
  rate: z.number().nullable(),
  isReached: z.boolean().nullable(),
});
export type MetricStanding = z.infer<typeof MetricStanding>;

const MetricRow = z.object({
  code: MetricCode,
  standing: MetricStanding,
  /** Of the week; null when nobody reported it then. */
  method: CombineMethod.nullable(),
  people: z.number().int(),
  /** Oldest first, the chosen week last; null where nobody reported it. */
  series: z.array(z.number().nullable()),
});

/** A metric of one scope in one week that somebody of it reported. */
export interface WeekFigure {
  readonly code: KpiCode;
  readonly standing: MetricStanding;
  readonly method: z.infer<typeof CombineMethod>;
  readonly contributorIds: readonly string[];
}

export const MetricOverview = z.object({
  week: Week,
  /** Weeks of `series`. */
  weeks: z.array(Week),
  rows: z.array(MetricRow),
});
export type MetricOverview = z.infer<typeof MetricOverview>;

const NamedPerson = z.object({ id: Id, name: z.string() });

/** How the chosen week's figure came about. */
export const FigureOrigin = z.object({
  method: CombineMethod,
  weightCode: MetricCode.nullable(),
  contributors: z.array(NamedPerson),
  covers: z.array(z.object({ by: NamedPerson, covered: z.array(NamedPerson) })),
});
export type FigureOrigin = z.infer<typeof FigureOrigin>;

const TrendPoint = z.object({
  week: Week,
  value: z.number().nullable(),
  target: z.number().nullable(),
});

const FormulaCheckSchema = z.object({
  kind: z.literal('formula'),
  code: MetricCode,
  sign: z.enum(['×', '−', '÷']),
  parts: z.array(z.object({ code: MetricCode, value: z.number() })),
  expected: z.number(),
  actual: z.number(),
  isConsistent: z.boolean(),
});

export const PersonCheck = z.object({ person: NamedPerson, check: FormulaCheckSchema });
export type PersonCheck = z.infer<typeof PersonCheck>;

export const MetricTrend = z.object({
  code: MetricCode,
  /** Name of the unit, person or shop; the team's for the team. */
  scopeName: z.string(),
  points: z.array(TrendPoint),
  standing: MetricStanding,
  origin: FigureOrigin.nullable(),
  /** Formulas that name the metric, for everybody of the scope who reported all it takes. */
  checks: z.array(PersonCheck),
});
export type MetricTrend = z.infer<typeof MetricTrend>;

export const breakdownKinds = ['person', 'unit', 'shop'] as const;
export const BreakdownKind = z.enum(breakdownKinds);
export type BreakdownKind = z.infer<typeof BreakdownKind>;

export const BreakdownRow = z.object({
  id: Id,
  name: z.string(),
  /** Of a unit: how deep it hangs, 0 for those at the top. */
  depth: z.number().int(),
  standing: MetricStanding,
  series: z.array(z.number().nullable()),
});
export type BreakdownRow = z.infer<typeof BreakdownRow>;

/** 口径 in the team's own words, beside the built-in formula. */
export const MetricDefinition = z.object({ code: MetricCode, definition: z.string() });
export type MetricDefinition = z.infer<typeof MetricDefinition>;

export const MetricTarget = z.object({
  id: Id,
  code: MetricCode,
  scope: MetricScope,
  scopeId: z.string(),
  scopeName: z.string(),
  /** Holds from this week until the next row of the same scope. */
  fromWeek: Week,
  /** Null: no target from this week on. */
  target: z.number().nullable(),
});
export type MetricTarget = z.infer<typeof MetricTarget>;

export const NewTarget = z.intersection(
  ScopeRef,
  z.object({ code: MetricCode, fromWeek: Week, target: Figure.nullable() }),
);
export type NewTarget = z.infer<typeof NewTarget>;

export const ShopFields = z.object({
  name: z.string().trim().min(1).max(60),
  platform: z.string().trim().max(30),
});
export type ShopFields = z.infer<typeof ShopFields>;

const Share = z.object({ personId: Id, name: z.string(), percent: z.number() });

export const Shop = ShopFields.extend({
  id: Id,
  revision: Revision,
  /** Largest first. */
  shares: z.array(Share),
});
export type Shop = z.infer<typeof Shop>;

/** Somebody's figure of one week as a report gave it. */
export const StoredFigure = z.object({ code: MetricCode, value: z.number() });
export type StoredFigure = z.infer<typeof StoredFigure>;
