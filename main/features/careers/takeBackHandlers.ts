import type { HandlersOf } from '#main/core/context.ts';
import { listBuiltUpon } from '#main/features/acts/index.ts';
import type { careersContract } from '#shared/features/careers/careersContract.ts';
import type { NamedAct, RecordedAct } from '#shared/features/careers/careersModel.ts';
import { nameActs } from '#shared/features/careers/dayConflicts.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { takeBackActs } from './takeBackActs.ts';

type TakeBackHandlers = Pick<HandlersOf<typeof careersContract>, 'takenBack' | 'takeBack'>;

export function toNamedAct({ id, personName, kind, effectiveOn }: RecordedAct): NamedAct {
  return { actId: id, personName, kind, on: effectiveOn };
}

export const takeBackHandlers: TakeBackHandlers = {
  takenBack: async ({ db }, { actId }) => (await listBuiltUpon(db, [actId])).map(toNamedAct),

  takeBack: async (context, { actId, withLater = false }) => {
    const acts = await listBuiltUpon(context.db, [actId]);
    const others = acts.filter(({ id }) => id !== actId);
    if (others.length > 0 && !withLater) throw ruleFailure('careers.builtUpon', nameActs(others));
    await takeBackActs(context, acts);
    return { count: acts.length };
  },
};
