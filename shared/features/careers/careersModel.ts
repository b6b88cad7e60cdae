import { z } from 'zod';
import { EmploymentType } from '#shared/features/people/peopleModel.ts';

const Id = z.string().min(1).max(60);
const Note = z.string().trim().max(300);

const actKinds = [
  'joined',
  'placed',
  'confirmed',
  'transferred',
  'concurrent',
  'acting',
  'ended',
  'promoted',
  'left',
  'returned',
] as const;
export const ActKind = z.enum(actKinds);
export type ActKind = z.infer<typeof ActKind>;

/** Columns of a row as the log keeps them. */
export type RowImage = Readonly<Record<string, string | number | null>>;

/** What an act did to one row: null before it was opened, null after it was taken away. */
export interface ActStep {
  readonly table: 'people' | 'assignments' | 'person_terms';
  readonly rowId: string;
  readonly before: RowImage | null;
  readonly after: RowImage | null;
}

/** An act as it was recorded; ids grow in the order of recording. */
export interface RecordedAct {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly kind: ActKind;
  readonly effectiveOn: string;
  readonly note: string;
  readonly causedById: string | null;
  /** Instant. */
  readonly recordedAt: string;
  readonly steps: readonly ActStep[];
}

export const PostLabel = z.object({ postName: z.string(), unitName: z.string() });
export type PostLabel = z.infer<typeof PostLabel>;

/** One line of a person's working life. */
export const CareerEntry = z.object({
  /** Null for what is known without an act: a first day or a post that was simply filled in. */
  actId: z.string().nullable(),
  kind: ActKind,
  on: z.iso.date(),
  isFuture: z.boolean(),
  /** The post that begins with it, or ends with it. */
  post: PostLabel.nullable(),
  /** The main post it was given up for. */
  formerPost: PostLabel.nullable(),
  /** Last day, where one was set from the start. */
  until: z.iso.date().nullable(),
  /** Of 晋升, and the type before 转正. */
  before: z.string(),
  after: z.string(),
  note: z.string(),
  /** Name of the leaver in whose hand-over it was made. */
  causedBy: z.string().nullable(),
  /** Instant; null without an act. */
  recordedAt: z.string().nullable(),
});
export type CareerEntry = z.infer<typeof CareerEntry>;

/** An act as a sentence names it. */
export const NamedAct = z.object({
  actId: z.string(),
  personName: z.string(),
  kind: ActKind,
  on: z.iso.date(),
});
export type NamedAct = z.infer<typeof NamedAct>;

const DatedAct = z.object({ personId: Id, on: z.iso.date(), note: Note.optional() });

export const Confirmation = DatedAct;
export type Confirmation = z.infer<typeof Confirmation>;

export const Promotion = DatedAct.extend({ level: z.string().trim().min(1).max(20) });
export type Promotion = z.infer<typeof Promotion>;

export const Return = DatedAct.extend({
  employmentType: EmploymentType.optional(),
  /** The vacant seat the person comes back to. */
  seatId: Id.optional(),
});
export type Return = z.infer<typeof Return>;
