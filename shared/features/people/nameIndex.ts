import { ruleFailure } from '#shared/ipc/failure.ts';
import { foldName } from './peopleRules.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Who answers to which name, kept up to date while people are written one after the other. */
export interface NameIndex {
  put(person: Named): void;
  /** Somebody else who answers to the name, however it is written. */
  findOther(name: string, id: string): Named | undefined;
}

export function indexNames(people: readonly Named[]): NameIndex {
  const byName = new Map<string, Map<string, Named>>();
  const known = new Map<string, Named>();
  const foldAll = ({ name, aliases }: Named): string[] => [name, ...aliases].map(foldName);
  const put = (person: Named): void => {
    const before = known.get(person.id);
    for (const name of before ? foldAll(before) : []) byName.get(name)?.delete(person.id);
    for (const name of foldAll(person)) {
      const owners = byName.get(name);
      if (owners) owners.set(person.id, person);
      else byName.set(name, new Map([[person.id, person]]));
    }
    known.set(person.id, person);
  };
  for (const person of people) put(person);
  return {
    put,
    findOther: (name, id) =>
      [...(byName.get(foldName(name))?.values() ?? [])].find((owner) => owner.id !== id),
  };
}

/**
 * Two people may share a name, but a remembered other name must lead to one person only.
 * @throws Failure `people.aliasTaken`.
 */
export function assertAliasesAreFree(
  person: { readonly id: string },
  added: readonly string[],
  everybody: NameIndex,
): void {
  for (const alias of added) {
    const owner = everybody.findOther(alias, person.id);
    if (owner) throw ruleFailure('people.aliasTaken', { alias, owner: owner.name });
  }
}
