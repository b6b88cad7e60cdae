import type { CommandContext } from '#main/core/context.ts';
import {
  changeFromSource,
  createFromSource,
  removeIfUntouched,
} from '#main/features/commitments/index.ts';
import { isOpen, toTitle } from '#shared/features/commitments/commitmentsRules.ts';
import type { LineFields, MeetingLine } from '#shared/features/meetings/meetingsModel.ts';

/** What the row of a line keeps: an action's owner and date live in its commitment. */
export type KeptFacts = Pick<LineFields, 'ownerId' | 'dueOn'> & {
  readonly commitmentId: string | null;
};

/** An action with words becomes a commitment of the meeting; other lines keep what they say. */
export async function beginLine(
  context: CommandContext,
  meetingId: string,
  line: LineFields,
): Promise<KeptFacts> {
  const { kind, text, ownerId, dueOn } = line;
  if (kind !== 'action') return { ownerId, dueOn, commitmentId: null };
  const origin = { kind: 'meeting', id: meetingId } as const;
  const [commitmentId = null] = await createFromSource(context, origin, [
    { title: text, ownerId, dueOn },
  ]);
  return { ownerId: null, dueOn: null, commitmentId };
}

/**
 * Passes on what an edit of an action means for its commitment. The title follows the line only
 * as long as nobody has given it other words in the list of tasks.
 */
async function passOn(
  context: CommandContext,
  before: MeetingLine & { commitment: NonNullable<MeetingLine['commitment']> },
  after: LineFields,
): Promise<void> {
  const { commitment } = before;
  const follows = isOpen(commitment.state) && commitment.title === toTitle(before.text);
  const changes = {
    ...(after.text !== before.text && follows ? { title: toTitle(after.text) } : {}),
    ...(after.ownerId === before.ownerId ? {} : { ownerId: after.ownerId }),
    ...(after.dueOn === before.dueOn ? {} : { dueOn: after.dueOn }),
  };
  if (Object.keys(changes).length > 0) await changeFromSource(context, commitment.id, changes);
}

/** The facts a line's row keeps after an edit; call `forgetLine` for the line once it is written. */
export async function changeLine(
  context: CommandContext,
  before: MeetingLine & { readonly meetingId: string },
  after: LineFields,
): Promise<KeptFacts> {
  const { commitment } = before;
  if (after.kind !== 'action' || commitment === null) {
    return beginLine(context, before.meetingId, after);
  }
  await passOn(context, { ...before, commitment }, after);
  return { ownerId: null, dueOn: null, commitmentId: commitment.id };
}

/** After a line stopped being an action: its commitment goes too, unless it has a life by now. */
export async function forgetAction(context: CommandContext, before: MeetingLine): Promise<void> {
  if (before.commitment) await removeIfUntouched(context, before.commitment.id);
}
