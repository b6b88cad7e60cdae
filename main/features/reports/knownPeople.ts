import type { ReadableDb } from '#main/db/handles.ts';
import type { KnownPerson } from './writeReport.ts';

/** Everybody's names, for finding the owner a plan names. */
export async function loadKnownPeople(db: ReadableDb): Promise<KnownPerson[]> {
  const rows = await db.selectFrom('people').select(['id', 'name', 'aliases']).execute();
  return rows.map(({ id, name, aliases }) => ({
    id,
    name,
    aliases: JSON.parse(aliases) as string[],
  }));
}
