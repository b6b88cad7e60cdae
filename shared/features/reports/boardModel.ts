import { z } from 'zod';
import { ReviewStanding } from '#shared/features/reviews/reviewsModel.ts';
import { DueRule } from '#shared/features/workspace/workspaceModel.ts';
import { Id, Lateness, TemplateCode, Week } from './reportsModel.ts';

export const Exemption = z.object({
  id: Id,
  personId: Id,
  personName: z.string(),
  startsOn: z.iso.date(),
  /** Last day, null while it has no end. */
  endsOn: z.iso.date().nullable(),
  reason: z.string(),
});
export type Exemption = z.infer<typeof Exemption>;

export const NewExemption = z
  .object({
    personId: Id,
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
    reason: z.string().trim().max(100),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, { path: ['endsOn'] });

/** When reports of a template are due. `isOwn`: set for the template, not taken from the default. */
export const TemplateDueRule = z.object({
  template: TemplateCode,
  rule: DueRule,
  isOwn: z.boolean(),
});
export type TemplateDueRule = z.infer<typeof TemplateDueRule>;

/** 未到期 / 未交 / 已交 / 迟交 / 免交. */
const statusCodes = ['not_due', 'missing', 'submitted', 'late', 'exempt'] as const;
export const ReportStatus = z.enum(statusCodes);
export type ReportStatus = z.infer<typeof ReportStatus>;

export const BoardRow = z.object({
  personId: Id,
  name: z.string(),
  /** Unit of the main post in that week. */
  unitId: Id.nullable(),
  unitName: z.string().nullable(),
  postName: z.string().nullable(),
  template: TemplateCode,
  status: ReportStatus,
  dueAt: z.string(),
  reportId: Id.nullable(),
  submittedAt: z.string().nullable(),
  /** Handed in without a known time; never late until the manager says so. */
  isTimeUnknown: z.boolean(),
  lateness: Lateness,
  exemptionId: Id.nullable(),
  exemptionReason: z.string(),
  /** Exempt by the calendar or by when they came or left, without an entry. */
  autoExemption: z.enum(['holiday_week', 'joined', 'left']).nullable(),
  /** How often they were reminded of this week, and when last (UTC). */
  nudgeCount: z.number().int(),
  lastNudgeAt: z.string().nullable(),
  issues: z.number().int(),
  support: z.number().int(),
  lines: z.number().int(),
  /** Null while there is no report. */
  review: ReviewStanding.nullable(),
});
export type BoardRow = z.infer<typeof BoardRow>;

/** One week of a person's record; without `reportId` nothing was handed in. */
export const PersonWeekRow = BoardRow.pick({
  status: true,
  reportId: true,
  autoExemption: true,
  review: true,
}).extend({ week: Week });
export type PersonWeekRow = z.infer<typeof PersonWeekRow>;

/** Weeks a person belonged to the team or reported in, newest first. */
export const PersonRecord = z.object({ weeks: z.array(PersonWeekRow), hasMore: z.boolean() });
export type PersonRecord = z.infer<typeof PersonRecord>;

export const StatusCounts = z.object({
  not_due: z.number().int(),
  missing: z.number().int(),
  submitted: z.number().int(),
  late: z.number().int(),
  exempt: z.number().int(),
  /** Everybody but the exempt. */
  due: z.number().int(),
  /** Handed in on time among those due, in %; null while nobody is due. */
  onTimeRate: z.number().nullable(),
});
export type StatusCounts = z.infer<typeof StatusCounts>;

export const WeekBoard = z.object({
  week: Week,
  workspaceName: z.string(),
  /** The moment the statuses were judged at, local. */
  judgedAt: z.string(),
  /** The latest due moment of the week's rows; null without rows. */
  dueAt: z.string().nullable(),
  rows: z.array(BoardRow),
  counts: StatusCounts,
});
export type WeekBoard = z.infer<typeof WeekBoard>;
