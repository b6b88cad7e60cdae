import { z } from 'zod';
import { isIsoWeek } from '#shared/lib/isoWeek.ts';
import { CommitmentRow } from './commitmentsModel.ts';
import { WeekOutcome } from './outcomeModel.ts';

const Week = z.string().refine(isIsoWeek);

export const keepGroupings = ['person', 'unit', 'post', 'duty'] as const;
export const KeepGrouping = z.enum(keepGroupings);
export type KeepGrouping = z.infer<typeof KeepGrouping>;

/** Both weeks count; at most two years, so that a page never reads ten. */
export const WeekSpan = z
  .object({ fromWeek: Week, toWeek: Week })
  .refine(({ fromWeek, toWeek }) => fromWeek <= toWeek, { path: ['toWeek'] });
export type WeekSpan = z.infer<typeof WeekSpan>;

/** 兑现率 and the counts it comes from; each commitment counts once. */
export const KeepFigure = z.object({
  done: z.number().int(),
  partial: z.number().int(),
  slipped: z.number().int(),
  /** Left out of the rate. */
  cancelled: z.number().int(),
  /** In %, one decimal; null while nothing counts. */
  rate: z.number().nullable(),
});
export type KeepFigure = z.infer<typeof KeepFigure>;

export const KeepRow = KeepFigure.extend({
  /** What `kept` takes to list the commitments behind the figure; '' for those in no group. */
  id: z.string(),
  /** Null: nobody's, in no unit, of no post or of no duty. */
  name: z.string().nullable(),
  /** The unit of a person, the post of a duty. */
  detail: z.string().nullable(),
});
export type KeepRow = z.infer<typeof KeepRow>;

export const KeepRates = z.object({ total: KeepFigure, rows: z.array(KeepRow) });
export type KeepRates = z.infer<typeof KeepRates>;

/** A commitment behind a figure, with the outcome that counts. */
export const KeptCommitment = CommitmentRow.extend({ counted: WeekOutcome });
export type KeptCommitment = z.infer<typeof KeptCommitment>;
