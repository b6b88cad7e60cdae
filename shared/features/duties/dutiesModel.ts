import { z } from 'zod';
import { MetricCode } from '#shared/features/metrics/metricsModel.ts';
import { Id } from '#shared/features/org/orgModel.ts';

/** What one version of a post holds at most: characters of a line and of a KPI's own name, and how many. */
export const sheetLimits = { line: 120, kpiName: 60, duties: 60, kpis: 30 } as const;

const Words = z.string().trim().max(sheetLimits.line);
/** Names a duty, a KPI or a matter through all versions of its post. */
export const Key = z.string().min(1).max(60);

export const frequencies = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
  'as_needed',
] as const;
export const Frequency = z.enum(frequencies);
export type Frequency = z.infer<typeof Frequency>;

export const DutyFields = z.object({
  title: Words.min(1),
  frequency: Frequency.nullable(),
  /** What is there when it is done. */
  output: Words,
  /** How it is judged, beside the KPIs that hang on the duty. */
  measure: Words,
  /** With whom it is done. */
  partners: Words,
});
export type DutyFields = z.infer<typeof DutyFields>;

export const Duty = DutyFields.extend({ key: Key });
export type Duty = z.infer<typeof Duty>;

export const KpiFields = z.object({
  /** In the dictionary of metrics; null when it goes by its own name. */
  code: MetricCode.nullable(),
  /** '' for one of the dictionary. */
  name: z.string().trim().max(sheetLimits.kpiName),
  /** Share of the total in %; those of one post sum to 100. */
  weight: z.number().int().min(0).max(100),
  /** The duty it measures; null for the post as a whole. */
  dutyKey: Key.nullable(),
});
export type KpiFields = z.infer<typeof KpiFields>;

export const PostKpi = KpiFields.extend({ key: Key });
export type PostKpi = z.infer<typeof PostKpi>;

export const PostSkill = z.object({
  name: z.string().trim().min(1).max(40),
  /** 1 knows it … 5 can teach it. */
  level: z.number().int().min(1).max(5),
});
export type PostSkill = z.infer<typeof PostSkill>;

/** What one version of a post says. */
export const Sheet = z.object({
  duties: z.array(Duty).max(sheetLimits.duties),
  kpis: z.array(PostKpi).max(sheetLimits.kpis),
  skills: z.array(PostSkill).max(30),
});
export type Sheet = z.infer<typeof Sheet>;

export const PostVersion = z.object({
  /** Null: still only in the library, written when it is first confirmed or edited. */
  id: Id.nullable(),
  number: z.number().int(),
  isDraft: z.boolean(),
  /** Null for a draft, and for what came with the library. */
  publishedOn: z.iso.date().nullable(),
  sheet: Sheet,
});
export type PostVersion = z.infer<typeof PostVersion>;

const PersonName = z.object({ personId: Id, name: z.string() });
export type PersonName = z.infer<typeof PersonName>;

export const DutyHolder = PersonName.extend({
  kind: z.enum(['main', 'concurrent', 'acting']),
  unitName: z.string(),
  /** When the person said to have read the version in force; null: not yet. */
  confirmedOn: z.iso.date().nullable(),
});
export type DutyHolder = z.infer<typeof DutyHolder>;

const dutyParts = ['main', 'backup'] as const;
export const DutyPart = z.enum(dutyParts);
export type DutyPart = z.infer<typeof DutyPart>;

/** Who does a duty beside what the post says: one in charge of it, or one who can stand in. */
export const DutyPerson = PersonName.extend({ dutyKey: Key, part: DutyPart });
export type DutyPerson = z.infer<typeof DutyPerson>;

/** One post as the list shows it. */
export const PostRow = z.object({
  postId: Id,
  postName: z.string(),
  /** Units that have seats of it today. */
  units: z.array(z.string()),
  seats: z.number().int(),
  holders: z.array(PersonName),
  /** Number of the version in force; null when none was published. */
  version: z.number().int().nullable(),
  hasDraft: z.boolean(),
  duties: z.number().int(),
  kpiTotal: z.number().int(),
  /** Holders who have not read the version in force. */
  unconfirmed: z.array(PersonName),
});
export type PostRow = z.infer<typeof PostRow>;

export const DutiesOverview = z.object({
  rows: z.array(PostRow),
  /** People who hold a post with duties, and those of them who read all that is theirs. */
  people: z.number().int(),
  missing: z.array(PersonName),
});
export type DutiesOverview = z.infer<typeof DutiesOverview>;

/** Everything about one post's duties. */
export const PostDuties = z.object({
  postId: Id,
  postName: z.string(),
  isFromLibrary: z.boolean(),
  /** The version in force. */
  current: PostVersion.nullable(),
  draft: PostVersion.nullable(),
  /** Published versions, newest first. */
  versions: z.array(PostVersion),
  holders: z.array(DutyHolder),
  people: z.array(DutyPerson),
});
export type PostDuties = z.infer<typeof PostDuties>;

/** Nobody does it; only somebody who stands in; one person and no other; two or more. */
export const coverStates = ['open', 'standIn', 'single', 'covered'] as const;
export const CoverState = z.enum(coverStates);
export type CoverState = z.infer<typeof CoverState>;

/** One duty of a post with seats, and who can do it. */
export const DutyCover = z.object({
  dutyKey: Key,
  title: z.string(),
  postId: Id,
  postName: z.string(),
  frequency: Frequency.nullable(),
  main: z.array(PersonName),
  backup: z.array(PersonName),
  state: CoverState,
});
export type DutyCover = z.infer<typeof DutyCover>;

/** What becomes of a duty when one person is no longer there. */
export const FallingDuty = DutyCover.extend({ after: CoverState });
export type FallingDuty = z.infer<typeof FallingDuty>;

/** What would fall if somebody left tomorrow. */
export const Leaving = z.object({
  name: z.string(),
  /** The worst first. */
  duties: z.array(FallingDuty),
  /** As people say it: `运营部 推广专员`. */
  seats: z.array(z.string()),
  /** People whose manager this is. */
  reports: z.array(z.string()),
  commitments: z.array(z.object({ id: Id, title: z.string(), dueOn: z.string().nullable() })),
  goals: z.array(z.object({ id: Id, title: z.string(), dueOn: z.string().nullable() })),
});
export type Leaving = z.infer<typeof Leaving>;

export const jobDescriptionFormats = ['docx', 'pdf', 'md'] as const;
