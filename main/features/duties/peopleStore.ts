import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { loadStays } from '#main/features/acts/index.ts';
import type { DutyPart, DutyPerson } from '#shared/features/duties/dutiesModel.ts';
import { isAway } from '#shared/features/people/stayRules.ts';

export interface Confirmation {
  readonly versionId: string;
  readonly personId: string;
  readonly confirmedOn: string;
}

export async function loadConfirmations(db: ReadableDb): Promise<Confirmation[]> {
  return db
    .selectFrom('duty_confirmations')
    .select(['version_id as versionId', 'person_id as personId', 'confirmed_on as confirmedOn'])
    .execute();
}

export async function insertConfirmation(
  db: WritableDb,
  confirmation: Confirmation & { readonly id: string },
): Promise<void> {
  await db
    .insertInto('duty_confirmations')
    .values({
      id: confirmation.id,
      version_id: confirmation.versionId,
      person_id: confirmation.personId,
      confirmed_on: confirmation.confirmedOn,
    })
    .onConflict((conflict) => conflict.columns(['version_id', 'person_id']).doNothing())
    .execute();
}

export async function deleteConfirmation(
  db: WritableDb,
  { versionId, personId }: Pick<Confirmation, 'versionId' | 'personId'>,
): Promise<void> {
  await db
    .deleteFrom('duty_confirmations')
    .where('version_id', '=', versionId)
    .where('person_id', '=', personId)
    .execute();
}

export async function findPersonName(db: ReadableDb, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('people').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name;
}

/** Those not gone on the day; who is in charge before who stands in. */
export async function loadDutyPeople(db: ReadableDb, day: string): Promise<DutyPerson[]> {
  const rows = await db
    .selectFrom('duty_people')
    .innerJoin('people', 'people.id', 'duty_people.person_id')
    .select([
      'duty_people.duty_key as dutyKey',
      'duty_people.person_id as personId',
      'people.name',
      'duty_people.part',
    ])
    .orderBy('duty_people.part', 'desc')
    .orderBy('duty_people.id')
    .execute();
  const staysOf = await loadStays(db);
  return rows.filter(({ personId }) => !isAway(staysOf.get(personId) ?? [], day));
}

export async function deletePart(
  db: WritableDb,
  { dutyKey, personId }: Pick<DutyPerson, 'dutyKey' | 'personId'>,
): Promise<void> {
  await db
    .deleteFrom('duty_people')
    .where('duty_key', '=', dutyKey)
    .where('person_id', '=', personId)
    .execute();
}

export async function insertPart(
  db: WritableDb,
  row: Pick<DutyPerson, 'dutyKey' | 'personId'> & { readonly id: string; readonly part: DutyPart },
): Promise<void> {
  await db
    .insertInto('duty_people')
    .values({ id: row.id, duty_key: row.dutyKey, person_id: row.personId, part: row.part })
    .execute();
}

type PartRow = Pick<DutyPerson, 'dutyKey' | 'personId' | 'part'> & { readonly id: string };

function selectParts(db: ReadableDb) {
  return db
    .selectFrom('duty_people')
    .select(['id', 'duty_key as dutyKey', 'person_id as personId', 'part']);
}

export async function listPartsOf(db: ReadableDb, personId: string): Promise<PartRow[]> {
  return selectParts(db).where('person_id', '=', personId).orderBy('id').execute();
}

export async function findPart(db: ReadableDb, id: string): Promise<PartRow | undefined> {
  return selectParts(db).where('id', '=', id).executeTakeFirst();
}

export async function findPartOf(
  db: ReadableDb,
  dutyKey: string,
  personId: string,
): Promise<PartRow | undefined> {
  return selectParts(db)
    .where('duty_key', '=', dutyKey)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}
