import type { CommandContext, HandlersOf } from '#main/core/context.ts';
import type { orgContract } from '#shared/features/org/orgContract.ts';
import type { UnitFields } from '#shared/features/org/orgModel.ts';
import {
  assertUnitCanMove,
  assertUnitIsEmpty,
  assertUnitNameIsFree,
  type Organisation,
  type Unit,
} from '#shared/features/org/orgRules.ts';
import { mergeDefined } from '#shared/lib/mergeDefined.ts';
import { assertFresh, requireRow } from './found.ts';
import { loadOrganisation } from './organisationStore.ts';
import {
  continueUnit,
  correctUnit,
  endUnit,
  insertFirstVersion,
  insertUnit,
  touchUnit,
} from './unitStore.ts';

type UnitHandlers = Pick<
  HandlersOf<typeof orgContract>,
  'createUnit' | 'updateUnit' | 'removeUnit'
>;

const emptyUnit: Omit<UnitFields, 'name'> = {
  parentUnitId: null,
  headSeatId: null,
  mission: '',
  functions: [],
  isCore: false,
  isExternal: false,
};

function assertPlace(org: Organisation, unit: UnitFields & { id: string | null }): void {
  if (unit.parentUnitId !== null) requireRow(org.unitById.get(unit.parentUnitId));
  if (unit.headSeatId !== null) requireRow(org.seatById.get(unit.headSeatId));
  assertUnitNameIsFree(org, unit);
}

/** What a unit is from today on: another name, parent or head starts a version, the rest corrects one. */
export async function storeUnit(
  { db, clock, newId, sequence }: CommandContext,
  before: Unit,
  after: Unit,
): Promise<void> {
  const startsOn = clock.today();
  const isAnother =
    after.name !== before.name ||
    after.parentUnitId !== before.parentUnitId ||
    after.headSeatId !== before.headSeatId;
  if (isAnother && before.startsOn < startsOn) {
    await continueUnit(db, after, { versionId: newId(), startsOn });
  } else {
    await correctUnit(db, after);
  }
  await touchUnit(db, before.id, sequence);
}

export const unitHandlers: UnitHandlers = {
  createUnit: async ({ db, clock, newId, sequence }, input) => {
    const today = clock.today();
    const fields = mergeDefined({ ...emptyUnit, name: input.name }, input);
    assertPlace(await loadOrganisation(db, today), { ...fields, id: null });
    const id = newId();
    await insertUnit(db, { id, revision: sequence });
    await insertFirstVersion(db, { ...fields, id, versionId: newId(), startsOn: today });
    return { id };
  },

  updateUnit: async (context, { id, revision, changes }) => {
    const today = context.clock.today();
    const org = await loadOrganisation(context.db, today);
    const before = requireRow(org.unitById.get(id));
    assertFresh(before, revision);
    const after = { ...mergeDefined(before, changes), id };
    assertPlace(org, after);
    assertUnitCanMove(org, id, after.parentUnitId);
    await storeUnit(context, before, after);
    return { revision: context.sequence };
  },

  removeUnit: async ({ db, clock, sequence }, { id }) => {
    const today = clock.today();
    const org = await loadOrganisation(db, today);
    requireRow(org.unitById.get(id));
    assertUnitIsEmpty(org, id);
    await touchUnit(db, id, sequence);
    await endUnit(db, id, today);
    return {};
  },
};
