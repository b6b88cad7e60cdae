import type { CommandContext } from '#main/core/context.ts';
import { insertGoal } from '#main/features/goals/index.ts';
import type { DemoAims, DemoGoal, DemoScope, DemoShop } from '#shared/features/demo/demoModel.ts';
import { findUnitId } from './demoStore.ts';
import type { KeyedIds } from './keyedIds.ts';

interface ScopeColumns {
  readonly scope: 'team' | 'unit' | 'shop';
  readonly scope_id: string;
}

async function toScope(
  { db }: CommandContext,
  of: DemoScope,
  ids: KeyedIds,
): Promise<ScopeColumns> {
  if (of.kind === 'team') return { scope: 'team', scope_id: '' };
  if (of.kind === 'unit') return { scope: 'unit', scope_id: await findUnitId(db, of.name) };
  return { scope: 'shop', scope_id: ids.of('shop', of.key) };
}

async function fillShop(
  context: CommandContext,
  shop: DemoShop & { readonly order: number },
  ids: KeyedIds,
): Promise<void> {
  const { db, newId, sequence } = context;
  const { key, name, platform, order } = shop;
  const id = ids.of('shop', key);
  await db
    .insertInto('shops')
    .values({ id, name, platform, sort_order: order, revision: sequence })
    .execute();
  for (const { personKey, percent } of shop.shares) {
    await db
      .insertInto('shop_shares')
      .values({ id: newId(), shop_id: id, person_id: ids.of('person', personKey), percent })
      .execute();
  }
}

async function fillGoal(
  context: CommandContext,
  goal: DemoGoal & { readonly order: number },
  ids: KeyedIds,
): Promise<void> {
  const { scope, scope_id: scopeId } = await toScope(context, goal.of, ids);
  await insertGoal(context.db, {
    ...{ scope, scopeId },
    id: ids.of('goal', goal.key),
    parentId: ids.ofMaybe('goal', goal.parentKey),
    level: goal.level,
    period: goal.period,
    title: goal.title,
    metricCode: goal.metricCode,
    baseline: goal.baseline,
    target: goal.target,
    actual: goal.actual,
    dueOn: goal.dueOn,
    ownerId: ids.ofMaybe('person', goal.ownerKey),
    means: goal.means,
    purpose: '',
    state: 'open',
    sortOrder: goal.order,
    revision: context.sequence,
  });
}

/** Shops, 口径, targets and the tree of goals. */
export async function fillAims(
  context: CommandContext,
  { shops, definitions, targets, goals }: DemoAims,
  ids: KeyedIds,
): Promise<void> {
  const { db, newId } = context;
  for (const [order, shop] of shops.entries()) await fillShop(context, { ...shop, order }, ids);
  for (const { code, definition } of definitions) {
    await db.insertInto('metric_definitions').values({ id: code, definition }).execute();
  }
  for (const { code, of, fromWeek, target } of targets) {
    const scope = await toScope(context, of, ids);
    await db
      .insertInto('metric_targets')
      .values({ id: newId(), code, ...scope, from_week: fromWeek, target })
      .execute();
  }
  for (const [order, goal] of goals.entries()) await fillGoal(context, { ...goal, order }, ids);
}
