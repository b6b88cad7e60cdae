import type { CommandContext } from '#main/core/context.ts';
import {
  forgetActs,
  listActs,
  loadStays,
  moveBeginning,
  tellAsPlacement,
} from '#main/features/acts/index.ts';
import { postponePosts } from '#main/features/org/index.ts';
import {
  type FirstDayFacts,
  findBeginning,
  listBeforeFirstDay,
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

function assertFits({ name }: Person, facts: FirstDayFacts, to: string | null): void {
  const { formerLastOn } = facts;
  if (formerLastOn !== null && (to === null || to <= formerLastOn)) {
    throw ruleFailure('careers.backBeforeLeft', { name, date: formerLastOn });
  }
  if (to === null) return;
  const days = listBeforeFirstDay(facts, to);
  if (days.length === 0) return;
  const acts = days.map((day) => `${name} ${day}`).join('、');
  throw ruleFailure('careers.beforeFirstDay', { name, date: to, count: days.length, acts });
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
  assertFits(person, facts, to);
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
