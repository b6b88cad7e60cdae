import type { ScopeRef } from '#shared/features/metrics/metricsModel.ts';
import type { Client } from '#shared/ipc/contract.ts';
import type { Step } from './organisationSteps.ts';
import type { Random } from './random.ts';

const codes = ['gmv', 'conv', 'reception'] as const;
const weeks = ['2026-W22', '2026-W23', '2026-W24'];

async function pickShop(client: Client, random: Random) {
  return random.pick(await client.metrics.shops({}));
}

async function pickPersonId(client: Client, random: Random): Promise<string> {
  return random.pick(await client.people.list({}))?.id ?? 'nobody';
}

/** Somebody or something a figure can belong to. */
export async function pickScope(client: Client, random: Random): Promise<ScopeRef> {
  const { units } = await client.org.structure({});
  const scopes: ScopeRef[] = [
    { scope: 'team', scopeId: '' },
    { scope: 'person', scopeId: await pickPersonId(client, random) },
    { scope: 'unit', scopeId: random.pick(units)?.id ?? 'nowhere' },
    { scope: 'shop', scopeId: (await pickShop(client, random))?.id ?? 'none' },
  ];
  return random.pick(scopes) ?? { scope: 'team', scopeId: '' };
}

export const metricSteps: readonly Step[] = [
  (client, random) =>
    client.metrics.setDefinition({
      code: random.pick(codes) ?? 'gmv',
      definition: random.pick(['', '只算已付款', '含预售定金']) ?? '',
    }),
  async (client, random) =>
    client.metrics.setTarget({
      ...(await pickScope(client, random)),
      code: random.pick(codes) ?? 'gmv',
      fromWeek: random.pick(weeks) ?? '',
      target: random.pick([null, 100, 2.5]) ?? null,
    }),
  async (client, random) => {
    const code = random.pick(codes) ?? 'gmv';
    const target = random.pick(await client.metrics.targets({ code }));
    if (target) await client.metrics.removeTarget({ id: target.id });
  },
  (client, random) =>
    client.metrics.createShop({ name: `店铺${random.integer(4)}`, platform: '天猫' }),
  async (client, random) => {
    const shop = await pickShop(client, random);
    if (!shop) return;
    const { id, revision } = shop;
    const changes = { name: `店铺${random.integer(4)}`, platform: '抖音' };
    await client.metrics.updateShop({ id, revision, changes });
  },
  async (client, random) => {
    const shop = await pickShop(client, random);
    if (shop) await client.metrics.removeShop({ id: shop.id });
  },
  async (client, random) => {
    const shop = await pickShop(client, random);
    if (!shop) return;
    await client.metrics.setShare({
      shopId: shop.id,
      personId: await pickPersonId(client, random),
      percent: random.pick([0, 30, 70, 100]) ?? 0,
    });
  },
];
