import type { WritableDb } from '#main/db/handles.ts';
import type { SeatFields } from '#shared/features/org/orgModel.ts';

export interface NewSeatRow extends SeatFields {
  readonly id: string;
  readonly postId: string;
  readonly startsOn: string;
  readonly revision: number;
}

function toColumns(seat: SeatFields) {
  return {
    unit_id: seat.unitId,
    in_quota: seat.inQuota ? 1 : 0,
    vacancy_note: seat.vacancyNote,
  } as const;
}

async function nextSortOrder(db: WritableDb): Promise<number> {
  const row = await db
    .selectFrom('seats')
    .select((eb) => eb.fn.max('sort_order').as('last'))
    .executeTakeFirst();
  return (row?.last ?? -1) + 1;
}

/** Adds seats after the others of their units, in the order given. */
export async function insertSeats(db: WritableDb, seats: readonly NewSeatRow[]): Promise<void> {
  const first = await nextSortOrder(db);
  for (const [index, seat] of seats.entries()) {
    await db
      .insertInto('seats')
      .values({
        id: seat.id,
        post_id: seat.postId,
        starts_on: seat.startsOn,
        ends_on: null,
        sort_order: first + index,
        revision: seat.revision,
        ...toColumns(seat),
      })
      .execute();
  }
}

/** Adds a seat after the others of its unit. */
export function insertSeat(db: WritableDb, seat: NewSeatRow): Promise<void> {
  return insertSeats(db, [seat]);
}

export async function correctSeat(
  db: WritableDb,
  seat: SeatFields & { readonly id: string; readonly revision: number },
): Promise<void> {
  await db
    .updateTable('seats')
    .set({ revision: seat.revision, ...toColumns(seat) })
    .where('id', '=', seat.id)
    .execute();
}

/** What the running operation has touched before is left as it is: the log has it already. */
export async function touchSeat(db: WritableDb, seatId: string, revision: number): Promise<void> {
  await db
    .updateTable('seats')
    .set({ revision })
    .where('id', '=', seatId)
    .where('revision', '<>', revision)
    .execute();
}

/** The seat is gone from `day` on; one that never stood before that day leaves no trace. */
export async function endSeat(
  db: WritableDb,
  seat: { readonly id: string; readonly startsOn: string },
  end: { readonly day: string; readonly revision: number },
): Promise<void> {
  if (seat.startsOn >= end.day) {
    await db.deleteFrom('seats').where('id', '=', seat.id).execute();
    return;
  }
  await db
    .updateTable('seats')
    .set({ ends_on: end.day, revision: end.revision })
    .where('id', '=', seat.id)
    .execute();
}
