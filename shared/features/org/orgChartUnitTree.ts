import type { TreeNode } from '#shared/diagram/rankedTree.ts';
import type { ChartSeat, ChartUnit, OrgChartData } from './orgChartModel.ts';
import { buildOrgChartTree, type DrawnSeat, isOpenSeat, refuseCircle } from './orgChartTree.ts';

/** A unit that is drawn as a box; the seat that leads it is named on it. */
export interface DrawnUnit extends TreeNode {
  readonly kind: 'unit';
  readonly unit: ChartUnit;
  /** Null without a head, or when the seat does not stand on this day. */
  readonly head: DrawnSeat | null;
  /** Seats in quota of the unit itself, and how many of them somebody holds. */
  readonly quota: number;
  readonly filled: number;
  /** Members in the order of the chart, then the units below. */
  readonly children: (DrawnSeat | DrawnUnit)[];
}

export interface UnitTree {
  readonly roots: readonly DrawnUnit[];
  /** The box a seat is seen in: its own, or that of the unit it leads. */
  readonly boxOf: ReadonlyMap<string, DrawnSeat | DrawnUnit>;
}

function drawUnit(
  unit: ChartUnit,
  seats: readonly ChartSeat[],
  boxOf: ReadonlyMap<string, DrawnSeat>,
): DrawnUnit {
  const counted = seats.filter(({ inQuota }) => inQuota);
  return {
    kind: 'unit',
    id: unit.id,
    unit,
    head: boxOf.get(unit.headSeatId ?? '') ?? null,
    quota: counted.length,
    filled: counted.filter((seat) => !isOpenSeat(seat)).length,
    children: [],
  };
}

function refuseUnitCircle(units: ReadonlyMap<string, DrawnUnit>): void {
  refuseCircle(
    units.keys(),
    (id) => units.get(id)?.unit.parentUnitId ?? null,
    (id) => units.get(id)?.unit.name ?? '',
  );
}

/**
 * The units of a chart and their members. A head who sits in the unit it leads has no other box;
 * one from elsewhere keeps the box among the members there.
 * @throws Failure `rule` when units, or solid lines, run in a circle.
 */
export function buildUnitTree(chart: OrgChartData, hasMembers: boolean): UnitTree {
  const seatBoxes = buildOrgChartTree(chart).boxOf;
  const seatsOf = Map.groupBy(chart.seats, ({ unitId }) => unitId);
  const units = new Map(
    chart.units.map((unit) => [unit.id, drawUnit(unit, seatsOf.get(unit.id) ?? [], seatBoxes)]),
  );
  refuseUnitCircle(units);
  const boxOf = new Map<string, DrawnSeat | DrawnUnit>();
  for (const [seatId, box] of seatBoxes) {
    const unit = units.get(box.seat.unitId);
    const isHead = unit?.head === box;
    if (unit && hasMembers && !isHead && seatId === box.id) {
      unit.children.push({ ...box, children: [], parent: null });
    }
    if (unit) boxOf.set(seatId, isHead || !hasMembers ? unit : box);
  }
  const roots: DrawnUnit[] = [];
  for (const unit of units.values()) {
    const parent = units.get(unit.unit.parentUnitId ?? '');
    if (parent) parent.children.push(unit);
    else roots.push(unit);
  }
  return { roots, boxOf };
}
