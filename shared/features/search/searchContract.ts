import { z } from 'zod';
import { CommitmentState } from '#shared/features/commitments/commitmentsModel.ts';
import { Id, LineSection, Week } from '#shared/features/reports/reportsModel.ts';
import { query } from '#shared/ipc/procedure.ts';
import { longestWords } from './searchRules.ts';

const Words = z.string().trim().min(1).max(longestWords);

/** A report that holds every word, with the first line that shows one of them. */
export const ReportHit = z.object({
  reportId: Id,
  personId: Id,
  personName: z.string(),
  week: Week,
  section: LineSection,
  text: z.string(),
  /** Other lines of the report that hold one of the words. */
  moreLines: z.number().int(),
});
export type ReportHit = z.infer<typeof ReportHit>;

export const ReportHits = z.object({
  hits: z.array(ReportHit),
  /** Where to go on, null when there is no more. */
  next: z.number().int().nullable(),
});
export type ReportHits = z.infer<typeof ReportHits>;

export const TaskHit = z.object({
  id: Id,
  title: z.string(),
  ownerName: z.string().nullable(),
  dueOn: z.string().nullable(),
  state: CommitmentState,
});
export type TaskHit = z.infer<typeof TaskHit>;

export const searchContract = {
  /**
   * Reports whose lines hold all the words (parted by spaces), newest first. Words of one
   * character find nothing: they are looked for in names and titles only.
   */
  reports: query(
    z.object({
      words: Words,
      personId: Id.optional(),
      limit: z.number().int().min(1).max(200),
      /** `next` of the page before. */
      before: z.number().int().optional(),
    }),
    ReportHits,
  ),
  /** Open tasks, promises and topics whose title holds all the words. */
  tasks: query(
    z.object({ words: Words, limit: z.number().int().min(1).max(50) }),
    z.array(TaskHit),
  ),
};
