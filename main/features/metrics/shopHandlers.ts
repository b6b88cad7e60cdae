import type { HandlersOf } from '#main/core/context.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { metricsContract } from '#shared/features/metrics/metricsContract.ts';
import type { Shop } from '#shared/features/metrics/metricsModel.ts';
import { assertNameIsFree, assertSharesFit } from '#shared/features/metrics/shopRules.ts';
import { Failure, ruleFailure } from '#shared/ipc/failure.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import { loadPeopleNames } from './scopeStore.ts';
import {
  countShopGoals,
  deleteShop,
  insertShop,
  listShops,
  storeShare,
  updateShop,
} from './shopStore.ts';
import { deleteTargetsOf } from './targetStore.ts';

type ShopCommands = 'createShop' | 'updateShop' | 'removeShop' | 'setShare';

async function requireShop(db: ReadableDb, id: string): Promise<{ shop: Shop; shops: Shop[] }> {
  const shops = await listShops(db);
  const shop = shops.find((candidate) => candidate.id === id);
  if (!shop) throw new Failure({ code: 'not_found', key: 'common.notFound' });
  return { shop, shops };
}

export const shopHandlers: Pick<HandlersOf<typeof metricsContract>, ShopCommands> = {
  createShop: async ({ db, newId, sequence }, fields) => {
    assertNameIsFree(fields.name, await listShops(db));
    const id = newId();
    await insertShop(db, { ...fields, id, revision: sequence });
    return { id };
  },

  updateShop: async ({ db, sequence }, { id, revision, changes }) => {
    const { shop, shops } = await requireShop(db, id);
    if (shop.revision !== revision) throw new Failure({ code: 'conflict', key: 'common.conflict' });
    const { name, platform } = mergeDefined(shop, changes);
    assertNameIsFree(
      name,
      shops.filter((other) => other.id !== id),
    );
    await updateShop(db, { id, name, platform, revision: sequence });
    return { revision: sequence };
  },

  removeShop: async ({ db }, { id }) => {
    const { shop } = await requireShop(db, id);
    if ((await countShopGoals(db, id)) > 0) {
      throw ruleFailure('metrics.shopHasGoals', { shop: shop.name });
    }
    await deleteTargetsOf(db, 'shop', id);
    await deleteShop(db, id);
    return {};
  },

  setShare: async ({ db, newId }, share) => {
    const { shops } = await requireShop(db, share.shopId);
    const name = (await loadPeopleNames(db, [share.personId])).get(share.personId);
    if (name === undefined) throw new Failure({ code: 'not_found', key: 'common.unknownPerson' });
    assertSharesFit(name, share, shops);
    await storeShare(db, newId(), share);
    return {};
  },
};
