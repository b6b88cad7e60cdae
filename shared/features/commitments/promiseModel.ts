import { z } from 'zod';
import { isIsoWeek } from '#shared/lib/isoWeek.ts';
import { CommitmentRow } from './commitmentsModel.ts';
import { WeekOutcome } from './outcomeModel.ts';

const Id = z.string().min(1).max(60);
const Week = z.string().refine(isIsoWeek);

/** A plan that is to be answered in a week: planned for it, or carried over until it ends. */
export const PromiseRow = CommitmentRow.extend({
  /** As the report put it; its title may have changed since. Null when the line is gone. */
  words: z.string().nullable(),
  /** The week of the report it was planned in. */
  plannedIn: Week,
  /** What was said of it for the week; null until somebody does. */
  settled: WeekOutcome.nullable(),
});
export type PromiseRow = z.infer<typeof PromiseRow>;

export const PromisesOfReport = z.object({
  personId: Id,
  week: Week,
  promises: z.array(PromiseRow),
});
export type PromisesOfReport = z.infer<typeof PromisesOfReport>;

export const PersonWeeks = z.object({
  reports: z.array(z.object({ personId: Id, week: Week })).max(2000),
});
