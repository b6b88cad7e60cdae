import type { ReadableDb } from '#main/db/handles.ts';
import { Failure } from '#shared/ipc/failure.ts';

/** A person as owners are recognised by. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Everybody's names, for finding the owner a plan names; most reports name nobody. */
export type AskPeople = () => Promise<readonly KnownPerson[]>;

async function loadPeople(db: ReadableDb): Promise<KnownPerson[]> {
  const rows = await db.selectFrom('people').select(['id', 'name', 'aliases']).execute();
  return rows.map(({ id, name, aliases }) => ({
    id,
    name,
    aliases: JSON.parse(aliases) as string[],
  }));
}

/** Reads everybody when first asked, and once. */
export function askPeopleOf(db: ReadableDb): AskPeople {
  let people: Promise<KnownPerson[]> | undefined;
  return () => {
    people ??= loadPeople(db);
    return people;
  };
}

/** @throws Failure `not_found`. */
export async function readName(db: ReadableDb, personId: string): Promise<string> {
  const person = await db
    .selectFrom('people')
    .select('name')
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!person) throw new Failure({ code: 'not_found', key: 'common.notFound' });
  return person.name;
}
