import { z } from 'zod';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { CombineMethod } from '#shared/features/metrics/metricsModel.ts';
import {
  BoardRow,
  Id,
  LineSection,
  PlanState,
  StatusCounts,
  Week,
} from '#shared/features/reports/reportsModel.ts';
import { ChangeTone, MetricDelta, MetricGroup } from '#shared/features/reports/rollUpModel.ts';

/** 团队版 for the team itself, 老板版 for the level above, 存档版 with everything there is. */
export const audiences = ['team', 'boss', 'archive'] as const;
export const Audience = z.enum(audiences);
export type Audience = z.infer<typeof Audience>;

/** 亮点, 风险, 需要支持, 下周重点: what every version is made of. */
export const digestSections = ['wins', 'risks', 'asks', 'next'] as const;
export const DigestSection = z.enum(digestSections);
export type DigestSection = z.infer<typeof DigestSection>;

/** Which page: a week of one unit with all units below it (null: the whole company), for whom. */
export const DigestKey = z.object({
  week: Week,
  unitId: Id.nullable(),
  audience: Audience,
});
export type DigestKey = z.infer<typeof DigestKey>;

/** A line of a report, or one the manager added, by its own id. */
export const ItemRef = z.union([z.object({ lineId: Id }), z.object({ id: Id })]);
export type ItemRef = z.infer<typeof ItemRef>;

export const ItemWords = z.string().trim().max(2000);

/** A line that may go up, as it would go up. */
export const DigestItem = z.object({
  /** The line's id, or the item's own for a line the manager added. */
  key: Id,
  /** Null: added by the manager. */
  lineId: Id.nullable(),
  section: DigestSection,
  text: z.string(),
  /** The line as submitted, where the words that go up differ (已改写); null: they are the same. */
  original: z.string().nullable(),
  personId: Id.nullable(),
  /** Who wrote it; '' for the manager's own. */
  name: z.string(),
  /** Where it stands in the report; null for the manager's own. */
  from: LineSection.nullable(),
  due: z.string().nullable(),
  ownerName: z.string(),
  plan: PlanState.nullable(),
  isIncluded: z.boolean(),
  isPassedUp: z.boolean(),
  isFlagged: z.boolean(),
  /** 不上报: stands in the archive only. */
  isWithheld: z.boolean(),
  /** In the archive: the words the boss read, null when the line did not go up. Else null. */
  wentUpAs: z.string().nullable(),
});
export type DigestItem = z.infer<typeof DigestItem>;

/** How a figure stands to its target, by the direction of the metric. */
export const TargetState = z.enum(['reached', 'near', 'missed']);
export type TargetState = z.infer<typeof TargetState>;

/** One row of 指标表: a metric of the unit, all its people together. */
export const DigestMetric = z.object({
  code: z.custom<KpiCode>((code) => typeof code === 'string'),
  value: z.number(),
  /** How it came about of the figures of `people`. */
  method: CombineMethod,
  people: z.number().int(),
  target: z.number().nullable(),
  /** Attainment in %, only where more is better. */
  rate: z.number().nullable(),
  targetState: TargetState.nullable(),
  previous: z.number().nullable(),
  change: MetricDelta.nullable(),
  tone: ChangeTone,
  isChosen: z.boolean(),
});
export type DigestMetric = z.infer<typeof DigestMetric>;

export const DigestUnit = z.object({
  id: Id,
  name: z.string(),
  /** 0 for the top. */
  depth: z.number().int(),
});
export type DigestUnit = z.infer<typeof DigestUnit>;

export const Digest = z.object({
  key: DigestKey,
  workspaceName: z.string(),
  /** The unit's name in that week; null for the whole company. */
  unitName: z.string().nullable(),
  /** Units of that week, each below its parent. */
  units: z.array(DigestUnit),
  /** The manager's sentence on top; '' leaves it to the rules. */
  headline: z.string(),
  /** The manager changed something of this version. */
  isTouched: z.boolean(),
  metrics: z.array(DigestMetric),
  /** Everybody's figures behind `metrics`. */
  figures: z.array(MetricGroup),
  /** All lines that may go up, in the order they go up; chosen ones first. */
  items: z.array(DigestItem),
  rows: z.array(BoardRow),
  counts: StatusCounts,
  judgedAt: z.string(),
  promised: z.object({
    total: z.number().int(),
    done: z.number().int(),
    cancelled: z.number().int(),
  }),
});
export type Digest = z.infer<typeof Digest>;

/** One thing the boss version says otherwise than the team version. */
export const DigestChange = z.object({
  kind: z.enum(['reworded', 'added', 'moved']),
  section: DigestSection,
  name: z.string(),
  /** As the boss reads it. */
  text: z.string(),
  /** As the team reads it, where the words differ. */
  before: z.string().nullable(),
});
export type DigestChange = z.infer<typeof DigestChange>;

export const DigestChanges = z.object({
  changes: z.array(DigestChange),
  /** Lines the team reads and the boss does not. */
  leftOut: z.number().int(),
});
export type DigestChanges = z.infer<typeof DigestChanges>;
