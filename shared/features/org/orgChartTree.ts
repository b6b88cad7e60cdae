import type { TreeNode } from '#shared/diagram/rankedTree.ts';
import { ruleFailure } from '#shared/ipc/failure.ts';
import type { ChartSeat, OrgChartData } from './orgChartModel.ts';

/** A seat that is drawn, with the 兼 seats shown on its box. */
export interface DrawnSeat extends TreeNode {
  readonly kind: 'seat';
  readonly seat: ChartSeat;
  readonly concurrentSeats: ChartSeat[];
  readonly children: DrawnSeat[];
  parent: DrawnSeat | null;
}

export interface OrgChartTree {
  readonly roots: readonly DrawnSeat[];
  /** The box a seat is seen in: its own, or for a 兼 seat that of its holder; none for a vacant 兼 seat. */
  readonly boxOf: ReadonlyMap<string, DrawnSeat>;
}

type SeatById = ReadonlyMap<string, ChartSeat>;

/** Names in a cycle the message still lists. */
const LONGEST_PATH = 6;

function seatName(seat: ChartSeat | undefined): string {
  return seat?.holders[0]?.name ?? seat?.postName ?? '';
}

/** A seat without a main or 兼 holder is open, acting or not. */
export function isOpenSeat(seat: ChartSeat): boolean {
  return seat.holders.every(({ kind }) => kind === 'acting');
}

/** Follows `next` from every id once; the ids of the first circle met, or null. */
function findCircle(
  ids: Iterable<string>,
  next: (id: string) => string | null,
): readonly string[] | null {
  const finished = new Set<string>();
  for (const start of ids) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let id: string | null = start;
    while (id !== null && !finished.has(id)) {
      if (onPath.has(id)) return path.slice(path.indexOf(id));
      onPath.add(id);
      path.push(id);
      id = next(id);
    }
    for (const seen of path) finished.add(seen);
  }
  return null;
}

/** @throws Failure `orgChart.cycle` with the names of the first circle there is. */
export function refuseCircle(
  ids: Iterable<string>,
  next: (id: string) => string | null,
  nameOf: (id: string) => string,
): void {
  const circle = findCircle(ids, next);
  if (!circle) return;
  const names = circle.map(nameOf).filter((name) => name !== '');
  const shown = names.slice(0, LONGEST_PATH);
  const path = [...shown, names.length > LONGEST_PATH ? '…' : (names[0] ?? '')].join(' → ');
  throw ruleFailure('orgChart.cycle', { path });
}

/** For each person the seat in quota whose box is theirs: the main one before any other. */
function findOwnBoxes(seats: Iterable<ChartSeat>): Map<string, string> {
  const own = new Map<string, string>();
  const main = new Set<string>();
  for (const { id, inQuota, holders } of seats) {
    if (!inQuota) continue;
    for (const { personId, kind } of holders) {
      if (kind === 'main' ? !main.has(personId) : !own.has(personId)) own.set(personId, id);
      if (kind === 'main') main.add(personId);
    }
  }
  return own;
}

/** For each seat that draws no box the seats whose boxes show it; the first one takes its reports. */
function findHosts(seats: SeatById): Map<string, readonly string[]> {
  const own = findOwnBoxes(seats.values());
  const hosts = new Map<string, readonly string[]>();
  for (const { id, inQuota, holders } of seats.values()) {
    if (inQuota) continue;
    const boxes = new Set(holders.flatMap(({ personId }) => own.get(personId) ?? []));
    if (boxes.size > 0 || holders.length === 0) hosts.set(id, [...boxes]);
  }
  return hosts;
}

interface DrawnSuperior {
  /** The seat whose box it hangs under; null for a root. */
  readonly boxId: string | null;
  /** The 兼 seat that box stands for, when it is not the superior itself. */
  readonly through: string | null;
}

type Hosts = ReadonlyMap<string, readonly string[]>;

/** Goes up past vacant 兼 seats to the next box. */
function drawnSuperior(seats: SeatById, hosts: Hosts, id: string): DrawnSuperior {
  let superior = seats.get(id)?.superiorSeatId ?? null;
  while (superior !== null && seats.has(superior)) {
    const host = hosts.get(superior);
    if (!host) return { boxId: superior, through: null };
    if (host[0] !== undefined) return { boxId: host[0], through: superior };
    superior = seats.get(superior)?.superiorSeatId ?? null;
  }
  return { boxId: null, through: null };
}

/**
 * Who hangs under whom once 兼 seats are shown on their holders' boxes. Where that would make a
 * box its own superior (a manager reports to a seat they hold beside), the 兼 seat gets a box.
 */
function findSuperiors(seats: SeatById, hosts: Map<string, readonly string[]>) {
  for (;;) {
    const drawn = [...seats.keys()].filter((id) => !hosts.has(id));
    const superiors = new Map(drawn.map((id) => [id, drawnSuperior(seats, hosts, id)]));
    const circle = findCircle(drawn, (id) => superiors.get(id)?.boxId ?? null);
    if (!circle) return superiors;
    for (const id of circle) hosts.delete(superiors.get(id)?.through ?? '');
  }
}

/**
 * The boxes of a chart and how they hang together.
 * @throws Failure `rule` when solid lines run in a circle.
 */
export function buildOrgChartTree(chart: OrgChartData): OrgChartTree {
  const seats: SeatById = new Map(chart.seats.map((seat) => [seat.id, seat]));
  refuseCircle(
    seats.keys(),
    (id) => seats.get(id)?.superiorSeatId ?? null,
    (id) => seatName(seats.get(id)),
  );
  const hosts = findHosts(seats);
  const superiors = findSuperiors(seats, hosts);
  const boxOf = new Map<string, DrawnSeat>();
  for (const id of superiors.keys()) {
    const seat = seats.get(id);
    if (seat)
      boxOf.set(id, { kind: 'seat', id, seat, concurrentSeats: [], children: [], parent: null });
  }
  const roots: DrawnSeat[] = [];
  for (const box of [...boxOf.values()]) {
    box.parent = boxOf.get(superiors.get(box.id)?.boxId ?? '') ?? null;
    (box.parent?.children ?? roots).push(box);
  }
  for (const [id, boxes] of hosts) {
    const seat = seats.get(id);
    for (const host of boxes) if (seat) boxOf.get(host)?.concurrentSeats.push(seat);
    const first = boxOf.get(boxes[0] ?? '');
    if (first) boxOf.set(id, first);
  }
  return { roots, boxOf };
}
