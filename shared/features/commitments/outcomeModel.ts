import { z } from 'zod';
import { isIsoWeek } from '#shared/lib/isoWeek.ts';

const Id = z.string().min(1).max(60);
const Week = z.string().refine(isIsoWeek);

/** 完成 / 部分 / 顺延 / 取消. */
export const outcomes = ['done', 'partial', 'slipped', 'cancelled'] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

export const Reason = z.string().trim().max(300);

const hasReasonIfCancelled = {
  check: (settled: { outcome: Outcome; reason: string }): boolean =>
    settled.outcome !== 'cancelled' || settled.reason !== '',
  refused: { path: ['reason'] },
};

const SettledFields = z.object({
  commitmentId: Id,
  outcome: Outcome,
  /** Needed for `cancelled`. */
  reason: Reason.default(''),
  /** A new due date for what goes on; what ended keeps its own. */
  dueOn: z.iso.date().optional(),
});

/** What becomes of a commitment in a week; saying it again for the same week replaces it. */
export const Settlement = SettledFields.extend({
  week: Week,
  /** The line of a report that tells of it. */
  lineId: Id.nullable().default(null),
}).refine(hasReasonIfCancelled.check, hasReasonIfCancelled.refused);
export type Settlement = z.infer<typeof Settlement>;

/** The same, said while a report is saved; the line is named by its place in the report. */
export const ReportedOutcome = SettledFields.extend({
  lineIndex: z.number().int().min(0).nullable().default(null),
}).refine(hasReasonIfCancelled.check, hasReasonIfCancelled.refused);
export type ReportedOutcome = z.infer<typeof ReportedOutcome>;

export const WeekOutcome = z.object({
  week: Week,
  outcome: Outcome,
  reason: z.string(),
  lineId: Id.nullable(),
  /** The words of that line; null without one. */
  lineText: z.string().nullable(),
});
export type WeekOutcome = z.infer<typeof WeekOutcome>;
