import { z } from 'zod';
import { ReportStatus, StatusCounts } from './boardModel.ts';
import { reminderTones } from './reminderText.ts';
import { Id, Week } from './reportsModel.ts';

export const NewNudges = z.object({
  week: Week,
  personIds: z.array(Id).min(1).max(500),
  tone: z.enum(reminderTones),
});

export const PunctualPerson = z.object({
  personId: Id,
  name: z.string(),
  /** One per week, oldest first; null while they were not on the team. */
  statuses: z.array(ReportStatus.nullable()),
  late: z.number().int(),
  missing: z.number().int(),
});
export type PunctualPerson = z.infer<typeof PunctualPerson>;

/** How punctual a team was over some weeks, oldest first. */
export const Punctuality = z.object({
  weeks: z.array(z.object({ week: Week, counts: StatusCounts })),
  /** Those who were late or missing at all, the worst first. */
  people: z.array(PunctualPerson),
});
export type Punctuality = z.infer<typeof Punctuality>;
