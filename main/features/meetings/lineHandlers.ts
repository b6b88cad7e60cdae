import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { assertPeopleExist } from '#main/features/commitments/index.ts';
import type { meetingsContract } from '#shared/features/meetings/meetingsContract.ts';
import type { LineFields, NewLine } from '#shared/features/meetings/meetingsModel.ts';
import { placeLines } from '#shared/features/meetings/meetingsRules.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import { beginLine, changeLine, forgetAction } from './actionLines.ts';
import { editMeeting, requireLine } from './editMeeting.ts';
import { deleteLine, insertLine, listLines, moveLine, updateLine } from './meetingLinesStore.ts';

type LineHandlers = Pick<
  HandlersOf<typeof meetingsContract>,
  'addLines' | 'updateLine' | 'moveLine' | 'removeLine'
>;

/** Positions for new or moved lines; makes room where the gap became too small. */
async function makeRoom(
  { db, clock }: CommandContext,
  meetingId: string,
  place: { afterId: string | null; count: number; movedId?: string },
): Promise<readonly number[]> {
  const lines = await listLines(db, meetingId, clock.today());
  const others = lines.filter(({ id }) => id !== place.movedId);
  const { positions, spread } = placeLines(others, place.afterId, place.count);
  for (const moved of spread) await moveLine(db, moved);
  return positions;
}

export async function addLines(
  context: CommandContext,
  meetingId: string,
  { afterId, lines }: { afterId: string | null; lines: readonly NewLine[] },
): Promise<void> {
  await assertPeopleExist(
    context,
    lines.map(({ ownerId }) => ownerId),
  );
  const positions = await makeRoom(context, meetingId, { afterId, count: lines.length });
  for (const [index, line] of lines.entries()) {
    const fields: LineFields = {
      kind: line.kind,
      text: line.text,
      ownerId: line.ownerId ?? null,
      dueOn: line.dueOn ?? null,
    };
    const kept = await beginLine(context, meetingId, fields);
    const position = positions[index] ?? index;
    await insertLine(context.db, { ...fields, ...kept, id: line.id, meetingId, position });
  }
}

export const lineHandlers: LineHandlers = {
  addLines: (context, { meetingId, afterId, lines }) =>
    editMeeting(context, meetingId, async () => {
      await addLines(context, meetingId, { afterId, lines });
      return undefined;
    }),

  updateLine: async (context, { id, changes }) => {
    const before = await requireLine(context, id);
    return editMeeting(context, before.meetingId, async () => {
      await assertPeopleExist(context, [changes.ownerId]);
      const { kind, text, ownerId, dueOn } = before;
      const after = mergeDefined<LineFields>({ kind, text, ownerId, dueOn }, changes);
      const kept = await changeLine(context, before, after);
      const { meetingId, position } = before;
      await updateLine(context.db, { ...after, ...kept, id, meetingId, position });
      if (after.kind !== 'action') await forgetAction(context, before);
      return undefined;
    });
  },

  moveLine: async (context, { id, afterId }) => {
    const { meetingId } = await requireLine(context, id);
    return editMeeting(context, meetingId, async () => {
      const place = { afterId, count: 1, movedId: id };
      const [position] = await makeRoom(context, meetingId, place);
      if (position !== undefined) await moveLine(context.db, { id, position });
      return undefined;
    });
  },

  removeLine: async (context, { id }) => {
    const before = await requireLine(context, id);
    return editMeeting(context, before.meetingId, async () => {
      await deleteLine(context.db, id);
      await forgetAction(context, before);
      return undefined;
    });
  },
};
