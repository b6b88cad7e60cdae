import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import type { Shop, ShopFields } from '#shared/features/metrics/metricsModel.ts';

/** In the order they were made, each with its people, the largest share first. */
export async function listShops(db: ReadableDb): Promise<Shop[]> {
  const shops = await db
    .selectFrom('shops')
    .select(['id', 'name', 'platform', 'revision'])
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  const shares = await db
    .selectFrom('shop_shares as share')
    .innerJoin('people', 'people.id', 'share.person_id')
    .select(['share.shop_id as shopId', 'share.person_id as personId', 'people.name', 'percent'])
    .orderBy('percent', 'desc')
    .orderBy('share.id')
    .execute();
  const byShop = Map.groupBy(shares, ({ shopId }) => shopId);
  return shops.map((shop) => ({
    ...shop,
    shares: (byShop.get(shop.id) ?? []).map(({ personId, name, percent }) => ({
      personId,
      name,
      percent,
    })),
  }));
}

interface NewShopRow extends ShopFields {
  readonly id: string;
  readonly revision: number;
}

export async function insertShop(db: WritableDb, shop: NewShopRow): Promise<void> {
  const last = await db
    .selectFrom('shops')
    .select((eb) => eb.fn.max('sort_order').as('order'))
    .executeTakeFirst();
  await db
    .insertInto('shops')
    .values({ ...shop, sort_order: (last?.order ?? 0) + 1 })
    .execute();
}

export async function updateShop(db: WritableDb, { id, ...fields }: NewShopRow): Promise<void> {
  await db.updateTable('shops').set(fields).where('id', '=', id).execute();
}

export async function deleteShop(db: WritableDb, id: string): Promise<void> {
  await db.deleteFrom('shop_shares').where('shop_id', '=', id).execute();
  await db.deleteFrom('shops').where('id', '=', id).execute();
}

export async function countShopGoals(db: ReadableDb, id: string): Promise<number> {
  const row = await db
    .selectFrom('goals')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('scope', '=', 'shop')
    .where('scope_id', '=', id)
    .executeTakeFirst();
  return row?.count ?? 0;
}

interface ShareKey {
  readonly shopId: string;
  readonly personId: string;
}

export async function storeShare(
  db: WritableDb,
  id: string,
  share: ShareKey & { readonly percent: number },
): Promise<void> {
  const { shopId, personId, percent } = share;
  const known = await db
    .selectFrom('shop_shares')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (percent === 0) {
    if (known) await db.deleteFrom('shop_shares').where('id', '=', known.id).execute();
  } else if (known) {
    await db.updateTable('shop_shares').set({ percent }).where('id', '=', known.id).execute();
  } else {
    await db
      .insertInto('shop_shares')
      .values({ id, shop_id: shopId, person_id: personId, percent })
      .execute();
  }
}
