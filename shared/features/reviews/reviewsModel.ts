import { z } from 'zod';
import { CommitmentKind, CommitmentState } from '#shared/features/commitments/commitmentsModel.ts';

const Id = z.string().min(1).max(60);

/** 待审阅 / 已阅 / 已退回. */
const reviewStates = ['unread', 'read', 'returned'] as const;
export const ReviewState = z.enum(reviewStates);
export type ReviewState = z.infer<typeof ReviewState>;

export const grades = ['A', 'B', 'C', 'D'] as const;
/** '' while none was given. */
export const Grade = z.enum(['', ...grades]);
export type Grade = z.infer<typeof Grade>;

/** Where a report stands with the manager, as lists show it. */
export const ReviewStanding = z.object({
  state: ReviewState,
  /** 已重交: it was read or returned before, and came in again. */
  isHandedInAgain: z.boolean(),
  grade: Grade,
});
export type ReviewStanding = z.infer<typeof ReviewStanding>;

/** 标记 and 上报, which the review sets. */
export const reviewMarks = ['flagged', 'passedUp'] as const;
export const ReviewMark = z.enum(reviewMarks);
export type ReviewMark = z.infer<typeof ReviewMark>;

/** 不上报 is set where a digest is composed. */
const LineMark = z.enum([...reviewMarks, 'withheld']);
export type LineMark = z.infer<typeof LineMark>;

export const MarkedLine = z.object({ lineId: Id, marks: z.array(LineMark) });
export type MarkedLine = z.infer<typeof MarkedLine>;

/** A comment goes back to the person; a private note is for the manager alone, on no export. */
export const noteKinds = ['comment', 'private'] as const;
export const NoteKind = z.enum(noteKinds);
export type NoteKind = z.infer<typeof NoteKind>;

const longestNote = 2000;
export const NoteText = z.string().trim().min(1).max(longestNote);

export const LineNote = z.object({
  id: Id,
  lineId: Id,
  kind: NoteKind,
  text: z.string(),
  at: z.string(),
});
export type LineNote = z.infer<typeof LineNote>;

/** A note whose line is gone, as the version that still holds the line keeps it. */
export const KeptNote = LineNote.omit({ id: true });
export type KeptNote = z.infer<typeof KeptNote>;

/** What was made of a line: a task, a topic or a promise, and where it stands. */
export const LineLink = z.object({
  lineId: Id,
  commitmentId: Id,
  kind: CommitmentKind,
  title: z.string(),
  state: CommitmentState,
  ownerName: z.string().nullable(),
  dueOn: z.string().nullable(),
  isOverdue: z.boolean(),
});
export type LineLink = z.infer<typeof LineLink>;

/** What the manager promised the reporter before this report, and what became of it. */
export const PromiseState = z.object({
  commitmentId: Id,
  title: z.string(),
  state: CommitmentState,
  dueOn: z.string().nullable(),
  isOverdue: z.boolean(),
  /** UTC instant. */
  finishedAt: z.string().nullable(),
  /** Why it was last put off or given up, '' when nobody said. */
  reason: z.string(),
});
export type PromiseState = z.infer<typeof PromiseState>;

/** One of 我答应的事. */
export const PromiseEntry = PromiseState.extend({
  /** The commitment's. */
  id: Id,
  /** Who was promised; null when nobody was named. */
  personId: Id.nullable(),
  personName: z.string(),
  /** Of the report it answers; null when that is gone. */
  week: z.string().nullable(),
  /** How often it was put off, also within one week. */
  slipCount: z.number().int(),
});
export type PromiseEntry = z.infer<typeof PromiseEntry>;

/** Everything the manager did with one report. */
export const ReportReview = ReviewStanding.extend({
  /** Why it was last returned. */
  reason: z.string(),
  marks: z.array(MarkedLine),
  notes: z.array(LineNote),
  links: z.array(LineLink),
  promises: z.array(PromiseState),
  /** Notes on lines that former versions held, newest version first. */
  formerNotes: z.array(KeptNote.extend({ lineText: z.string() })),
  /** The reporter's three reports before this one, newest first. */
  previous: z.array(z.object({ id: Id, week: z.string() })),
});
export type ReportReview = z.infer<typeof ReportReview>;
