import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { PersonContactsTable } from '#main/db/personTables.ts';
import { type ContactFields, noContact } from '#shared/features/people/contactModel.ts';
import { type Changes, mergeDefined } from '#shared/lib/mergeDefined.ts';

function toContact(row: PersonContactsTable): ContactFields {
  const { id: _id, id_number: idNumber, ...fields } = row;
  return { ...fields, idNumber };
}

export async function findContact(db: ReadableDb, personId: string): Promise<ContactFields> {
  const row = await db
    .selectFrom('person_contacts')
    .selectAll()
    .where('id', '=', personId)
    .executeTakeFirst();
  return row ? toContact(row) : noContact;
}

/** What is known of everybody of whom anything is, by person. */
export async function loadContacts(db: ReadableDb): Promise<ReadonlyMap<string, ContactFields>> {
  const rows = await db.selectFrom('person_contacts').selectAll().execute();
  return new Map(rows.map((row) => [row.id, toContact(row)]));
}

/** Stores what changes; the rest stays. */
export async function changeContact(
  db: WritableDb,
  personId: string,
  changes: Changes<ContactFields>,
): Promise<void> {
  await storeContact(db, personId, mergeDefined(await findContact(db, personId), changes));
}

async function storeContact(
  db: WritableDb,
  personId: string,
  { idNumber, ...fields }: ContactFields,
): Promise<void> {
  const row = { ...fields, id_number: idNumber };
  await db
    .insertInto('person_contacts')
    .values({ id: personId, ...row })
    .onConflict((same) => same.column('id').doUpdateSet(row))
    .execute();
}
