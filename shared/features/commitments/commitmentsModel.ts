import { z } from 'zod';
import type { Changes } from '#shared/lib/mergeDefined.ts';
import { WeekOutcome } from './outcomeModel.ts';

export const commitmentStates = ['todo', 'doing', 'handed_in', 'done', 'cancelled'] as const;
export const CommitmentState = z.enum(commitmentStates);
export type CommitmentState = z.infer<typeof CommitmentState>;

export const commitmentSourceKinds = ['manual', 'report', 'meeting'] as const;
export const CommitmentSourceKind = z.enum(commitmentSourceKinds);
export type CommitmentSourceKind = z.infer<typeof CommitmentSourceKind>;

/** What is owed: work, something to be spoken about in a meeting, or the manager's own word. */
export const commitmentKinds = ['task', 'topic', 'promise'] as const;
export const CommitmentKind = z.enum(commitmentKinds);
export type CommitmentKind = z.infer<typeof CommitmentKind>;

const Id = z.string().min(1).max(60);

/** Longest title; a longer line of a report keeps its words there and is cut here. */
export const longestTitle = 500;

const CommitmentTitle = z.string().trim().min(1).max(longestTitle);
const DueTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const CommitmentFields = z.object({
  title: CommitmentTitle,
  ownerId: Id.nullable(),
  /** A name that is nobody of the roster; counts only while `ownerId` is null. */
  ownerText: z.string().trim().max(60),
  supervisorId: Id.nullable(),
  dueOn: z.iso.date().nullable(),
  /** Dropped when there is no `dueOn`. */
  dueTime: DueTime.nullable(),
  /** Words of the duty of the owner's post that it serves, '' when none was named. */
  duty: z.string().trim().max(200),
});
export type CommitmentFields = z.infer<typeof CommitmentFields>;

/** Some of the fields; what is left out stays as it is. */
export type CommitmentChanges = Changes<CommitmentFields>;

/** Without `supervisorId` it is the owner's manager, else 我. */
export const NewCommitment = CommitmentFields.partial().required({ title: true });
export type NewCommitment = z.infer<typeof NewCommitment>;

export const CommitmentChange = z.object({
  id: Id,
  revision: z.number().int(),
  changes: CommitmentFields.partial(),
});

/** Where it came from, as the page names and links it. */
export const CommitmentSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('manual') }),
  z.object({
    kind: z.literal('report'),
    reportId: z.string(),
    week: z.string(),
    personId: z.string(),
    personName: z.string(),
  }),
  z.object({
    kind: z.literal('meeting'),
    meetingId: z.string(),
    title: z.string(),
    heldOn: z.iso.date(),
  }),
  /** The report or meeting it came from is no longer there. */
  z.object({ kind: z.literal('gone') }),
]);
export type CommitmentSource = z.infer<typeof CommitmentSource>;

export const CommitmentRow = CommitmentFields.extend({
  id: Id,
  revision: z.number().int(),
  kind: CommitmentKind,
  /** Of a promise: who was promised. */
  promisedToId: Id.nullable(),
  promisedToName: z.string().nullable(),
  ownerName: z.string().nullable(),
  supervisorName: z.string().nullable(),
  state: CommitmentState,
  isOverdue: z.boolean(),
  /** How often it came back from acceptance. */
  returnCount: z.number().int(),
  /** Weeks in which it was put off or done in part. */
  slipCount: z.number().int(),
  source: CommitmentSource,
  /** UTC instants. */
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
});
export type CommitmentRow = z.infer<typeof CommitmentRow>;

const commitmentEventKinds = [
  'assigned',
  'started',
  'handed_in',
  'accepted',
  'returned',
  'completed',
  'postponed',
  'cancelled',
  'reopened',
] as const;
export const CommitmentEventKind = z.enum(commitmentEventKinds);
export type CommitmentEventKind = z.infer<typeof CommitmentEventKind>;

export const CommitmentEvent = z.object({
  id: z.string(),
  kind: CommitmentEventKind,
  /** `assigned`: to whom; `started` and `handed_in`: the owner; the others: 我. */
  personName: z.string().nullable(),
  reason: z.string(),
  at: z.string(),
});
export type CommitmentEvent = z.infer<typeof CommitmentEvent>;

export const CommitmentDetail = CommitmentRow.extend({
  events: z.array(CommitmentEvent),
  /** Oldest week first. */
  outcomes: z.array(WeekOutcome),
});
export type CommitmentDetail = z.infer<typeof CommitmentDetail>;

export const CommitmentFilter = z.object({
  /** Open ones when left out. */
  states: z.array(CommitmentState).min(1).optional(),
  /** Null: those nobody owns. */
  ownerId: Id.nullable().optional(),
  isOverdue: z.boolean().optional(),
  sourceKind: CommitmentSourceKind.optional(),
  /** Every kind when left out. */
  kind: CommitmentKind.optional(),
});
export type CommitmentFilter = z.infer<typeof CommitmentFilter>;

export const CommitmentCounts = z.object({
  open: z.number().int(),
  overdue: z.number().int(),
  handedIn: z.number().int(),
});
export type CommitmentCounts = z.infer<typeof CommitmentCounts>;

export const CommitmentGroup = z.object({
  /** Null: the group of those nobody of the roster owns. */
  ownerId: Id.nullable(),
  ownerName: z.string().nullable(),
  counts: CommitmentCounts,
  rows: z.array(CommitmentRow),
});
export type CommitmentGroup = z.infer<typeof CommitmentGroup>;

/** What one person owes: open ones as a list shows them, then those that ended, newest first. */
export const PersonCommitments = z.object({
  counts: CommitmentCounts,
  rows: z.array(CommitmentRow),
  hasMore: z.boolean(),
});
export type PersonCommitments = z.infer<typeof PersonCommitments>;

export const CommitmentList = z.object({
  /** Of everything open of the kind asked for, whatever else the filter says. */
  counts: CommitmentCounts,
  groups: z.array(CommitmentGroup),
  /** More match than are listed; of those that ended the newest are. */
  isCut: z.boolean(),
});
export type CommitmentList = z.infer<typeof CommitmentList>;
