import type { HandlersOf } from '#main/core/context.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { loadOrganisation } from '#main/features/org/index.ts';
import { listPlacements, type Placement } from '#shared/features/org/orgViews.ts';
import type { peopleContract } from '#shared/features/people/peopleContract.ts';
import type { Person, PersonRef, PersonRow } from '#shared/features/people/peopleModel.ts';
import {
  assertPersonIsUnused,
  hasLeft,
  namedPerson,
  sortRoster,
} from '#shared/features/people/peopleRules.ts';
import { addAliases } from './addAliases.ts';
import { changeManyPeople } from './changeManyPeople.ts';
import { contactHandlers } from './contactHandlers.ts';
import { createPerson } from './createPerson.ts';
import { loadKnownPeople } from './knownPeople.ts';
import {
  countUses,
  deletePerson,
  insertPerson,
  loadPeople,
  loadPersonRows,
} from './peopleStore.ts';
import { requirePerson } from './requirePerson.ts';

function toPersonRow(person: Person, placement: Placement | undefined): PersonRow {
  return {
    ...person,
    main: placement?.main ?? null,
    others: [...(placement?.others ?? [])],
    manager: placement?.manager ?? null,
  };
}

/** The roster on a day, as `people.list` answers it. */
async function listPeopleOn(db: ReadableDb, day: string): Promise<PersonRow[]> {
  const placements = listPlacements(await loadOrganisation(db, day));
  const rows = (await loadPeople(db, day)).map((person) =>
    toPersonRow(person, placements.get(person.id)),
  );
  return sortRoster(rows, day);
}

/** Everybody as pickers, parsers and matching need them, with their posts of `day`. */
async function loadPeopleRefs(db: ReadableDb, day: string): Promise<PersonRef[]> {
  const placements = listPlacements(await loadOrganisation(db, day));
  return sortRoster(await loadPeople(db, day), day).map((person) => {
    const placement = placements.get(person.id);
    return {
      id: person.id,
      name: person.name,
      aliases: person.aliases,
      postCode: placement?.postCode ?? null,
      postName: placement?.main?.postName ?? null,
      unitId: placement?.main?.unitId ?? null,
      unitName: placement?.main?.unitName ?? null,
      template: placement?.template ?? null,
      hasLeft: hasLeft(person, day),
    };
  });
}

async function removePeople(db: WritableDb, ids: readonly string[]): Promise<void> {
  const people = await loadPersonRows(db);
  for (const id of ids) {
    const { name } = requirePerson(people, id);
    assertPersonIsUnused(name, await countUses(db, id));
    await deletePerson(db, id);
  }
}

/** All but the form, whose dates are acts: see careers. */
export const peopleHandlers: Omit<HandlersOf<typeof peopleContract>, 'update'> = {
  list: ({ db, clock }, { asOf }) => listPeopleOn(db, asOf ?? clock.today()),
  refs: ({ db, clock }) => loadPeopleRefs(db, clock.today()),

  create: async (context, person) => createPerson(context, person, await loadKnownPeople(context)),

  createMany: async ({ db, newId, sequence }, { names }) => {
    const created = names.map((name) => ({ id: newId(), name }));
    for (const { id, name } of created) {
      await insertPerson(db, { ...namedPerson(name), id, revision: sequence });
    }
    return created;
  },

  updateMany: changeManyPeople,
  ...contactHandlers,

  remove: async ({ db }, { id }) => {
    await removePeople(db, [id]);
    return {};
  },
  removeMany: async ({ db }, { ids }) => {
    await removePeople(db, ids);
    return {};
  },

  addAlias: async (context, given) => {
    await addAliases(context, [given]);
    return {};
  },
};
