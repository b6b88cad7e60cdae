import type { ReadableDb } from '#main/db/handles.ts';

export interface SeatLabel {
  readonly postName: string;
  readonly unitName: string;
}

/** Post and unit of a seat as they were called on a day; null for a seat that is gone. */
export type LabelSeat = (seatId: string, day: string) => SeatLabel | null;

/** Names of seats of any day, also of those that no longer stand. */
export async function loadSeatLabels(
  db: ReadableDb,
  seatIds: readonly string[],
): Promise<LabelSeat> {
  const rows = await db
    .selectFrom('seats')
    .innerJoin('posts', 'posts.id', 'seats.post_id')
    .innerJoin('unit_versions as version', 'version.unit_id', 'seats.unit_id')
    .select(['seats.id', 'posts.name as postName', 'version.name', 'version.starts_on'])
    .where('seats.id', 'in', [...new Set(seatIds)])
    .orderBy('version.starts_on')
    .execute();
  const versionsOf = Map.groupBy(rows, ({ id }) => id);
  return (seatId, day) => {
    const versions = versionsOf.get(seatId) ?? [];
    const version = versions.findLast((each) => each.starts_on <= day) ?? versions[0];
    return version ? { postName: version.postName, unitName: version.name } : null;
  };
}
