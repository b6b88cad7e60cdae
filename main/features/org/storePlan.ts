import type { CommandContext } from '#main/core/context.ts';
import type { PlannedSeat, PlannedUnit } from '#shared/features/org/builtin/planStructure.ts';
import { insertAssignment } from './assignmentStore.ts';
import { insertLine } from './lineStore.ts';
import { ensureBuiltinPost } from './postHandlers.ts';
import { insertSeat } from './seatStore.ts';
import { insertFirstVersion, insertUnit } from './unitStore.ts';

type PlanContext = Pick<CommandContext, 'db' | 'newId' | 'sequence'>;
type IdOf = (key: string) => string;

interface PlanLine {
  readonly seatKey: string;
  readonly superiorSeatKey: string;
  readonly kind?: 'solid' | 'dotted';
  readonly note?: string;
}

/** Units, seats and lines by keys of their own; people are not in it. */
export interface OrganisationPlan {
  readonly units: readonly PlannedUnit[];
  readonly seats: readonly (PlannedSeat & { readonly vacancyNote?: string })[];
  readonly lines: readonly PlanLine[];
}

export interface PlanAssignment {
  readonly personId: string;
  readonly seatKey: string;
  readonly kind: 'main' | 'concurrent' | 'acting';
  readonly startsOn: string;
}

/** Ids for the keys of a plan, which mean nothing outside it. */
function idsFor(rows: readonly { key: string }[], newId: () => string): IdOf {
  const ids = new Map(rows.map(({ key }) => [key, newId()]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new RangeError(`the plan has no ${key}`);
    return id;
  };
}

async function storeUnits(
  { db, newId }: PlanContext,
  plan: OrganisationPlan,
  ids: { unitId: IdOf; seatId: IdOf; startsOn: string },
): Promise<void> {
  for (const unit of plan.units) {
    await insertFirstVersion(db, {
      ...unit,
      id: ids.unitId(unit.key),
      versionId: newId(),
      parentUnitId: unit.parentKey === null ? null : ids.unitId(unit.parentKey),
      headSeatId: unit.headSeatKey === null ? null : ids.seatId(unit.headSeatKey),
      functions: [...unit.functions],
      startsOn: ids.startsOn,
    });
  }
}

async function storeLines(
  { db, newId }: PlanContext,
  lines: readonly PlanLine[],
  ids: { seatId: IdOf; startsOn: string },
): Promise<void> {
  for (const { seatKey, superiorSeatKey, kind = 'solid', note = '' } of lines) {
    await insertLine(db, {
      id: newId(),
      seatId: ids.seatId(seatKey),
      superiorSeatId: ids.seatId(superiorSeatKey),
      kind,
      note,
      startsOn: ids.startsOn,
    });
  }
}

/** Stores a plan under new ids; all of it begins on `startsOn`. Returns the ids of the seats. */
export async function storePlan(
  context: PlanContext,
  plan: OrganisationPlan,
  startsOn: string,
): Promise<IdOf> {
  const { db, newId, sequence } = context;
  const unitId = idsFor(plan.units, newId);
  const seatId = idsFor(plan.seats, newId);
  for (const { key } of plan.units) {
    await insertUnit(db, { id: unitId(key), revision: sequence });
  }
  for (const { key, unitKey, postCode, inQuota, vacancyNote = '' } of plan.seats) {
    const postId = await ensureBuiltinPost(context, postCode);
    const place = { id: seatId(key), unitId: unitId(unitKey), postId, startsOn };
    await insertSeat(db, { ...place, inQuota, vacancyNote, revision: sequence });
  }
  await storeUnits(context, plan, { unitId, seatId, startsOn });
  await storeLines(context, plan.lines, { seatId, startsOn });
  return seatId;
}

/** Puts people into the seats of a plan just stored. */
export async function storeAssignments(
  { db, newId }: PlanContext,
  assignments: readonly PlanAssignment[],
  seatId: IdOf,
): Promise<void> {
  for (const { personId, seatKey, kind, startsOn } of assignments) {
    const assignment = { id: newId(), personId, seatId: seatId(seatKey), kind, startsOn };
    await insertAssignment(db, { ...assignment, endsOn: null });
  }
}
