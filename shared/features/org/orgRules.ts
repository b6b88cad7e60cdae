import type { Manager } from '#shared/features/people/peopleModel.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import type { ReportTemplateCode } from './builtin/postModel.ts';
import type { AssignmentKind, Headcount, UnitFields } from './orgModel.ts';

export interface Unit extends UnitFields {
  readonly id: string;
  readonly revision: number;
  readonly startsOn: string;
}

export interface Post {
  readonly id: string;
  readonly revision: number;
  readonly code: string | null;
  readonly name: string;
  readonly aliases: string[];
  readonly reportTemplate: ReportTemplateCode;
}

export interface Seat {
  readonly id: string;
  readonly revision: number;
  readonly unitId: string;
  readonly postId: string;
  readonly inQuota: boolean;
  readonly vacancyNote: string;
  readonly startsOn: string;
}

export interface Line {
  readonly id: string;
  readonly seatId: string;
  readonly superiorSeatId: string;
  readonly kind: 'solid' | 'dotted';
  readonly note: string;
}

export interface Assignment {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
  readonly seatId: string;
  readonly kind: AssignmentKind;
  readonly startsOn: string;
}

/** The rows in force on one day; units and seats in the order siblings are shown. */
export interface OrgRows {
  readonly asOf: string;
  readonly units: readonly Unit[];
  readonly posts: readonly Post[];
  readonly seats: readonly Seat[];
  readonly lines: readonly Line[];
  readonly assignments: readonly Assignment[];
}

/** The same rows, to be asked by id. */
export interface Organisation extends OrgRows {
  readonly unitById: ReadonlyMap<string, Unit>;
  readonly postById: ReadonlyMap<string, Post>;
  readonly seatById: ReadonlyMap<string, Seat>;
  readonly superiorOf: ReadonlyMap<string, string>;
  readonly holdersOf: ReadonlyMap<string, readonly Assignment[]>;
  readonly assignmentsOf: ReadonlyMap<string, readonly Assignment[]>;
}

/** Who decides for a seat: the acting holder before the one it belongs to. */
const authority: readonly AssignmentKind[] = ['acting', 'main', 'concurrent'];

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

export function indexOrganisation(rows: OrgRows): Organisation {
  const solid = rows.lines.filter(({ kind }) => kind === 'solid');
  return {
    ...rows,
    unitById: byId(rows.units),
    postById: byId(rows.posts),
    seatById: byId(rows.seats),
    superiorOf: new Map(solid.map((line) => [line.seatId, line.superiorSeatId])),
    holdersOf: Map.groupBy(rows.assignments, ({ seatId }) => seatId),
    assignmentsOf: Map.groupBy(rows.assignments, ({ personId }) => personId),
  };
}

/** Holders of a seat, whoever decides for it first. */
export function listHolders(org: Organisation, seatId: string): readonly Assignment[] {
  return [...(org.holdersOf.get(seatId) ?? [])].sort(
    (left, right) => authority.indexOf(left.kind) - authority.indexOf(right.kind),
  );
}

/** Whose seat it is, 主 before 兼; somebody acting in it is not meant. */
export function findTitularHolder(org: Organisation, seatId: string): Assignment | undefined {
  return listHolders(org, seatId).find(({ kind }) => kind !== 'acting');
}

/** How a sentence names a seat: by its holder, a vacant one by unit and post. */
export function nameSeat(org: Organisation, seatId: string): string {
  const seat = org.seatById.get(seatId);
  const [holder] = listHolders(org, seatId);
  if (holder) return holder.personName;
  const unit = seat && org.unitById.get(seat.unitId)?.name;
  const post = seat && org.postById.get(seat.postId)?.name;
  return [unit, post].filter(Boolean).join(' ');
}

/** The seats above a seat, nearest first; ends by itself even in damaged data. */
function listSuperiors(org: Organisation, seatId: string): string[] {
  const passed = new Set([seatId]);
  const superiors: string[] = [];
  for (
    let next = org.superiorOf.get(seatId);
    next !== undefined && !passed.has(next);
    next = org.superiorOf.get(next)
  ) {
    passed.add(next);
    superiors.push(next);
  }
  return superiors;
}

