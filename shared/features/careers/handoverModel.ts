import { z } from 'zod';
import { NamedAct, PostLabel } from './careersModel.ts';

const Id = z.string().min(1).max(60);

/** Features whose records somebody may hold, in the order a hand-over lists them. */
const holdingKeys = [
  'posts',
  'duties',
  'tasks',
  'supervised',
  'promises',
  'goals',
  'meetings',
  'requisitions',
] as const;
export const HoldingKey = z.enum(holdingKeys);
export type HoldingKey = z.infer<typeof HoldingKey>;

/** How something is held. */
const heldRoles = [
  'main',
  'concurrent',
  'acting',
  'dutyMain',
  'dutyBackup',
  'task',
  'topic',
  'promise',
  'supervisor',
  'promisedTo',
  'goal',
  'host',
  'recorder',
  'line',
  'hiringLead',
  'recruiter',
] as const;
export const HeldRole = z.enum(heldRoles);
export type HeldRole = z.infer<typeof HeldRole>;

export const HeldItem = z.object({
  /** Known to the feature that holds it. */
  id: Id,
  role: HeldRole,
  title: z.string(),
  dueOn: z.iso.date().nullable(),
});
export type HeldItem = z.infer<typeof HeldItem>;

const HeldGroup = z.object({ source: HoldingKey, items: z.array(HeldItem) });
export type HeldGroup = z.infer<typeof HeldGroup>;

/** What stands before somebody leaves on a day. */
export const Holdings = z.object({
  groups: z.array(HeldGroup),
  /** Acts that would take effect only after the last day, the newest first. */
  later: z.array(NamedAct),
});
export type Holdings = z.infer<typeof Holdings>;

export const HandoverChoice = z.object({ source: HoldingKey, id: Id, toPersonId: Id });
export type HandoverChoice = z.infer<typeof HandoverChoice>;

export const Leave = z.object({
  personId: Id,
  /** Last day of work. */
  lastDay: z.iso.date(),
  note: z.string().trim().max(300).optional(),
  /** What is not named is left vacant. */
  handover: z.array(HandoverChoice).max(5000),
  /** Acts that would take effect after the last day are taken back with it, else it is refused. */
  takesBackLater: z.boolean().optional(),
});
export type Leave = z.infer<typeof Leave>;

/** 离职交接: what was handed to whom; before somebody leaves, all they hold. */
export const Handover = z.object({
  personName: z.string(),
  isDraft: z.boolean(),
  joinedOn: z.iso.date().nullable(),
  lastDay: z.iso.date().nullable(),
  note: z.string(),
  post: PostLabel.nullable(),
  managerName: z.string().nullable(),
  groups: z.array(
    z.object({
      source: HoldingKey,
      /** Null: left vacant. */
      items: z.array(HeldItem.extend({ toName: z.string().nullable() })),
    }),
  ),
});
export type Handover = z.infer<typeof Handover>;
