import { type Selectable, sql } from 'kysely';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { listReferences } from '#main/db/references.ts';
import type { PeopleTable } from '#main/db/tables.ts';
import { deleteActsOf, deleteTermsOf, loadStays, loadTermsOn } from '#main/features/acts/index.ts';
import { deletePhoto } from '#main/features/photos/index.ts';
import type { Person } from '#shared/features/people/peopleModel.ts';
import type { PersonUses, UseKind } from '#shared/features/people/peopleRules.ts';
import { stayOn } from '#shared/features/people/stayRules.ts';

function toPerson(row: Selectable<PeopleTable>): Person {
  return {
    id: row.id,
    revision: row.revision,
    name: row.name,
    aliases: JSON.parse(row.aliases) as string[],
    employmentType: row.employment_type,
    level: row.level,
    joinedOn: row.joined_on,
    leftOn: row.left_on,
    confirmsOn: row.confirms_on,
    contractEndsOn: row.contract_ends_on,
    bornOn: row.born_on,
    note: row.note,
    tags: JSON.parse(row.tags) as string[],
  };
}

function toRow(person: Person): Selectable<PeopleTable> {
  return {
    id: person.id,
    revision: person.revision,
    name: person.name,
    aliases: JSON.stringify(person.aliases),
    employment_type: person.employmentType,
    level: person.level,
    joined_on: person.joinedOn,
    left_on: person.leftOn,
    confirms_on: person.confirmsOn,
    contract_ends_on: person.contractEndsOn,
    born_on: person.bornOn,
    note: person.note,
    tags: JSON.stringify(person.tags),
  };
}

/** The rows themselves: type and level as they are before any dated change. */
export async function loadPersonRows(db: ReadableDb): Promise<Person[]> {
  const rows = await db.selectFrom('people').selectAll().orderBy('id').execute();
  return rows.map(toPerson);
}

/** Everybody with the type and level that hold on a day, and the stay it is seen from. */
export async function loadPeople(db: ReadableDb, day: string): Promise<Person[]> {
  const termsOf = await loadTermsOn(db, day);
  const staysOf = await loadStays(db);
  return (await loadPersonRows(db)).map((person) => {
    const { firstOn, lastOn } = stayOn(staysOf.get(person.id) ?? [], day);
    return { ...person, joinedOn: firstOn, leftOn: lastOn, ...termsOf.get(person.id) };
  });
}

export async function insertPerson(db: WritableDb, person: Person): Promise<void> {
  await db.insertInto('people').values(toRow(person)).execute();
}

export async function updatePerson(db: WritableDb, person: Person): Promise<void> {
  await db.updateTable('people').set(toRow(person)).where('id', '=', person.id).execute();
}

/** With what is known of the person alone: the acts, what changed when, how to reach them, how they look. */
export async function deletePerson(db: WritableDb, id: string): Promise<void> {
  await deleteActsOf(db, id);
  await deleteTermsOf(db, id);
  await db.deleteFrom('person_contacts').where('id', '=', id).execute();
  await deletePhoto(db, id);
  await db.deleteFrom('people').where('id', '=', id).execute();
}

/**
 * What the manager knows a record by that speaks of people; null: it goes with the person. A table
 * that is not named here counts as well, so that no new one can be forgotten.
 */
const kindOfTable: Readonly<Record<string, UseKind | null>> = {
  assignments: 'assignments',
  reports: 'reports',
  report_exemptions: 'reports',
  nudges: 'reports',
  commitments: 'commitments',
  commitment_events: 'commitments',
  meetings: 'meetings',
  meeting_attendees: 'meetings',
  meeting_lines: 'meetings',
  goals: 'goals',
  handover_items: 'handovers',
  shop_shares: 'shops',
  workspace: 'me',
  person_acts: null,
  person_terms: null,
  person_contacts: null,
  person_photos: null,
  duty_people: null,
  duty_confirmations: null,
  raci_cells: null,
  // The name they went by stays beside the search.
  requisitions: null,
};

export async function countUses(db: ReadableDb, personId: string): Promise<PersonUses> {
  const uses = new Map<UseKind, number>();
  for (const { table, column, parentTable } of await listReferences(db)) {
    const kind = kindOfTable[table] === undefined ? 'others' : kindOfTable[table];
    if (parentTable !== 'people' || kind === null) continue;
    const { rows } = await sql<{ count: number }>`
      SELECT count(*) AS count FROM ${sql.table(table)}
      WHERE ${sql.ref(column)} = ${personId}`.execute(db);
    uses.set(kind, (uses.get(kind) ?? 0) + (rows[0]?.count ?? 0));
  }
  return uses;
}
