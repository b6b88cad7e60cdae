import type { DemoOrganisation } from '#shared/features/demo/demoModel.ts';
import type { PostCode } from '#shared/features/org/builtin/postLibrary.ts';
import type { Person } from '#shared/features/reports/matchPerson.ts';
import type { KeyedIds } from './keyedIds.ts';

/** The post of everybody's main seat, by key. */
export function mainPosts(plan: DemoOrganisation): ReadonlyMap<string, PostCode> {
  const seatPosts = new Map(plan.seats.map(({ key, postCode }) => [key, postCode]));
  return new Map(
    plan.assignments.flatMap(({ kind, personKey, seatKey }) => {
      const post = kind === 'main' ? seatPosts.get(seatKey) : undefined;
      return post === undefined ? [] : [[personKey, post]];
    }),
  );
}

/** The roster of the plan as the report rules match names against it. */
export function demoPeopleToMatch(plan: DemoOrganisation, ids: KeyedIds): Person[] {
  const mainPost = mainPosts(plan);
  return plan.people.map(({ key, name, aliases }) => {
    const postCode = mainPost.get(key);
    const person = { id: ids.of('person', key), name, aliases: [...aliases] };
    return postCode === undefined ? person : { ...person, postCode };
  });
}
