import type { CommandContext } from '#main/core/context.ts';
import { addStarterHandoffs, confirmDuties, readOverview } from '#main/features/duties/index.ts';
import type { KeyedIds } from './keyedIds.ts';

/** Of the 26: one still on probation and one who works part time. */
const unread = ['p05', 'p18'] as const;

/** Everybody but two has read the duties of their posts; posts hand over what is usual. */
export async function fillDuties(context: CommandContext, ids: KeyedIds): Promise<void> {
  const waiting = new Set<string>(unread.map((key) => ids.of('person', key)));
  const { rows } = await readOverview(context);
  for (const { postId, unconfirmed } of rows) {
    const personIds = unconfirmed
      .map(({ personId }) => personId)
      .filter((personId) => !waiting.has(personId));
    await confirmDuties(context, { postId, personIds, isConfirmed: true });
  }
  await addStarterHandoffs(context);
}
