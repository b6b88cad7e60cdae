import type { HeldPost, Manager } from '#shared/features/people/peopleModel.ts';
import type { SearchStage } from '#shared/features/recruiting/stages.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { ChartHolder, ChartSeat, OrgChartData } from './orgChartModel.ts';
import type { OrgStructure, SeatRow, UnitRow } from './orgModel.ts';
import {
  type Assignment,
  countHeadcount,
  findManager,
  type Line,
  listHolders,
  listUnitWithChildren,
  type Organisation,
  type Seat,
  type Unit,
} from './orgRules.ts';

/** Where a person stands on one day. */
export interface Placement {
  readonly main: HeldPost | null;
  readonly others: readonly HeldPost[];
  readonly manager: Manager | null;
  readonly postCode: string | null;
  readonly template: 'ops' | 'cs' | 'live' | 'general' | null;
}

/** How far hiring for a seat is on the day, by seat; seats nobody is looked for are left out. */
export type SeatStages = ReadonlyMap<string, SearchStage>;

/** Units with parents before children, siblings in their order. */
export function orderUnits(units: readonly Unit[]): Unit[] {
  const known = new Set(units.map(({ id }) => id));
  const childrenOf = Map.groupBy(units, ({ parentUnitId }) =>
    parentUnitId !== null && known.has(parentUnitId) ? parentUnitId : null,
  );
  const walk = (parent: string | null): Unit[] =>
    (childrenOf.get(parent) ?? []).flatMap((unit) => [unit, ...walk(unit.id)]);
  return walk(null);
}

/** Seats in the order of their units. */
function orderSeats(org: Organisation, units: readonly Unit[]): Seat[] {
  const seatsOf = Map.groupBy(org.seats, ({ unitId }) => unitId);
  return units.flatMap(({ id }) => seatsOf.get(id) ?? []);
}

type DottedOf = ReadonlyMap<string, readonly Line[]>;

interface SeatFacts {
  readonly stages: SeatStages;
  readonly dottedOf: DottedOf;
}

function toSeatRow(org: Organisation, seat: Seat, { stages, dottedOf }: SeatFacts): SeatRow {
  return {
    ...seat,
    postName: org.postById.get(seat.postId)?.name ?? '',
    superiorSeatId: org.superiorOf.get(seat.id) ?? null,
    hiringStage: stages.get(seat.id) ?? null,
    holders: listHolders(org, seat.id).map((holder) => ({
      assignmentId: holder.id,
      personId: holder.personId,
      name: holder.personName,
      kind: holder.kind,
      since: holder.startsOn,
    })),
    dotted: (dottedOf.get(seat.id) ?? []).map(({ id, superiorSeatId, note }) => ({
      ...{ lineId: id, superiorSeatId, note },
    })),
  };
}

function toUnitRow(org: Organisation, unit: Unit): UnitRow {
  const below = new Set(listUnitWithChildren(org, unit.id));
  return {
    ...unit,
    headcount: countHeadcount(
      org,
      org.seats.filter(({ unitId }) => unitId === unit.id),
    ),
    totalHeadcount: countHeadcount(
      org,
      org.seats.filter(({ unitId }) => below.has(unitId)),
    ),
  };
}

export function toStructure(
  org: Organisation,
  workspaceName: string,
  stages: SeatStages,
): OrgStructure {
  const units = orderUnits(org.units);
  const dotted = org.lines.filter(({ kind }) => kind === 'dotted');
  const dottedOf = Map.groupBy(dotted, ({ seatId }) => seatId);
  return {
    asOf: org.asOf,
    workspaceName,
    units: units.map((unit) => toUnitRow(org, unit)),
    seats: orderSeats(org, units).map((seat) => toSeatRow(org, seat, { stages, dottedOf })),
    headcount: countHeadcount(org, org.seats),
  };
}

/** What a vacancy says of how far filling it is: the stage of its search, else its own note. */
export function vacancyWord(
  t: Translate,
  seat: { readonly hiringStage: SearchStage | null; readonly vacancyNote: string },
): string {
  return seat.hiringStage === null ? seat.vacancyNote : t(`recruiting.vacancy_${seat.hiringStage}`);
}

/** What a card may say of a person beside the name, by person. */
export type CardFacts = ReadonlyMap<
  string,
  Pick<ChartHolder, 'level' | 'employmentType' | 'joinedOn'>
>;

/** What a chart says beside the organisation itself. */
export interface ChartWording {
  readonly workspaceName: string;
  readonly facts: CardFacts;
  /** Empty where there is nothing to say of filling the seat. */
  readonly wordOf: (seat: Seat) => string;
}

function toChartSeat(org: Organisation, { facts, wordOf }: ChartWording, seat: Seat): ChartSeat {
  const word = wordOf(seat);
  const unit = org.unitById.get(seat.unitId);
  return {
    id: seat.id,
    unitId: seat.unitId,
    unitName: unit?.name ?? '',
    postName: org.postById.get(seat.postId)?.name ?? '',
    superiorSeatId: org.superiorOf.get(seat.id) ?? null,
    inQuota: seat.inQuota,
    isExternal: unit?.isExternal ?? false,
    holders: listHolders(org, seat.id).map(({ personId, personName, kind }) => ({
      personId,
      name: personName,
      kind,
      ...facts.get(personId),
    })),
    ...(word === '' ? {} : { vacancyNote: word }),
  };
}

/** The organisation as its chart draws it. */
export function toChart(org: Organisation, wording: ChartWording): OrgChartData {
  const units = orderUnits(org.units);
  const seats = orderSeats(org, units);
  return {
    workspaceName: wording.workspaceName,
    asOf: org.asOf,
    units: units.map(({ id, name, parentUnitId, headSeatId, isExternal }) => ({
      ...{ id, name, parentUnitId, headSeatId, isExternal },
    })),
    seats: seats.map((seat) => toChartSeat(org, wording, seat)),
    dotted: org.lines
      .filter(({ kind }) => kind === 'dotted')
      .map(({ seatId, superiorSeatId, note }) => ({ seatId, superiorSeatId, note })),
  };
}

function toHeldPost(org: Organisation, assignment: Assignment): HeldPost | null {
  const seat = org.seatById.get(assignment.seatId);
  if (!seat) return null;
  return {
    assignmentId: assignment.id,
    kind: assignment.kind,
    seatId: seat.id,
    postName: org.postById.get(seat.postId)?.name ?? '',
    unitId: seat.unitId,
    unitName: org.unitById.get(seat.unitId)?.name ?? '',
    since: assignment.startsOn,
  };
}

function toPlacement(org: Organisation, personId: string): Placement {
  const held = (org.assignmentsOf.get(personId) ?? []).flatMap(
    (assignment) => toHeldPost(org, assignment) ?? [],
  );
  const main = held.find(({ kind }) => kind === 'main') ?? null;
  const seat = main && org.seatById.get(main.seatId);
  const post = seat && org.postById.get(seat.postId);
  return {
    main,
    others: held.filter(({ kind }) => kind !== 'main'),
    manager: findManager(org, personId),
    postCode: post?.code ?? null,
    template: post?.reportTemplate ?? null,
  };
}

/** Everybody who holds a seat, by person. */
export function listPlacements(org: Organisation): ReadonlyMap<string, Placement> {
  return new Map(
    [...org.assignmentsOf.keys()].map((personId) => [personId, toPlacement(org, personId)]),
  );
}