/**
 * The person above somebody: whoever acts in or holds the seat their main seat reports to, and
 * past vacant seats and seats of their own the next one above. Null at the top.
 */
export function findManager(org: Organisation, personId: string): Manager | null {
  const main = org.assignmentsOf.get(personId)?.find(({ kind }) => kind === 'main');
  if (!main) return null;
  const superiors = listSuperiors(org, main.seatId);
  for (const [distance, seatId] of superiors.entries()) {
    const holder = listHolders(org, seatId).find((candidate) => candidate.personId !== personId);
    if (!holder) continue;
    const skipped = superiors.slice(0, distance);
    return {
      personId: holder.personId,
      name: holder.personName,
      isActing: holder.kind === 'acting',
      isAboveVacancy: skipped.some((seat) => (org.holdersOf.get(seat) ?? []).length === 0),
    };
  }
  return null;
}

/** The unit and all units below it. */
export function listUnitWithChildren(org: Organisation, unitId: string): string[] {
  const found = [unitId];
  for (const id of found) {
    for (const unit of org.units) {
      if (unit.parentUnitId === id && !found.includes(unit.id)) found.push(unit.id);
    }
  }
  return found;
}

/** The unit and all units above it, nearest first; ends by itself even in damaged data. */
export function listUnitWithParents(org: Organisation, unitId: string): Unit[] {
  const found: Unit[] = [];
  let unit = org.unitById.get(unitId);
  while (unit !== undefined && !found.includes(unit)) {
    found.push(unit);
    unit = org.unitById.get(unit.parentUnitId ?? '');
  }
  return found;
}

/** @throws Failure `org.unitCycle` when the new parent lies inside the unit. */
export function assertUnitCanMove(
  org: Organisation,
  unitId: string,
  parentUnitId: string | null,
): void {
  if (parentUnitId === null || !listUnitWithChildren(org, unitId).includes(parentUnitId)) return;
  throw ruleFailure('org.unitCycle', {
    unit: org.unitById.get(unitId)?.name ?? '',
    parent: org.unitById.get(parentUnitId)?.name ?? '',
  });
}

/** @throws Failure `org.unitNameTaken`: two units of one parent would look the same. */
export function assertUnitNameIsFree(
  org: Organisation,
  unit: { id: string | null; name: string; parentUnitId: string | null },
): void {
  const twin = org.units.some(
    (other) =>
      other.id !== unit.id && other.parentUnitId === unit.parentUnitId && other.name === unit.name,
  );
  if (twin) throw ruleFailure('org.unitNameTaken', { unit: unit.name });
}

/** @throws Failure with the number of people, else seats, else units still in the unit. */
export function assertUnitIsEmpty(org: Organisation, unitId: string): void {
  const unit = org.unitById.get(unitId)?.name ?? '';
  const seats = org.seats.filter((seat) => seat.unitId === unitId);
  const holders = seats.flatMap(({ id }) => org.holdersOf.get(id) ?? []);
  const people = new Set(holders.map(({ personId }) => personId)).size;
  if (people > 0) throw ruleFailure('org.unitHasPeople', { unit, count: people });
  if (seats.length > 0) throw ruleFailure('org.unitHasSeats', { unit, count: seats.length });
  const children = org.units.filter(({ parentUnitId }) => parentUnitId === unitId).length;
  if (children > 0) throw ruleFailure('org.unitHasUnits', { unit, count: children });
}

/** Counts seats in quota; one is filled by a 主 or 兼 holder, acting leaves it vacant. */
export function countHeadcount(org: Organisation, seats: readonly Seat[]): Headcount {
  const counted = seats.filter(({ inQuota }) => inQuota);
  const filled = counted.filter(({ id }) => findTitularHolder(org, id)).length;
  return { quota: counted.length, filled, vacant: counted.length - filled };
}
