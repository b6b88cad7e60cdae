import type { QueryContext } from '#main/core/context.ts';
import { indexNames, type NameIndex } from '#shared/features/people/nameIndex.ts';
import type { Person } from '#shared/features/people/peopleModel.ts';
import { loadPeople, loadPersonRows } from './peopleStore.ts';

/** Everybody as one act finds them, loaded once however many of them it writes. */
export interface KnownPeople {
  /** The rows themselves. */
  readonly stored: Map<string, Person>;
  /** As they are seen today: type, level, and the stay they are in. */
  readonly shown: Map<string, Person>;
  readonly names: NameIndex;
}

export async function loadKnownPeople({
  db,
  clock,
}: Pick<QueryContext, 'db' | 'clock'>): Promise<KnownPeople> {
  const rows = await loadPersonRows(db);
  const shown = await loadPeople(db, clock.today());
  return {
    stored: new Map(rows.map((person) => [person.id, person])),
    shown: new Map(shown.map((person) => [person.id, person])),
    names: indexNames(rows),
  };
}

/** The act goes on with the person as they are now. */
export function keepKnown(
  { stored, shown, names }: KnownPeople,
  person: { readonly stored: Person; readonly shown: Person },
): void {
  stored.set(person.stored.id, person.stored);
  shown.set(person.shown.id, person.shown);
  names.put(person.shown);
}
