import type { CommandContext } from '#main/core/context.ts';
import { assertAliasesAreFree, indexNames } from '#shared/features/people/nameIndex.ts';
import type { peopleContract } from '#shared/features/people/peopleContract.ts';
import { isKnownAs } from '#shared/features/people/peopleRules.ts';
import type { InputOf } from '#shared/ipc/procedure.ts';
import { loadPersonRows, updatePerson } from './peopleStore.ts';
import { requirePerson } from './requirePerson.ts';

type NewAlias = InputOf<(typeof peopleContract)['addAlias']>;

/**
 * Remembers other names of people; one that a person answers to already stays as it is.
 * @throws Failure `people.aliasTaken`.
 */
export async function addAliases(
  { db, sequence }: CommandContext,
  given: readonly NewAlias[],
): Promise<void> {
  const rows = await loadPersonRows(db);
  const people = new Map(rows.map((person) => [person.id, person]));
  const names = indexNames(rows);
  for (const { personId, alias } of given) {
    const person = requirePerson(people, personId);
    if (isKnownAs(person, alias)) continue;
    assertAliasesAreFree(person, [alias], names);
    const named = { ...person, aliases: [...person.aliases, alias], revision: sequence };
    await updatePerson(db, named);
    people.set(personId, named);
    names.put(named);
  }
}
