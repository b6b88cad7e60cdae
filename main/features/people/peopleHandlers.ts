import type { HandlersOf } from '#main/core/context.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { assignPerson, endAssignmentsAfter, loadOrganisation } from '#main/features/org/index.ts';
import { listPlacements, type Placement } from '#shared/features/org/orgViews.ts';
import type { peopleContract } from '#shared/features/people/peopleContract.ts';
import type { Person, PersonRef, PersonRow } from '#shared/features/people/peopleModel.ts';
import {
  assertAliasesAreFree,
  assertPersonIsUnused,
  changePerson,
  hasLeft,
  isKnownAs,
  namedPerson,
  sortRoster,
} from '#shared/features/people/peopleRules.ts';
import { Failure } from '#shared/ipc/failure.ts';
import { countUses, deletePerson, insertPerson, loadPeople, updatePerson } from './peopleStore.ts';

function requirePerson(people: readonly Person[], id: string): Person {
  const person = people.find((candidate) => candidate.id === id);
  if (!person) throw new Failure({ code: 'not_found', key: 'common.notFound' });
  return person;
}

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
  const rows = (await loadPeople(db)).map((person) =>
    toPersonRow(person, placements.get(person.id)),
  );
  return sortRoster(rows, day);
}

/** Everybody as pickers, parsers and matching need them, with their posts of `day`. */
async function loadPeopleRefs(db: ReadableDb, day: string): Promise<PersonRef[]> {
  const placements = listPlacements(await loadOrganisation(db, day));
  return sortRoster(await loadPeople(db), day).map((person) => {
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
  const people = await loadPeople(db);
  for (const id of ids) {
    const { name } = requirePerson(people, id);
    assertPersonIsUnused(name, await countUses(db, id));
    await deletePerson(db, id);
  }
}

export const peopleHandlers: HandlersOf<typeof peopleContract> = {
  list: ({ db, clock }) => listPeopleOn(db, clock.today()),
  refs: ({ db, clock }) => loadPeopleRefs(db, clock.today()),

  create: async (context, { seatId, ...given }) => {
    const { db, newId, sequence } = context;
    const fields = changePerson(namedPerson(given.name), given);
    const person = { ...fields, id: newId(), revision: sequence };
    assertAliasesAreFree(person, person.aliases, await loadPeople(db));
    await insertPerson(db, person);
    if (seatId !== undefined) {
      await assignPerson(context, { personId: person.id, seatId, kind: 'main' });
    }
    return person;
  },

  createMany: async ({ db, newId, sequence }, { names }) => {
    const created = names.map((name) => ({ id: newId(), name }));
    for (const { id, name } of created) {
      await insertPerson(db, { ...namedPerson(name), id, revision: sequence });
    }
    return created;
  },

  update: async ({ db, sequence }, { id, revision, changes }) => {
    const people = await loadPeople(db);
    const before = requirePerson(people, id);
    if (before.revision !== revision) {
      throw new Failure({ code: 'conflict', key: 'common.conflict' });
    }
    const fields = changePerson(before, changes);
    const after = { ...fields, id, revision: sequence };
    assertAliasesAreFree(
      after,
      after.aliases.filter((alias) => !before.aliases.includes(alias)),
      people,
    );
    await updatePerson(db, after);
    if (after.leftOn !== null && after.leftOn !== before.leftOn) {
      await endAssignmentsAfter({ db, sequence }, id, after.leftOn);
    }
    return after;
  },

  remove: async ({ db }, { id }) => {
    await removePeople(db, [id]);
    return {};
  },
  removeMany: async ({ db }, { ids }) => {
    await removePeople(db, ids);
    return {};
  },

  addAlias: async ({ db, sequence }, { personId, alias }) => {
    const people = await loadPeople(db);
    const person = requirePerson(people, personId);
    if (isKnownAs(person, alias)) return {};
    assertAliasesAreFree(person, [alias], people);
    const aliases = [...person.aliases, alias];
    await updatePerson(db, { ...person, aliases, revision: sequence });
    return {};
  },
};
