import { z } from 'zod';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import { CombineMethod } from '#shared/features/metrics/metricsModel.ts';
import { BoardRow, StatusCounts } from '#shared/features/reports/boardModel.ts';
import { Id, LineSection, PlanState, Week } from '#shared/features/reports/reportsModel.ts';
import { ChangeTone, MetricDelta, type MetricGroup } from '#shared/features/reports/rollUpModel.ts';

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

/** A line of the week, with what the rules make of it. */
export const DigestLine = z.object({
  id: Id,
  from: LineSection,
  /** Where it goes when nobody moves it. */
  home: DigestSection,
  /** How much it says there to somebody one level up. */
  signal: z.number(),
  text: z.string(),
  due: z.string().nullable(),
  ownerName: z.string(),
  plan: PlanState.nullable(),
});
export type DigestLine = z.infer<typeof DigestLine>;

/** A line that may go up, as it would go up. */
export interface DigestItem extends Pick<DigestLine, 'text' | 'due' | 'ownerName' | 'plan'> {
  /** The line's id, or the item's own for a line the manager added. */
  readonly key: string;
  /** Null: added by the manager. */
  readonly lineId: string | null;
  readonly section: DigestSection;
  /** The line as submitted, where the words that go up differ (已改写); null: they are the same. */
  readonly original: string | null;
  readonly personId: string | null;
  /** Who wrote it; '' for the manager's own. */
  readonly name: string;
  /** Where it stands in the report; null for the manager's own. */
  readonly from: LineSection | null;
  readonly isIncluded: boolean;
  readonly isPassedUp: boolean;
  readonly isFlagged: boolean;
  /** 不上报: stands in the archive only. */
  readonly isWithheld: boolean;
  /** In the archive: the words the boss read, null when the line did not go up. Else null. */
  readonly wentUpAs: string | null;
}

/** How a figure stands to its target, by the direction of the metric. */
export const TargetState = z.enum(['reached', 'near', 'missed']);
export type TargetState = z.infer<typeof TargetState>;

/** One row of 指标表: a metric of the unit, all its people together. */
export const SourceMetric = z.object({
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
});
export type SourceMetric = z.infer<typeof SourceMetric>;

export interface DigestMetric extends SourceMetric {
  readonly isChosen: boolean;
}

export const DigestUnit = z.object({
  id: Id,
  name: z.string(),
  /** 0 for the top. */
  depth: z.number().int(),
});
export type DigestUnit = z.infer<typeof DigestUnit>;

/** What every version of a unit's week is made of; no choice of the manager changes it. */
export const DigestSource = z.object({
  week: Week,
  /** Null: the whole company. */
  unitId: Id.nullable(),
  workspaceName: z.string(),
  /** Units of that week, each below its parent. */
  units: z.array(DigestUnit),
  metrics: z.array(SourceMetric),
  /** Lines in the order of their people, each section in the order written. */
  people: z.array(z.object({ personId: Id, name: z.string(), lines: z.array(DigestLine) })),
  rows: z.array(BoardRow),
  counts: StatusCounts,
  judgedAt: z.string(),
  promised: z.object({
    total: z.number().int(),
    done: z.number().int(),
    cancelled: z.number().int(),
  }),
});
export type DigestSource = z.infer<typeof DigestSource>;

/** A stored choice. For the boss the rows of a section are all that is chosen in it. */
export const StoredItem = z.object({
  id: Id,
  section: DigestSection,
  lineId: Id.nullable(),
  /** Null: the line's own words. */
  text: z.string().nullable(),
  isIncluded: z.boolean(),
  position: z.number(),
});
export type StoredItem = z.infer<typeof StoredItem>;

export const StoredDigest = z.object({
  headline: z.string(),
  /** Null: the choice of the rules. */
  metricCodes: z.array(z.string()).nullable(),
  items: z.array(StoredItem),
});
export type StoredDigest = z.infer<typeof StoredDigest>;

export const LineMark = z.object({
  lineId: Id,
  isFlagged: z.boolean(),
  isPassedUp: z.boolean(),
  isWithheld: z.boolean(),
});
export type LineMark = z.infer<typeof LineMark>;

/** What the manager made of a unit's week. */
export const DigestChoices = z.object({
  /** Null: nothing was chosen. The archive makes no choice and shows those of the boss version. */
  team: StoredDigest.nullable(),
  boss: StoredDigest.nullable(),
  marks: z.array(LineMark),
  /** Lines on the boss pages of the units below: their heads passed them up. */
  chosenBelow: z.array(Id),
});
export type DigestChoices = z.infer<typeof DigestChoices>;

/** One version: the data of the unit with the manager's choices on top. */
export interface Digest
  extends Pick<
    DigestSource,
    'workspaceName' | 'units' | 'rows' | 'counts' | 'judgedAt' | 'promised'
  > {
  readonly key: DigestKey;
  /** The unit's name in that week; null for the whole company. */
  readonly unitName: string | null;
  /** The manager's sentence on top; '' leaves it to the rules. */
  readonly headline: string;
  /** The manager changed something of this version. */
  readonly isTouched: boolean;
  readonly metrics: DigestMetric[];
  /** Everybody's figures behind `metrics`, where they are printed. */
  readonly figures: readonly MetricGroup[];
  /** All lines that may go up, in the order they go up; chosen ones first. */
  readonly items: DigestItem[];
}

/** One thing the boss version says otherwise than the team version. */
export interface DigestChange {
  readonly kind: 'reworded' | 'added' | 'moved';
  readonly section: DigestSection;
  readonly name: string;
  /** As the boss reads it. */
  readonly text: string;
  /** As the team reads it, where the words differ. */
  readonly before: string | null;
}

export interface DigestChanges {
  readonly changes: DigestChange[];
  /** Lines the team reads and the boss does not. */
  readonly leftOut: number;
}
