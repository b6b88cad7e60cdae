import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { listBuiltUpon } from '#main/features/acts/index.ts';
import { undoActs } from '#main/features/org/index.ts';
import type { careersContract } from '#shared/features/careers/careersContract.ts';
import type { NamedAct, RecordedAct } from '#shared/features/careers/careersModel.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { type HandedItem, listHandedItems } from './handoverStore.ts';
import { handBack } from './leave.ts';

type TakeBackHandlers = Pick<HandlersOf<typeof careersContract>, 'takenBack' | 'takeBack'>;

export function toNamedAct({ id, personName, kind, effectiveOn }: RecordedAct): NamedAct {
  return { actId: id, personName, kind, on: effectiveOn };
}

/** The other acts, as a sentence can name them in any language. */
function nameOthers(acts: readonly RecordedAct[], actId: string): string {
  return acts
    .filter(({ id }) => id !== actId)
    .map(({ personName, effectiveOn }) => `${personName} ${effectiveOn}`)
    .join('、');
}

/** What leavers gave away, read before their acts are gone. */
async function listHandedByPerson(
  { db }: CommandContext,
  acts: readonly RecordedAct[],
): Promise<[string, HandedItem[]][]> {
  const found: [string, HandedItem[]][] = [];
  for (const { id, kind, personId } of acts) {
    if (kind === 'left') found.push([personId, await listHandedItems(db, [id])]);
  }
  return found;
}

export const takeBackHandlers: TakeBackHandlers = {
  takenBack: async ({ db }, { actId }) => (await listBuiltUpon(db, [actId])).map(toNamedAct),

  takeBack: async (context, { actId, withLater = false }) => {
    const acts = await listBuiltUpon(context.db, [actId]);
    if (acts.length > 1 && !withLater) {
      throw ruleFailure('careers.builtUpon', {
        count: acts.length - 1,
        acts: nameOthers(acts, actId),
      });
    }
    const handed = await listHandedByPerson(context, acts);
    await undoActs(context, acts);
    for (const [personId, items] of handed) await handBack(context, personId, items);
    return { count: acts.length };
  },
};
