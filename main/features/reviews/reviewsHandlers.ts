import type { CommandContext, HandlersOf, QueryContext } from '#main/core/context.ts';
import { readWeekLabel } from '#main/features/workspace/index.ts';
import { buildReply } from '#shared/features/reviews/replyText.ts';
import type { reviewsContract } from '#shared/features/reviews/reviewsContract.ts';
import type { LineNote } from '#shared/features/reviews/reviewsModel.ts';
import { changeMarks, type StoredReview } from '#shared/features/reviews/reviewsRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import {
  deleteNote,
  findNote,
  insertNote,
  listLineTexts,
  listMarksOfLines,
  storeMarks,
  updateNote,
} from './lineStore.ts';
import { makeHandlers, requireLine } from './makeFromLine.ts';
import { listPromises } from './promiseStore.ts';
import { readReview } from './readReview.ts';
import { findReview, findReviewedReport, type ReviewedReport, storeReview } from './reviewStore.ts';

type Context = Pick<QueryContext, 'db'>;

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Failure({ code: 'not_found', key: 'common.notFound' });
  return value;
}

async function requireReport({ db }: Context, id: string): Promise<ReviewedReport> {
  return found(await findReviewedReport(db, id));
}

async function requireNote({ db }: Context, id: string): Promise<LineNote> {
  return found(await findNote(db, id));
}

const fresh: StoredReview = { state: 'unread', reason: '', grade: '' };

async function changeReview(
  context: CommandContext,
  id: string,
  changes: Partial<StoredReview>,
): Promise<Record<string, never>> {
  await requireReport(context, id);
  const { db, clock } = context;
  const before = (await findReview(db, id)) ?? fresh;
  await storeReview(db, id, { ...before, ...changes, at: clock.now() });
  return {};
}

export const reviewsHandlers: HandlersOf<typeof reviewsContract> = {
  ...makeHandlers,

  one: async (context, { id }) => readReview(context, await requireReport(context, id)),
  replyText: async (context, { id, language }) => {
    const report = await requireReport(context, id);
    const review = await readReview(context, report);
    const lines = await listLineTexts(context.db, id);
    const weekLabel = await readWeekLabel(context.db);
    return { text: buildReply({ report, review, lines, language, weekLabel }) };
  },

  promises: ({ db, clock }) => listPromises(db, clock.today()),

  markRead: (context, { id }) => changeReview(context, id, { state: 'read' }),
  markUnread: async (context, { id }) => {
    await requireReport(context, id);
    await storeReview(context.db, id, null);
    return {};
  },
  sendBack: (context, { id, reason }) => changeReview(context, id, { state: 'returned', reason }),
  setGrade: async (context, { id, grade }) => {
    const isReturned = (await findReview(context.db, id))?.state === 'returned';
    return changeReview(context, id, { grade, state: isReturned ? 'returned' : 'read' });
  },

  setMark: async (context, { lineId, mark, isSet }) => {
    await requireLine(context, lineId);
    const [before] = await listMarksOfLines(context.db, [lineId]);
    const marks = changeMarks(before?.marks ?? [], { mark, isSet });
    await storeMarks(context.db, { lineId, marks });
    return {};
  },
  addNote: async (context, note) => {
    await requireLine(context, note.lineId);
    const id = context.newId();
    await insertNote(context.db, { ...note, id, at: context.clock.now() });
    return { id };
  },
  updateNote: async (context, { id, text }) => {
    await requireNote(context, id);
    await updateNote(context.db, id, text);
    return {};
  },
  removeNote: async (context, { id }) => {
    await requireNote(context, id);
    await deleteNote(context.db, id);
    return {};
  },
};
