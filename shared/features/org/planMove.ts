import { type Failure, ruleFailure } from '#shared/ipc/failure.ts';
import { findCircular, pickBranches, reportsTo, type Superiors } from './moveRules.ts';
import type { ChartSeat, OrgChartData } from './orgChartModel.ts';

/** What giving seats of a chart another superior would mean, before it is done. */
export interface MovePlan {
  /** The seats that get the superior; chosen ones below them move along. */
  readonly seatIds: readonly string[];
  /** Null: they become tops of their own trees. */
  readonly superiorSeatId: string | null;
  readonly names: readonly string[];
  readonly superiorName: string | null;
  /** Whom they report to now; empty where nobody. */
  readonly formerNames: readonly string[];
  /** Seats below them, which keep their superiors. */
  readonly followers: number;
  /** All of them report there already. */
  readonly isSame: boolean;
  /** Why it cannot be. */
  readonly refusal: Failure | null;
}

/** As sentences name a seat: by its holder, a vacant one by unit and post. */
export function nameOfSeat(seat: ChartSeat | undefined): string {
  return seat?.holders[0]?.name ?? `${seat?.unitName ?? ''} ${seat?.postName ?? ''}`.trim();
}

function refuse(circular: string | null, name: (id: string) => string, superior: string | null) {
  if (circular === null || superior === null) return null;
  const upper = name(circular);
  return circular === superior
    ? ruleFailure('org.reportsToItself', { name: upper })
    : ruleFailure('org.cycle', { lower: name(superior), upper });
}

/** Works out a move within what the chart shows. */
export function planMove(
  chart: OrgChartData,
  chosen: readonly string[],
  superiorSeatId: string | null,
): MovePlan {
  const seats = new Map(chart.seats.map((seat) => [seat.id, seat]));
  const superiors: Superiors = new Map(chart.seats.map((seat) => [seat.id, seat.superiorSeatId]));
  const name = (id: string) => nameOfSeat(seats.get(id));
  const seatIds = pickBranches(superiors, chosen);
  const former = new Set(seatIds.map((id) => superiors.get(id) ?? null));
  const isBelow = ({ id }: ChartSeat) => seatIds.some((upper) => reportsTo(superiors, id, upper));
  return {
    seatIds,
    superiorSeatId,
    names: seatIds.map(name),
    superiorName: superiorSeatId === null ? null : name(superiorSeatId),
    formerNames: [...former].flatMap((id) => (id === null ? [] : name(id))),
    followers: chart.seats.filter(isBelow).length,
    isSame: seatIds.every((id) => (superiors.get(id) ?? null) === superiorSeatId),
    refusal: refuse(findCircular(superiors, seatIds, superiorSeatId), name, superiorSeatId),
  };
}

/** The chart as it will be once the plan is carried out. */
export function applyMove(
  chart: OrgChartData,
  { seatIds, superiorSeatId }: MovePlan,
): OrgChartData {
  const moved = new Set(seatIds);
  const seats = chart.seats.map((seat) =>
    moved.has(seat.id) ? { ...seat, superiorSeatId } : seat,
  );
  return { ...chart, seats };
}
