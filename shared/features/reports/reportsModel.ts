import { z } from 'zod';
import { ReportedOutcome } from '#shared/features/commitments/outcomeModel.ts';
import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { KeptNote } from '#shared/features/reviews/reviewsModel.ts';
import { isIsoWeek } from '#shared/lib/isoWeek.ts';
import { templateCodes } from './templateCodes.ts';

export const Id = z.string().min(1).max(60);
const Revision = z.number().int();

export const Week = z.string().refine(isIsoWeek);
/** Local `YYYY-MM-DDTHH:MM`, as a chat header gives it. */
const LocalMinute = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/);
/** A day, or a day with a local time. */
const DueText = z.union([z.iso.date(), LocalMinute]);

export const TemplateCode = z.enum(templateCodes);
export type TemplateCode = z.infer<typeof TemplateCode>;

/** Sections that hold lines; `data` holds metrics and `other` what no rule could place. */
const lineSections = ['done', 'unfinished', 'issues', 'support', 'next', 'other'] as const;
export const LineSection = z.enum(lineSections);
export type LineSection = z.infer<typeof LineSection>;

export const latenessCodes = ['by_time', 'on_time', 'late'] as const;
/** `by_time` judges by the time of submission; the others are the manager's word. */
export const Lateness = z.enum(latenessCodes);
export type Lateness = z.infer<typeof Lateness>;

const Figure = z.number().finite();

/** One figure in the unit of the KPI dictionary; percentages as numbers, 3.05 for 3.05%. */
export const MetricEntry = z.object({
  code: z.enum(Object.keys(kpiDictionary) as [KpiCode, ...KpiCode[]]),
  value: Figure,
  target: Figure.nullable().default(null),
  /** Attainment of the target in %. */
  rate: Figure.nullable().default(null),
  /** Last week's figure as the report states it. */
  previous: Figure.nullable().default(null),
  /** Change in the metric's unit; points for percentages. */
  delta: Figure.nullable().default(null),
  /** Change in %. */
  wow: Figure.nullable().default(null),
});
export type MetricEntry = z.infer<typeof MetricEntry>;

/** Longer text of one line becomes several. */
export const longestLineText = 5000;

/** No report has more lines; what is longer is no week of one person. */
export const longestReport = 1000;

/** One act saves no more reports, and may bring a new person and a new name with each. */
export const mostReports = 2000;

/** A line as a form or the review gives it; `id` names a stored line that is kept. */
export const LineEntry = z.object({
  id: Id.optional(),
  section: LineSection,
  text: z.string().trim().min(1).max(longestLineText),
  /** Owner as written, '' when the line names nobody. */
  ownerText: z.string().trim().max(60).default(''),
  /** The person the review recognised or the manager picked. */
  ownerId: Id.nullable().default(null),
  due: DueText.nullable().default(null),
  /** Of a plan: the task it goes on with, confirmed by the manager; else it becomes a new one. */
  commitmentId: Id.nullable().default(null),
});
export type LineEntry = z.infer<typeof LineEntry>;

export const ReportContent = z.object({
  template: TemplateCode,
  /** Null: nobody knows when it was handed in. */
  submittedAt: LocalMinute.nullable(),
  metrics: z.array(MetricEntry).max(200),
  lines: z.array(LineEntry).max(longestReport),
});
export type ReportContent = z.infer<typeof ReportContent>;

/** Columns of the raw text a report was read from: `[line, start, end]`, the end exclusive. */
export const RawRange = z.tuple([
  z.number().int().min(0),
  z.number().int().min(0),
  z.number().int().min(0),
]);
export type RawRange = z.infer<typeof RawRange>;

/** What became of the plans of weeks before, as the manager confirmed it while reading the report. */
const Outcomes = z.array(ReportedOutcome).max(1000).default([]);

export const ReportChange = ReportContent.extend({
  id: Id,
  revision: z.number().int(),
  outcomes: Outcomes,
});
export type ReportChange = z.infer<typeof ReportChange>;

