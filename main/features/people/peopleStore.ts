import type { Selectable } from 'kysely';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { PeopleTable } from '#main/db/tables.ts';
import { deleteActsOf, deleteTermsOf, listTermsOn, loadStays } from '#main/features/acts/index.ts';
import type { EmploymentType, Person } from '#shared/features/people/peopleModel.ts';
import type { PersonUses } from '#shared/features/people/peopleRules.ts';
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
  const terms = Map.groupBy(await listTermsOn(db, day), ({ personId }) => personId);
  const staysOf = await loadStays(db);
  return (await loadPersonRows(db)).map((person) => {
    const own = terms.get(person.id) ?? [];
    const type = own.find(({ field }) => field === 'employment_type')?.value;
    const { firstOn, lastOn } = stayOn(staysOf.get(person.id) ?? [], day);
    return {
      ...person,
      joinedOn: firstOn,
      leftOn: lastOn,
      employmentType: (type as EmploymentType | undefined) ?? person.employmentType,
      level: own.find(({ field }) => field === 'level')?.value ?? person.level,
    };
  });
}

export async function insertPerson(db: WritableDb, person: Person): Promise<void> {
  await db.insertInto('people').values(toRow(person)).execute();
}

export async function updatePerson(db: WritableDb, person: Person): Promise<void> {
  await db.updateTable('people').set(toRow(person)).where('id', '=', person.id).execute();
}

/** With what is known of the person alone: the acts, what changed when, and how to reach them. */
export async function deletePerson(db: WritableDb, id: string): Promise<void> {
  await deleteActsOf(db, id);
  await deleteTermsOf(db, id);
  await db.deleteFrom('person_contacts').where('id', '=', id).execute();
  await db.deleteFrom('people').where('id', '=', id).execute();
}

/** Every column that refers to a person, under the kind of record the manager knows it as. */
const referringColumns = {
  assignments: [['assignments', 'person_id']],
  reports: [
    ['reports', 'person_id'],
    ['report_exemptions', 'person_id'],
    ['nudges', 'person_id'],
  ],
  commitments: [
    ['commitments', 'owner_id'],
    ['commitments', 'supervisor_id'],
    ['commitments', 'promised_to_id'],
    ['commitment_events', 'person_id'],
  ],
  meetings: [
    ['meetings', 'host_id'],
    ['meetings', 'recorder_id'],
    ['meeting_attendees', 'person_id'],
    ['meeting_lines', 'owner_id'],
  ],
} as const;

type ReferringColumn = (typeof referringColumns)[keyof typeof referringColumns][number];

async function countRows(
  db: ReadableDb,
  columns: readonly ReferringColumn[],
  personId: string,
): Promise<number> {
  let total = 0;
  for (const [table, column] of columns) {
    const row = await db
      .selectFrom(table as 'assignments')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where(column as 'person_id', '=', personId)
      .executeTakeFirstOrThrow();
    total += row.count;
  }
  return total;
}

export async function countUses(db: ReadableDb, personId: string): Promise<PersonUses> {
  const { assignments, reports, commitments, meetings } = referringColumns;
  const workspace = await db.selectFrom('workspace').select('me_person_id').executeTakeFirst();
  return {
    assignments: await countRows(db, assignments, personId),
    reports: await countRows(db, reports, personId),
    commitments: await countRows(db, commitments, personId),
    meetings: await countRows(db, meetings, personId),
    isMe: workspace?.me_person_id === personId,
  };
}
