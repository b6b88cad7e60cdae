import type { CommandContext } from '#main/core/context.ts';
import { findCircle } from '#shared/features/org/moveRules.ts';
import { nameSeat } from '#shared/features/org/orgRules.ts';
import type {
  LinePlan,
  NewPlaces,
  NewPostPlan,
  NewUnitPlan,
  Ref,
} from '#shared/features/org/placePlan.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { listSolidLines } from './lineStore.ts';
import { replaceSuperior } from './moveHandlers.ts';
import { loadOrganisation } from './organisationStore.ts';
import { ensureBuiltinPost } from './postHandlers.ts';
import { insertPost } from './postStore.ts';
import { insertSeats } from './seatStore.ts';
import { insertFirstVersion, insertUnit } from './unitStore.ts';

async function storeUnits(
  { db, clock, newId, sequence }: CommandContext,
  units: readonly NewUnitPlan[],
  ids: Map<Ref, string>,
): Promise<void> {
  for (const { key, name, parent } of units) {
    const id = newId();
    ids.set(key, id);
    await insertUnit(db, { id, revision: sequence });
    await insertFirstVersion(db, {
      ...{ id, versionId: newId(), startsOn: clock.today(), name },
      parentUnitId: parent === null ? null : (ids.get(parent) ?? parent),
      ...{ headSeatId: null, mission: '', functions: [], isCore: false, isExternal: false },
    });
  }
}

async function storePost(context: CommandContext, { name, code }: NewPostPlan): Promise<string> {
  if (code !== null) return ensureBuiltinPost(context, code);
  const { db, newId, sequence } = context;
  const id = newId();
  const fields = { name, aliases: [], reportTemplate: 'general' } as const;
  await insertPost(db, { ...fields, aliases: [], id, code: null, revision: sequence });
  return id;
}

/** Makes what is new, all from today on; gives back the ids by the keys of the plan. */
export async function storePlaces(
  context: CommandContext,
  places: NewPlaces,
): Promise<ReadonlyMap<Ref, string>> {
  const { db, clock, newId, sequence } = context;
  const ids = new Map<Ref, string>();
  await storeUnits(context, places.units, ids);
  for (const post of places.posts) ids.set(post.key, await storePost(context, post));
  const seats = places.newSeats.map(({ key, unit, post }) => ({
    ...{ key, id: newId(), unitId: ids.get(unit) ?? unit, postId: ids.get(post) ?? post },
    ...{ startsOn: clock.today(), inQuota: true, vacancyNote: '', revision: sequence },
  }));
  await insertSeats(db, seats);
  for (const { key, id } of seats) ids.set(key, id);
  return ids;
}

/**
 * Gives seats another superior from today on, until one that is planned already.
 * @throws Failure `org.cycle` when lines would run in a circle, be it on a later day.
 */
export async function storeSuperiors(
  context: CommandContext,
  lines: readonly LinePlan[],
): Promise<void> {
  const from = context.clock.today();
  for (const [superiorSeatId, group] of Map.groupBy(lines, ({ superiorSeat }) => superiorSeat)) {
    await replaceSuperior(context, {
      seatIds: group.map(({ seat }) => seat),
      superiorSeatId,
      from,
    });
  }
  const circular = findCircle(await listSolidLines(context.db, from), from);
  if (circular === null) return;
  const org = await loadOrganisation(context.db, from);
  const [lower, upper] = [circular.superiorSeatId, circular.seatId].map((id) => nameSeat(org, id));
  throw ruleFailure('org.cycle', { lower: lower ?? '', upper: upper ?? '' });
}
