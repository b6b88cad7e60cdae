import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { loadWorkCalendar } from '#main/features/calendar/index.ts';
import {
  type CommitmentDraft,
  createFromSource,
  findMe,
} from '#main/features/commitments/index.ts';
import type { reviewsContract } from '#shared/features/reviews/reviewsContract.ts';
import { nextMeetingDate, replyByDate } from '#shared/features/reviews/reviewsRules.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import { findOpenLink, insertLink } from './lineStore.ts';
import { findReviewedLine, type ReviewedLine } from './reviewStore.ts';

type Names = 'makeTask' | 'makeTopic' | 'makePromise';

/** @throws Failure `not_found`. */
export async function requireLine(
  { db }: Pick<CommandContext, 'db'>,
  lineId: string,
): Promise<ReviewedLine> {
  const line = await findReviewedLine(db, lineId);
  if (!line) throw new Failure({ code: 'not_found', key: 'common.notFound' });
  return line;
}

/** One thread: the commitment comes from the report, the link says from which line of it. */
async function makeCommitment(
  context: CommandContext,
  line: ReviewedLine,
  draft: CommitmentDraft,
): Promise<string> {
  const [id = ''] = await createFromSource(context, { kind: 'report', id: line.reportId }, [draft]);
  await insertLink(context.db, { id: context.newId(), lineId: line.id, commitmentId: id });
  return id;
}

/** @throws Failure when the line already is an open topic or promise; a second one helps nobody. */
async function assertNotMade(
  { db }: CommandContext,
  line: ReviewedLine,
  kind: 'topic' | 'promise',
): Promise<void> {
  const made = await findOpenLink(db, line.id, kind);
  if (!made) return;
  const { title } = made;
  throw kind === 'topic'
    ? ruleFailure('reviews.alreadyTopic', { title })
    : ruleFailure('reviews.alreadyPromised', { title });
}

export const makeHandlers: Pick<HandlersOf<typeof reviewsContract>, Names> = {
  makeTask: async (context, { lineId, ...fields }) => {
    const line = await requireLine(context, lineId);
    const isPlan = line.section === 'next';
    if (isPlan && line.commitmentId !== null) throw ruleFailure('reviews.alreadyTask');
    return { commitmentId: await makeCommitment(context, line, fields) };
  },

  makeTopic: async (context, { lineId }) => {
    const line = await requireLine(context, lineId);
    await assertNotMade(context, line, 'topic');
    const commitmentId = await makeCommitment(context, line, {
      kind: 'topic',
      title: line.text,
      ownerId: line.personId,
      dueOn: nextMeetingDate(context.clock.today()),
    });
    return { commitmentId };
  },

  makePromise: async (context, { lineId, ...wanted }) => {
    const line = await requireLine(context, lineId);
    const me = await findMe(context.db);
    if (me === null) throw ruleFailure('reviews.whoAreYou');
    await assertNotMade(context, line, 'promise');
    const dueOn =
      wanted.dueOn ?? replyByDate(context.clock.today(), await loadWorkCalendar(context.db));
    const commitmentId = await makeCommitment(context, line, {
      kind: 'promise',
      title: line.text,
      ownerId: me,
      supervisorId: null,
      promisedToId: line.personId,
      dueOn,
    });
    return { commitmentId, dueOn };
  },
};
