import type { CommandContext } from '#main/core/context.ts';
import {
  forgetActs,
  listActs,
  loadStays,
  moveBeginning,
  tellAsPlacement,
} from '#main/features/acts/index.ts';
import { postponePosts } from '#main/features/org/index.ts';
import { findFirstDayConflict } from '#shared/features/careers/dayConflicts.ts';
import {
  type FirstDayFacts,
  findBeginning,
  listPostsToMove,
} from '#shared/features/careers/firstDayRules.ts';
import type { Person } from '#shared/features/people/peopleModel.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { listPostsOf } from './careersStore.ts';

async function loadFacts({ db }: CommandContext, personId: string): Promise<FirstDayFacts> {
  const stays = (await loadStays(db, { personId })).get(personId) ?? [];
  return {
    acts: await listActs(db, { personId }),
    posts: await listPostsOf(db, personId),
    formerLastOn: stays.at(-2)?.lastOn ?? null,
  };
}

/**
 * The first day is another one than was thought: the act that told it, and the posts that began
 * with it, follow. Writes everything but the person's own row.
 * @throws Failure `careers.beforeFirstDay` naming what was before it, or `careers.backBeforeLeft`.
 */
export async function correctFirstDay(
  context: CommandContext,
  person: Person,
  to: string | null,
): Promise<void> {
  const { db } = context;
  if (to === person.joinedOn) return;
  const facts = await loadFacts(context, person.id);
  const conflict = findFirstDayConflict(person.name, facts, to);
  if (conflict) throw ruleFailure(conflict.key, conflict.params);
  const act = findBeginning(facts.acts);
  if (!act) return;
  if (to === null) await forgetActs(db, [act.id]);
  else if (person.joinedOn === null && to < act.effectiveOn) await tellAsPlacement(db, act.id);
  else {
    const moved = listPostsToMove(facts, to);
    await postponePosts(context, moved, to);
    await moveBeginning(context, { act, to, movedPosts: moved.map(({ id }) => id) });
  }
}
