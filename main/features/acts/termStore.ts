import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { PersonTermsTable } from '#main/db/personTables.ts';
import type { EmploymentType, Person } from '#shared/features/people/peopleModel.ts';

type TermField = PersonTermsTable['field'];

export interface NewTerm {
  readonly id: string;
  readonly personId: string;
  readonly field: TermField;
  readonly value: string;
  /** First day on which it holds. */
  readonly startsOn: string;
}

/** What is said of a person by acts instead of by the person's own columns. */
type Terms = Partial<Pick<Person, 'employmentType' | 'level'>>;

/** The terms that hold on a day, of everybody who has any. */
export async function loadTermsOn(
  db: ReadableDb,
  day: string,
): Promise<ReadonlyMap<string, Terms>> {
  const rows = await db
    .selectFrom('person_terms')
    .select(['person_id as personId', 'field', 'value'])
    .where('starts_on', '<=', day)
    .where((eb) => eb.or([eb('ends_on', 'is', null), eb('ends_on', '>', day)]))
    .execute();
  const found = new Map<string, Terms>();
  for (const { personId, field, value } of rows) {
    const term = field === 'level' ? { level: value } : { employmentType: value as EmploymentType };
    found.set(personId, { ...found.get(personId), ...term });
  }
  return found;
}

function listOf(db: ReadableDb, { personId, field }: Pick<NewTerm, 'personId' | 'field'>) {
  return db
    .selectFrom('person_terms')
    .selectAll()
    .where('person_id', '=', personId)
    .where('field', '=', field)
    .orderBy('starts_on')
    .execute();
}

function isIn(row: PersonTermsTable, day: string): boolean {
  return row.starts_on <= day && (row.ends_on === null || row.ends_on > day);
}

/** From its first day on the new value holds, until the next one that was known already. */
export async function startTerm(db: WritableDb, term: NewTerm): Promise<void> {
  const rows = await listOf(db, term);
  const standing = rows.find((row) => isIn(row, term.startsOn));
  if (standing?.starts_on === term.startsOn) {
    await db
      .updateTable('person_terms')
      .set({ value: term.value })
      .where('id', '=', standing.id)
      .execute();
    return;
  }
  if (standing) {
    await db
      .updateTable('person_terms')
      .set({ ends_on: term.startsOn })
      .where('id', '=', standing.id)
      .execute();
  }
  const next = rows.find((row) => row.starts_on > term.startsOn);
  await db
    .insertInto('person_terms')
    .values({
      id: term.id,
      person_id: term.personId,
      field: term.field,
      value: term.value,
      starts_on: term.startsOn,
      ends_on: next?.starts_on ?? null,
    })
    .execute();
}

/** Corrects the value that holds on a day; false when the person's own column says it. */
export async function correctTerm(
  db: WritableDb,
  term: Omit<NewTerm, 'id' | 'startsOn'>,
  day: string,
): Promise<boolean> {
  const standing = (await listOf(db, term)).find((row) => isIn(row, day));
  if (!standing) return false;
  await db
    .updateTable('person_terms')
    .set({ value: term.value })
    .where('id', '=', standing.id)
    .execute();
  return true;
}

export async function deleteTermsOf(db: WritableDb, personId: string): Promise<void> {
  await db.deleteFrom('person_terms').where('person_id', '=', personId).execute();
}
