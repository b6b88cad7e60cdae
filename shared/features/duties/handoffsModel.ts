import { z } from 'zod';
import { Id } from '#shared/features/org/orgModel.ts';

/** Characters of what is handed over. */
export const longestHandoff = 80;

export const HandoffFields = z.object({
  fromPostId: Id,
  toPostId: Id,
  /** What is handed over: 详情页需求单. */
  what: z.string().trim().min(1).max(longestHandoff),
  /** How soon, in working days; 0 is the same day. */
  workingDays: z.number().int().min(0).max(60),
  note: z.string().trim().max(120),
});
export type HandoffFields = z.infer<typeof HandoffFields>;

export const NewHandoff = HandoffFields.partial({ note: true });

/** One post gives another something. */
export const Handoff = HandoffFields.extend({
  id: Id,
  fromPostName: z.string(),
  toPostName: z.string(),
});
export type Handoff = z.infer<typeof Handoff>;
