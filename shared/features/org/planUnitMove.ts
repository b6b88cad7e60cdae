import type { OrgChartData } from './orgChartModel.ts';
import { nameOfSeat } from './planMove.ts';

/** What putting seats of a chart into another unit would mean, before it is done. */
export interface UnitMovePlan {
  /** The seats that change their unit; chosen ones that stand there already do not. */
  readonly seatIds: readonly string[];
  readonly unitId: string;
  readonly unitName: string;
  readonly names: readonly string[];
  /** The units they stand in now, each once. */
  readonly formerUnits: readonly string[];
  /** All of them stand there already. */
  readonly isSame: boolean;
}

/** The unit that a box of the chart by unit is, or stands in; null: neither. */
export function unitOfBox(chart: OrgChartData, boxId: string): string | null {
  if (chart.units.some(({ id }) => id === boxId)) return boxId;
  return chart.seats.find(({ id }) => id === boxId)?.unitId ?? null;
}

/** Works out a move within what the chart shows. */
export function planUnitMove(
  chart: OrgChartData,
  chosen: readonly string[],
  unitId: string,
): UnitMovePlan {
  const wanted = new Set(chosen);
  const seats = chart.seats.filter(({ id }) => wanted.has(id));
  const leaving = seats.filter((seat) => seat.unitId !== unitId);
  const isSame = leaving.length === 0;
  return {
    seatIds: leaving.map(({ id }) => id),
    unitId,
    unitName: chart.units.find(({ id }) => id === unitId)?.name ?? '',
    names: (isSame ? seats : leaving).map(nameOfSeat),
    formerUnits: [...new Set(leaving.map(({ unitName }) => unitName))],
    isSame,
  };
}

/** The chart as it will be once the plan is carried out. */
export function applyUnitMove(
  chart: OrgChartData,
  { seatIds, unitId, unitName }: UnitMovePlan,
): OrgChartData {
  const moved = new Set(seatIds);
  const seats = chart.seats.map((seat) =>
    moved.has(seat.id) ? { ...seat, unitId, unitName } : seat,
  );
  return { ...chart, seats };
}
