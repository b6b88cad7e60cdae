import { z } from 'zod';
import { CommitmentFields } from '#shared/features/commitments/commitmentsModel.ts';
import { languages } from '#shared/features/workspace/workspaceModel.ts';
import { command, query } from '#shared/ipc/procedure.ts';
import {
  Grade,
  NoteKind,
  NoteText,
  PromiseEntry,
  ReportReview,
  ReviewMark,
} from './reviewsModel.ts';

const Id = z.string().min(1).max(60);
const Nothing = z.object({});
const ById = z.object({ id: Id });
const OfLine = z.object({ lineId: Id });
const Made = z.object({ commitmentId: Id });
const Language = z.enum(languages).default('zh-CN');
const Day = z.iso.date();

const TaskOfLine = CommitmentFields.pick({
  title: true,
  ownerId: true,
  ownerText: true,
  dueOn: true,
  dueTime: true,
}).extend({ lineId: Id });

export const reviewsContract = {
  /** `id` is the report's. */
  one: query(ById, ReportReview),
  /** Ready to paste to the reporter: promises kept, why it comes back, comments; nothing private. */
  replyText: query(ById.extend({ language: Language }), z.object({ text: z.string() })),

  /** 我答应的事: every open one by due date, then the newest that ended, at most 500. */
  promises: query(Nothing, z.array(PromiseEntry)),

  markRead: command(ById, Nothing),
  markUnread: command(ById, Nothing),
  /** 退回: the person is to hand it in again. */
  sendBack: command(ById.extend({ reason: z.string().trim().min(1).max(500) }), Nothing),
  /** A report that was graded has been read. */
  setGrade: command(ById.extend({ grade: Grade }), Nothing),

  setMark: command(OfLine.extend({ mark: ReviewMark, isSet: z.boolean() }), Nothing),
  addNote: command(OfLine.extend({ kind: NoteKind, text: NoteText }), ById),
  updateNote: command(ById.extend({ text: NoteText }), Nothing),
  removeNote: command(ById, Nothing),

  /** 转任务. The line keeps its words whatever becomes of the task. */
  makeTask: command(TaskOfLine, Made),
  /** 转议题, for the next weekly meeting. */
  makeTopic: command(OfLine, Made),
  /** 我来处理: a promise of 我 to the reporter; without `dueOn` by the usual reply-by date. */
  makePromise: command(OfLine.extend({ dueOn: Day.optional() }), Made.extend({ dueOn: Day })),
};
