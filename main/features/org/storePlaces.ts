import type { CommandContext } from '#main/core/context.ts';
import type {
  LinePlan,
  NewPlaces,
  NewPostPlan,
  NewUnitPlan,
  Ref,
} from '#shared/features/org/placePlan.ts';
import { endLine, insertLine } from './lineStore.ts';
import { loadOrganisation } from './organisationStore.ts';
import { ensureBuiltinPost } from './postHandlers.ts';
import { insertPost } from './postStore.ts';
import { insertSeats, touchSeat } from './seatStore.ts';
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

/** Gives seats another superior from today on. */
export async function storeSuperiors(
  { db, clock, newId, sequence }: CommandContext,
  lines: readonly LinePlan[],
): Promise<void> {
  const startsOn = clock.today();
  const before = new Map(
    (await loadOrganisation(db, startsOn)).lines
      .filter(({ kind }) => kind === 'solid')
      .map(({ seatId, id }) => [seatId, id]),
  );
  for (const { seat: seatId, superiorSeat } of lines) {
    const old = before.get(seatId);
    if (old !== undefined) await endLine(db, old, startsOn);
    const line = { id: newId(), seatId, superiorSeatId: superiorSeat, note: '', startsOn };
    await insertLine(db, { ...line, kind: 'solid' });
    await touchSeat(db, seatId, sequence);
  }
}
