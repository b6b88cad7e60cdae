import type { Person } from '#shared/features/people/peopleModel.ts';
import { Failure } from '#shared/ipc/failure.ts';

/** @throws Failure `not_found` when nobody has the id. */
export function requirePerson(
  people: readonly Person[] | ReadonlyMap<string, Person>,
  id: string,
): Person {
  const person =
    people instanceof Map
      ? people.get(id)
      : (people as readonly Person[]).find((candidate) => candidate.id === id);
  if (!person) throw new Failure({ code: 'not_found', key: 'common.notFound' });
  return person;
}
