import type { ReadableDb } from '#main/db/handles.ts';
import type { DatedPost } from '#shared/features/careers/timelineRules.ts';

/** Every post of a person, the earliest first. */
export async function listPostsOf(db: ReadableDb, personId: string): Promise<DatedPost[]> {
  return db
    .selectFrom('assignments')
    .select(['id', 'seat_id as seatId', 'kind', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('person_id', '=', personId)
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
}

/** Every post of everybody, each person's earliest first. */
export async function listPosts(
  db: ReadableDb,
): Promise<(DatedPost & { readonly personId: string })[]> {
  return db
    .selectFrom('assignments')
    .select(['id', 'seat_id as seatId', 'kind', 'starts_on as startsOn', 'ends_on as endsOn'])
    .select('person_id as personId')
    .orderBy('starts_on')
    .orderBy('id')
    .execute();
}

/** Whose leaving each of the acts was. */
export async function listCauses(
  db: ReadableDb,
  actIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (actIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('person_acts as act')
    .innerJoin('people', 'people.id', 'act.person_id')
    .select(['act.id', 'people.name'])
    .where('act.id', 'in', actIds)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