export const NewReport = ReportContent.extend({ personId: Id, week: Week, outcomes: Outcomes });
export type NewReport = z.infer<typeof NewReport>;

/** Somebody of the roster, or one of the new people of the same paste by their key. */
const PersonChoice = z.union([z.object({ id: Id }), z.object({ newKey: z.string().max(60) })]);
export type PersonChoice = z.infer<typeof PersonChoice>;

export const ReviewedReport = ReportContent.extend({
  person: PersonChoice,
  week: Week,
  rawRanges: z.array(RawRange).max(20_000).default([]),
  /** Only then may a report that is already there be replaced; its content becomes a version. */
  replace: z.boolean().default(false),
  outcomes: Outcomes,
});
export type ReviewedReport = z.infer<typeof ReviewedReport>;

export const ReviewedPaste = z.object({
  raw: z.object({
    text: z.string().max(20_000_000),
    source: z.enum(['paste', 'command_line', 'demo']).default('paste'),
  }),
  newPeople: z
    .array(z.object({ key: z.string().max(60), name: z.string().trim().min(1).max(60) }))
    .max(mostReports)
    .default([]),
  /** Names people use in the chat, to be known from now on. */
  aliases: z
    .array(z.object({ person: PersonChoice, alias: z.string().trim().min(1).max(60) }))
    .max(mostReports)
    .default([]),
  reports: z.array(ReviewedReport).min(1).max(mostReports),
});
export type ReviewedPaste = z.infer<typeof ReviewedPaste>;

export const SavedPaste = z.object({
  saved: z.array(
    z.object({
      reportId: Id,
      personId: Id,
      week: Week,
      plans: z.number().int(),
      isNew: z.boolean(),
    }),
  ),
  createdPeople: z.array(z.object({ key: z.string(), id: Id, name: z.string() })),
  /** Tasks of plan lines that a replaced report no longer holds; they stay. */
  orphanedTasks: z.number().int(),
  /** Notes whose line a replaced report no longer holds; its former version keeps them. */
  keptNotes: z.number().int(),
});
export type SavedPaste = z.infer<typeof SavedPaste>;

export const StoredLine = z.object({
  id: Id,
  section: LineSection,
  text: z.string(),
  ownerText: z.string(),
  due: z.string().nullable(),
  commitmentId: Id.nullable(),
});
export type StoredLine = z.infer<typeof StoredLine>;

/** Where the task of a plan line stands today. */
export const PlanState = z.object({
  commitmentId: Id,
  state: z.enum(['todo', 'doing', 'handed_in', 'done', 'cancelled']),
  ownerId: Id.nullable(),
  ownerName: z.string().nullable(),
  dueOn: z.string().nullable(),
  /** Weeks in which it was put off or done in part. */
  slipCount: z.number().int(),
});
export type PlanState = z.infer<typeof PlanState>;

export const ReportDetail = z.object({
  id: Id,
  revision: Revision,
  personId: Id,
  personName: z.string(),
  week: Week,
  template: TemplateCode,
  submittedAt: z.string().nullable(),
  lateness: Lateness,
  savedAt: z.string(),
  rawTextId: Id.nullable(),
  rawRanges: z.array(RawRange),
  metrics: z.array(MetricEntry),
  lines: z.array(StoredLine),
  plans: z.array(PlanState),
  versionCount: z.number().int(),
});
export type ReportDetail = z.infer<typeof ReportDetail>;

/** Content as it was before a change. */
export const ReportVersion = z.object({
  id: Id,
  savedAt: z.string(),
  template: TemplateCode,
  submittedAt: z.string().nullable(),
  rawTextId: Id.nullable(),
  metrics: z.array(MetricEntry),
  lines: z.array(StoredLine),
  /** Notes on lines that this version was the last to hold. */
  notes: z.array(KeptNote),
});
export type ReportVersion = z.infer<typeof ReportVersion>;
