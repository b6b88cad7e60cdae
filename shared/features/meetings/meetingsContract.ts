import { z } from 'zod';
import { ExportResult, WorkToken } from '#shared/features/files/filesModel.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { act, command, query } from '#shared/ipc/procedure.ts';
import {
  Attendance,
  LineChange,
  MeetingChange,
  MeetingKind,
  MeetingPage,
  MeetingRow,
  MinutesFormat,
  NewLines,
  NewMeeting,
  PersonMeetings,
} from './meetingsModel.ts';

const Id = z.string().min(1).max(60);
const ById = z.object({ id: Id });
/** Of the meeting after the command, for the next edit of its header. */
const Touched = z.object({ revision: z.number().int() });
const InLanguage = z.object({ language: z.enum(languages) });

export const meetingsContract = {
  /** Newest first. */
  list: query(
    z.object({ kind: MeetingKind.optional(), limit: z.number().int().min(1).max(1000) }),
    z.array(MeetingRow),
  ),
  /** Those one person was at, the newest first. */
  ofPerson: query(
    z.object({ personId: Id, limit: z.number().int().min(1).max(300) }),
    PersonMeetings,
  ),
  page: query(ById, MeetingPage),
  /** The minutes as text for a chat. */
  minutesText: query(ById.extend(InLanguage.shape), z.object({ text: z.string() })),
  exportMinutes: act(
    ById.extend({ ...InLanguage.shape, format: MinutesFormat, workToken: WorkToken }),
    ExportResult,
  ),

  create: command(NewMeeting, ById),
  update: command(MeetingChange, Touched),
  /** Actions somebody has begun stay in the list of tasks. */
  remove: command(ById, z.object({})),
  removeMany: command(z.object({ ids: z.array(Id).min(1).max(500) }), z.object({})),
  addAttendees: command(
    z.object({ meetingId: Id, personIds: z.array(Id).min(1).max(500) }),
    Touched,
  ),
  setAttendance: command(Attendance, Touched),
  removeAttendee: command(z.object({ meetingId: Id, personId: Id }), Touched),

  addLines: command(NewLines, Touched),
  updateLine: command(LineChange, Touched),
  /** After which line it stands; null: first. */
  moveLine: command(z.object({ id: Id, afterId: Id.nullable() }), Touched),
  removeLine: command(ById, Touched),

  /** 定稿: refused while a decision or action has no owner or date; the lines are named. */
  finalise: command(ById, Touched),
  reopen: command(ById, Touched),
};
