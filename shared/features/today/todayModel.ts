import { z } from 'zod';
import { CommitmentRow } from '#shared/features/commitments/commitmentsModel.ts';
import { DueStep } from '#shared/features/recruiting/dueStep.ts';
import { Id, Week } from '#shared/features/reports/reportsModel.ts';

const Day = z.iso.date();

/** The first rows of a list, and how many there are. */
const Rows = z.object({ rows: z.array(CommitmentRow), total: z.number().int() });

/** A date of a person that a manager must not miss. */
const occasionKinds = ['confirmation', 'contract', 'birthday', 'newcomer'] as const;
export const Occasion = z.object({
  personId: Id,
  name: z.string(),
  kind: z.enum(occasionKinds),
  on: Day,
  /** Days from today; negative for what was missed. */
  daysLeft: z.number().int(),
});
export type Occasion = z.infer<typeof Occasion>;

const Promo = z.object({
  code: z.string(),
  name: z.string(),
  mainDay: Day,
  daysLeft: z.number().int(),
  phase: z.string().nullable(),
  phaseEndsOn: Day.nullable(),
});

/** What waits for the manager today. Each open commitment stands in one list only. */
export const TodayFacts = z.object({
  today: Day,
  /** The week whose reports are being collected, and whose are still missing. */
  week: Week,
  /** Nobody is on the roster yet. */
  isEmpty: z.boolean(),
  missing: z.array(z.object({ personId: Id, name: z.string() })),
  /** Reports read by nobody yet. */
  unread: z.number().int(),
  overdue: Rows,
  /** Put off at least once and still open. */
  slipped: Rows,
  dueSoon: Rows,
  handedIn: Rows,
  /** 我答应的事, whenever they are due. */
  promises: Rows,
  topics: Rows,
  occasions: z.array(Occasion),
  /** Steps of hiring that are due soon or were missed, the most pressing first. */
  hiring: z.array(DueStep),
  promos: z.array(Promo),
});
export type TodayFacts = z.infer<typeof TodayFacts>;

/** What the Monday meeting is about, by the points of its agenda. */
export const AgendaSection = z.object({ title: z.string(), items: z.array(z.string()) });
export type AgendaSection = z.infer<typeof AgendaSection>;

export const Agenda = z.object({
  heldOn: Day,
  week: Week,
  sections: z.array(AgendaSection),
});
export type Agenda = z.infer<typeof Agenda>;
