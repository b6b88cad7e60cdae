import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import { planStructure, type StructurePlan } from '#shared/features/org/builtin/planStructure.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import { toStructure } from '#shared/features/org/orgViews.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import { listChangeDates, loadOrganisation, loadWorkspaceName } from './organisationStore.ts';
import { ensureBuiltinPost } from './postHandlers.ts';
import { insertLine, insertSeat } from './seatStore.ts';
import { insertFirstVersion, insertUnit } from './unitStore.ts';

type StructureHandlers = Pick<
  HandlersOf<typeof orgContract>,
  'structure' | 'changeDates' | 'applyStructure'
>;

/** Ids for the keys of a plan, which mean nothing outside it. */
function idsFor(rows: readonly { key: string }[], newId: () => string): (key: string) => string {
  const ids = new Map(rows.map(({ key }) => [key, newId()]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new RangeError(`the plan has no ${key}`);
    return id;
  };
}

/** Stores a plan under new ids; all of it begins on `startsOn`. */
async function storePlan(
  context: Pick<CommandContext, 'db' | 'newId' | 'sequence'>,
  plan: StructurePlan,
  startsOn: string,
): Promise<void> {
  const { db, newId, sequence } = context;
  const unitId = idsFor(plan.units, newId);
  const seatId = idsFor(plan.seats, newId);
  for (const { key } of plan.units) {
    await insertUnit(db, { id: unitId(key), revision: sequence });
  }
  for (const { key, unitKey, postCode, inQuota } of plan.seats) {
    const postId = await ensureBuiltinPost(context, postCode);
    const place = { id: seatId(key), unitId: unitId(unitKey), postId, startsOn };
    await insertSeat(db, { ...place, inQuota, vacancyNote: '', revision: sequence });
  }
  for (const unit of plan.units) {
    await insertFirstVersion(db, {
      ...unit,
      id: unitId(unit.key),
      versionId: newId(),
      parentUnitId: unit.parentKey === null ? null : unitId(unit.parentKey),
      headSeatId: unit.headSeatKey === null ? null : seatId(unit.headSeatKey),
      functions: [...unit.functions],
      startsOn,
    });
  }
  for (const line of plan.lines) {
    await insertLine(db, {
      id: newId(),
      seatId: seatId(line.seatKey),
      superiorSeatId: seatId(line.superiorSeatKey),
      kind: 'solid',
      note: '',
      startsOn,
    });
  }
}

export const structureHandlers: StructureHandlers = {
  structure: async ({ db, clock }, { asOf }) => {
    const org = await loadOrganisation(db, asOf ?? clock.today());
    return toStructure(org, await loadWorkspaceName(db));
  },

  changeDates: ({ db }) => listChangeDates(db),

  applyStructure: async (context, { code }) => {
    const today = context.clock.today();
    const org = await loadOrganisation(context.db, today);
    if (org.units.length > 0) {
      throw ruleFailure('org.alreadyHasUnits', { count: org.units.length });
    }
    const plan = planStructure(code);
    await storePlan(context, plan, today);
    return { units: plan.units.length, seats: plan.seats.length };
  },
};
