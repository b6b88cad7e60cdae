import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { Handoff, HandoffFields } from '#shared/features/duties/handoffsModel.ts';

function toColumns(fields: HandoffFields) {
  return {
    from_post_id: fields.fromPostId,
    to_post_id: fields.toPostId,
    what: fields.what,
    working_days: fields.workingDays,
    note: fields.note,
  };
}

/** In the order they were written down. */
export async function loadHandoffs(db: ReadableDb): Promise<Handoff[]> {
  return db
    .selectFrom('handoffs')
    .innerJoin('posts as giver', 'giver.id', 'handoffs.from_post_id')
    .innerJoin('posts as taker', 'taker.id', 'handoffs.to_post_id')
    .select([
      'handoffs.id',
      'from_post_id as fromPostId',
      'giver.name as fromPostName',
      'to_post_id as toPostId',
      'taker.name as toPostName',
      'what',
      'working_days as workingDays',
      'note',
    ])
    .orderBy('sort_order')
    .orderBy('handoffs.id')
    .execute();
}

async function nextSortOrder(db: ReadableDb): Promise<number> {
  const row = await db
    .selectFrom('handoffs')
    .select((eb) => eb.fn.max('sort_order').as('last'))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

export async function insertHandoff(
  db: WritableDb,
  handoff: HandoffFields & { readonly id: string },
  revision: number,
): Promise<void> {
  const sort_order = await nextSortOrder(db);
  await db
    .insertInto('handoffs')
    .values({ id: handoff.id, ...toColumns(handoff), sort_order, revision })
    .execute();
}

export async function updateHandoff(
  db: WritableDb,
  handoff: HandoffFields & { readonly id: string },
  revision: number,
): Promise<void> {
  await db
    .updateTable('handoffs')
    .set({ ...toColumns(handoff), revision })
    .where('id', '=', handoff.id)
    .execute();
}

export async function deleteHandoff(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('handoffs').where('id', '=', id).execute();
}
