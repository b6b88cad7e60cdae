import type { DemoOrganisation } from '#shared/features/demo/demoModel.ts';
import type { Person } from '#shared/features/reports/matchPerson.ts';
import type { KeyedIds } from './keyedIds.ts';

/** The roster of the plan as the report rules match names against it. */
export function demoPeopleToMatch(plan: DemoOrganisation, ids: KeyedIds): Person[] {
  const seatPosts = new Map(plan.seats.map(({ key, postCode }) => [key, postCode]));
  const mainPost = new Map(
    plan.assignments
      .filter(({ kind }) => kind === 'main')
      .map(({ personKey, seatKey }) => [personKey, seatPosts.get(seatKey)]),
  );
  return plan.people.map(({ key, name, aliases }) => {
    const postCode = mainPost.get(key);
    const person = { id: ids.of('person', key), name, aliases: [...aliases] };
    return postCode === undefined ? person : { ...person, postCode };
  });
}
