import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import type { PostCode } from '#shared/features/org/builtin/postLibrary.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import {
  assertUnitNameIsFree,
  type Organisation,
  type Unit,
} from '#shared/features/org/orgRules.ts';
import type { OrgTemplate, TemplateSeat } from '#shared/features/org/orgTemplate.ts';
import { planRestructure, type Restructure } from '#shared/features/org/restructure.ts';
import { previewRestructure } from '#shared/features/org/restructurePreview.ts';
import { assertNoCircle, replaceSuperior } from './moveHandlers.ts';
import { moveSeatToUnit } from './moveSeatToUnit.ts';
import { loadOrganisation } from './organisationStore.ts';
import { ensureBuiltinPost, ensureOwnPost } from './postHandlers.ts';
import { insertSeat } from './seatStore.ts';
import { loadTemplate } from './templateHandlers.ts';
import { storeUnit } from './unitHandlers.ts';
import { insertFirstVersion, insertUnit } from './unitStore.ts';

type RestructureHandlers = Pick<
  HandlersOf<typeof orgContract>,
  'previewStructure' | 'applyStructure'
>;

type Ids = ReadonlyMap<string, string>;

const idOf = (ids: Ids, key: string | null): string | null =>
  key === null ? null : (ids.get(key) ?? null);

function ensurePost(context: CommandContext, { postCode, postName }: TemplateSeat) {
  return postCode === null
    ? ensureOwnPost(context, postName)
    : ensureBuiltinPost(context, postCode as PostCode);
}

/** Units of the template that are not there yet, still without a head and a place. */
async function openUnits(context: CommandContext, plan: Restructure): Promise<Ids> {
  const { db, newId, clock, sequence } = context;
  const ids = new Map<string, string>();
  for (const { key, unit } of plan.units) {
    const wanted = plan.template.units.find((candidate) => candidate.key === key);
    const id = unit?.id ?? newId();
    ids.set(key, id);
    if (unit || !wanted) continue;
    await insertUnit(db, { id, revision: sequence });
    await insertFirstVersion(db, {
      ...wanted,
      ...{ id, versionId: newId(), startsOn: clock.today() },
      ...{ parentUnitId: null, headSeatId: null },
    });
  }
  return ids;
}

/** Seats move to their units or are opened there. */
async function placeSeats(context: CommandContext, plan: Restructure, units: Ids): Promise<Ids> {
  const { db, newId, clock, sequence } = context;
  const ids = new Map<string, string>();
  for (const [index, { key, seat }] of plan.seats.entries()) {
    const wanted = plan.template.seats[index];
    const unitId = idOf(units, wanted?.unitKey ?? null);
    if (!wanted || unitId === null) continue;
    if (seat) {
      ids.set(
        key,
        seat.unitId === unitId ? seat.id : await moveSeatToUnit(context, { seat, unitId }),
      );
      continue;
    }
    const id = newId();
    const postId = await ensurePost(context, wanted);
    const place = { id, unitId, postId, startsOn: clock.today(), revision: sequence };
    await insertSeat(db, { ...place, inQuota: wanted.inQuota, vacancyNote: '' });
    ids.set(key, id);
  }
  return ids;
}

/**
 * Solid lines as the template draws them; the seat at its top keeps the superior it has outside.
 * All former lines end before new ones begin, or two seats that change places would make a circle.
 */
async function drawLines(
  context: CommandContext,
  { lines }: OrgTemplate,
  seats: Ids,
): Promise<void> {
  const from = context.clock.today();
  const org = await loadOrganisation(context.db, from);
  const inside = new Set(seats.values());
  const wanted = new Map(lines.map(({ seatKey, superiorSeatKey }) => [seatKey, superiorSeatKey]));
  const moves = [...seats].flatMap(([key, seatId]) => {
    const superiorSeatId = idOf(seats, wanted.get(key) ?? null);
    const present = org.superiorOf.get(seatId) ?? null;
    const isSame = superiorSeatId === present;
    const isTop = superiorSeatId === null && !inside.has(present ?? '');
    return isSame || isTop ? [] : [{ seatIds: [seatId], superiorSeatId, from }];
  });
  for (const move of moves) await replaceSuperior(context, { ...move, superiorSeatId: null });
  for (const move of moves) {
    await assertNoCircle(context.db, org, move);
    await replaceSuperior(context, move);
  }
}

/** Names, places, heads and the rest of what a template says of its units. */
async function describeUnits(
  context: CommandContext,
  template: OrgTemplate,
  ids: { units: Ids; seats: Ids },
): Promise<void> {
  const { db, clock } = context;
  for (const wanted of template.units) {
    const org = await loadOrganisation(db, clock.today());
    const before = org.unitById.get(idOf(ids.units, wanted.key) ?? '');
    if (!before) continue;
    const after: Unit = {
      ...before,
      ...{ name: wanted.name, isCore: wanted.isCore, isExternal: wanted.isExternal },
      mission: before.mission === '' ? wanted.mission : before.mission,
      functions: before.functions.length === 0 ? wanted.functions : before.functions,
      parentUnitId: idOf(ids.units, wanted.parentKey),
      headSeatId: idOf(ids.seats, wanted.headSeatKey) ?? before.headSeatId,
    };
    assertUnitNameIsFree(org, after);
    await storeUnit(context, before, after);
  }
}

function countOpened(plan: Restructure, org: Organisation) {
  const moved = plan.seats.filter(({ seat }, index) => {
    const unitKey = plan.template.seats[index]?.unitKey;
    const unit = plan.units.find(({ key }) => key === unitKey)?.unit;
    return seat && org.seatById.get(seat.id)?.unitId !== unit?.id;
  });
  return {
    units: plan.units.filter(({ unit }) => unit === null).length,
    seats: plan.seats.filter(({ seat }) => seat === null).length,
    moved: moved.length,
  };
}

export const restructureHandlers: RestructureHandlers = {
  previewStructure: async ({ db, clock }, source) => {
    const org = await loadOrganisation(db, clock.today());
    return previewRestructure(org, planRestructure(org, await loadTemplate(db, source)));
  },

  applyStructure: async (context, source) => {
    const org = await loadOrganisation(context.db, context.clock.today());
    const plan = planRestructure(org, await loadTemplate(context.db, source));
    const units = await openUnits(context, plan);
    const seats = await placeSeats(context, plan, units);
    await drawLines(context, plan.template, seats);
    await describeUnits(context, plan.template, { units, seats });
    return countOpened(plan, org);
  },
};
