import { z } from 'zod';
import { CommitmentRow, CommitmentState } from '#shared/features/commitments/commitmentsModel.ts';
import { meetingKinds } from './meetingKinds.ts';

const Id = z.string().min(1).max(60);
const Revision = z.number().int();
const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const MeetingKind = z.enum(meetingKinds);

/** Open while it is written, final once it was checked and closed. */
export const MeetingState = z.enum(['open', 'final']);
export type MeetingState = z.infer<typeof MeetingState>;

export const meetingLineKinds = ['topic', 'decision', 'action'] as const;
export const MeetingLineKind = z.enum(meetingLineKinds);
export type MeetingLineKind = z.infer<typeof MeetingLineKind>;

export const MeetingFields = z.object({
  kind: MeetingKind,
  title: z.string().trim().min(1).max(100),
  heldOn: z.iso.date(),
  startsAt: LocalTime.nullable(),
  place: z.string().trim().max(60),
  hostId: Id.nullable(),
  recorderId: Id.nullable(),
  /** For the manager alone: in no export, no minutes, no preview. */
  privateNote: z.string().max(20_000),
});
export type MeetingFields = z.infer<typeof MeetingFields>;

/**
 * What is left out comes from the kind (title, time, agenda), the clock (date), 我 (host) and the
 * last meeting of the kind (attendees).
 */
export const NewMeeting = MeetingFields.omit({ privateNote: true })
  .partial()
  .required({ kind: true })
  .extend({ attendeeIds: z.array(Id).max(500).optional() });
export type NewMeeting = z.infer<typeof NewMeeting>;

export const MeetingChange = z.object({
  id: Id,
  revision: Revision,
  changes: MeetingFields.partial(),
});

const LineText = z.string().trim().min(1).max(1000);

export const LineFields = z.object({
  kind: MeetingLineKind,
  text: LineText,
  /** Of a decision: who decided. Of an action: who does it. */
  ownerId: Id.nullable(),
  dueOn: z.iso.date().nullable(),
});
export type LineFields = z.infer<typeof LineFields>;

/** The page names its lines, so that it can speak of one before the answer is there. */
export const NewLine = LineFields.partial().required({ kind: true, text: true }).extend({
  id: z.uuid(),
});
export type NewLine = z.infer<typeof NewLine>;

export const NewLines = z.object({
  meetingId: Id,
  /** The line they follow; null puts them first. */
  afterId: Id.nullable(),
  lines: z.array(NewLine).min(1).max(200),
});

export const LineChange = z.object({ id: Id, changes: LineFields.partial() });

export const Attendance = z.object({
  meetingId: Id,
  personId: Id,
  isPresent: z.boolean(),
  absenceReason: z.string().trim().max(100),
});

export const Attendee = z.object({
  personId: Id,
  name: z.string(),
  isPresent: z.boolean(),
  absenceReason: z.string(),
});
export type Attendee = z.infer<typeof Attendee>;

export const MeetingLine = LineFields.extend({
  id: Id,
  ownerName: z.string().nullable(),
  /** Of an action: the commitment it became, with owner and date as they stand there now. */
  commitment: z
    .object({ id: Id, title: z.string(), state: CommitmentState, isOverdue: z.boolean() })
    .nullable(),
});
export type MeetingLine = z.infer<typeof MeetingLine>;

export const Meeting = MeetingFields.extend({
  id: Id,
  revision: Revision,
  state: MeetingState,
  hostName: z.string().nullable(),
  recorderName: z.string().nullable(),
  attendees: z.array(Attendee),
  lines: z.array(MeetingLine),
});
export type Meeting = z.infer<typeof Meeting>;

/** A meeting on its page, with what earlier ones left open. */
export const MeetingPage = Meeting.extend({ earlierActions: z.array(CommitmentRow) });
export type MeetingPage = z.infer<typeof MeetingPage>;

export const MeetingRow = MeetingFields.omit({ privateNote: true }).extend({
  id: Id,
  state: MeetingState,
  presentCount: z.number().int(),
  absentCount: z.number().int(),
  decisionCount: z.number().int(),
  actionCount: z.number().int(),
  openActionCount: z.number().int(),
});
export type MeetingRow = z.infer<typeof MeetingRow>;

/** A meeting one person was invited to, led or wrote down. */
export const PersonMeeting = MeetingRow.pick({
  id: true,
  kind: true,
  title: true,
  heldOn: true,
  startsAt: true,
  state: true,
}).extend({
  /** Invited and not there. */
  isAbsent: z.boolean(),
  absenceReason: z.string(),
  isHost: z.boolean(),
});
export type PersonMeeting = z.infer<typeof PersonMeeting>;

export const PersonMeetings = z.object({ rows: z.array(PersonMeeting), hasMore: z.boolean() });
export type PersonMeetings = z.infer<typeof PersonMeetings>;

export const minutesFormats = ['docx', 'pdf', 'md', 'txt'] as const;
export const MinutesFormat = z.enum(minutesFormats);
export type MinutesFormat = z.infer<typeof MinutesFormat>;
