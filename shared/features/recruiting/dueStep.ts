import { z } from 'zod';
import { Id } from '#shared/features/reports/reportsModel.ts';
import { stages } from './stages.ts';

/** A step that is due soon or was missed. */
export const DueStep = z.object({
  requisitionId: Id,
  postName: z.string(),
  unitName: z.string(),
  stage: z.enum(stages),
  turnName: z.string(),
  on: z.iso.date(),
  /** Days from today; negative for what was missed. */
  daysLeft: z.number().int(),
});
export type DueStep = z.infer<typeof DueStep>;
