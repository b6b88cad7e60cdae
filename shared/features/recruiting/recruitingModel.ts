import { z } from 'zod';
import { Headcount, Id } from '#shared/features/org/orgModel.ts';
import { EmploymentType, PersonName } from '#shared/features/people/peopleModel.ts';
import { searchStages, stages, stagesAfterHire } from './stages.ts';

const Day = z.iso.date();
const Words = z.string().trim().max(120);
const LongWords = z.string().trim().max(1000);

const Stage = z.enum(stages);

/** Somebody who sees to steps: on the roster, or outside it and known by name only. */
export const Party = z.object({ personId: Id.nullable(), name: z.string().trim().max(60) });
export type Party = z.infer<typeof Party>;

export const RequisitionFields = z.object({
  /** Why somebody is needed. */
  reason: Words,
  mustHave: LongWords,
  niceToHave: LongWords,
  payRange: Words,
  channel: Words,
  /** When the new colleague should begin. */
  wantedOn: Day.nullable(),
  /** By when the present step is to be done. */
  dueOn: Day.nullable(),
  /** 用人负责人: the profile and the last word. */
  lead: Party,
  /** 招聘负责人: channels and first choice. */
  recruiter: Party,
  approver: Party,
  /** The stages the recruiter sees to; all others but the approval are the lead's. */
  recruiterStages: z.array(Stage).max(stages.length),
});
export type RequisitionFields = z.infer<typeof RequisitionFields>;

/** Each seat gets a requisition of its own, so that each can be filled on another day. */
export const NewRequisitions = z.object({
  seatIds: z.array(Id).min(1).max(50),
  fields: RequisitionFields.partial(),
  /** The day the request was made; today when left out. */
  on: Day.optional(),
});
export type NewRequisitions = z.infer<typeof NewRequisitions>;

export const StageEntry = z.object({ stage: Stage, enteredOn: Day, note: z.string() });
export type StageEntry = z.infer<typeof StageEntry>;

export const Requisition = RequisitionFields.extend({
  id: Id,
  revision: z.number().int(),
  seatId: Id,
  postName: z.string(),
  unitName: z.string(),
  /** Today; an entry of a later day is not counted yet. */
  stage: Stage,
  /** Oldest first. */
  history: z.array(StageEntry),
  /** Who sees to the present stage. */
  turn: Party.nullable(),
  isOpen: z.boolean(),
  /** Open with a due date that has passed. */
  isOverdue: z.boolean(),
  hired: z.object({ personId: Id, name: z.string() }).nullable(),
  /** First day of who signed and has not begun; null for all others. */
  beginsOn: Day.nullable(),
  /** Who was hired did not come after all: the hire was taken back on their own page. */
  isHireGone: z.boolean(),
  /** Somebody took the seat without this requisition, or the seat no longer stands. */
  isSeatTaken: z.boolean(),
});
export type Requisition = z.infer<typeof Requisition>;

export const StageMove = z.object({
  id: Id,
  stage: z.enum([...searchStages, ...stagesAfterHire]),
  /** Not before the stage it leaves, not after today; today when left out. */
  on: Day.optional(),
  note: Words.optional(),
  /** By when the new step is to be done; stays as it is when left out. */
  dueOn: Day.nullable().optional(),
});
export type StageMove = z.infer<typeof StageMove>;

export const Hire = z.object({
  id: Id,
  person: z.union([
    z.object({ personId: Id }),
    z.object({ name: PersonName, employmentType: EmploymentType, confirmsOn: Day.nullable() }),
  ]),
  /** First day on the seat; today when left out. */
  on: Day.optional(),
});
export type Hire = z.infer<typeof Hire>;

/** What the history of the requisition says of it. */
export const WithdrawnHire = z.object({ id: Id, note: z.string().trim().max(300).optional() });
export type WithdrawnHire = z.infer<typeof WithdrawnHire>;

/** 编制, 在岗, 代理, offer and 缺口 of some seats: gap = quota − filled − offer. */
export const HiringHeadcount = Headcount.extend({
  /** Vacant seats somebody stands in for. */
  acting: z.number().int(),
  /** Vacant seats whose offer was made, or whose holder is known and has not begun. */
  offer: z.number().int(),
  gap: z.number().int(),
  /** Vacant seats somebody is being looked for. */
  hiring: z.number().int(),
  /** Vacant seats nobody is looked for, with no holder to come. */
  unsought: z.number().int(),
});
export type HiringHeadcount = z.infer<typeof HiringHeadcount>;

export const UnitHeadcount = z.object({
  unitId: Id,
  name: z.string(),
  depth: z.number().int(),
  own: HiringHeadcount,
  /** Together with the units below it. */
  total: HiringHeadcount,
});
export type UnitHeadcount = z.infer<typeof UnitHeadcount>;

export const HeadcountTable = z.object({
  asOf: Day,
  units: z.array(UnitHeadcount),
  total: HiringHeadcount,
});
export type HeadcountTable = z.infer<typeof HeadcountTable>;
