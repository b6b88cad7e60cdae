import type { Point, SceneLine, SceneMark } from '#shared/diagram/scene.ts';
import { columnOf, edgeOf, type MindPlace, shiftColumns } from './layoutMind.ts';
import type { MindData } from './mindModel.ts';

const laneWidth = 7;
/** From the posts to the first lane, past the lines of their branches. */
const beforeLanes = 28;
/** Where a line leaves a post and where one arrives, as parts of its height. */
const port = { out: 0.3, in: 0.7 } as const;
const dot = 6;

interface Crossing {
  readonly id: string;
  readonly what: string;
  readonly from: MindPlace;
  readonly to: MindPlace;
}

/** A way up or down beside a column of posts. */
interface Run {
  readonly column: string;
  readonly top: number;
  readonly bottom: number;
}

export interface RoutedMap {
  readonly places: readonly MindPlace[];
  readonly lines: readonly SceneLine[];
  /** Dots where something arrives, by the box they are drawn on. */
  readonly marks: ReadonlyMap<string, readonly SceneMark[]>;
}

function yOf(place: MindPlace, end: keyof typeof port): number {
  return place.y + place.height * port[end];
}

/** Hand-offs between posts that are drawn, each post where it stands first. */
function listCrossings(data: MindData, places: readonly MindPlace[]): Crossing[] {
  const posts = new Map<string, MindPlace>();
  for (const place of places) {
    const { kind, postId } = place.node;
    if (kind === 'post' && postId !== null && !posts.has(postId)) posts.set(postId, place);
  }
  return data.handoffs.flatMap(({ id, fromPostId, toPostId, what }) => {
    const [from, to] = [posts.get(fromPostId), posts.get(toPostId)];
    return from && to ? [{ id, what, from, to }] : [];
  });
}

/** Heights at which nothing between the two sides is in the way, the nearest to `wanted` first. */
function findHeight(wanted: number, blocked: readonly MindPlace[], taken: Set<number>): number {
  for (let step = 0; ; step += 1) {
    for (const height of [wanted + step * laneWidth, wanted - step * laneWidth]) {
      const isFree = blocked.every(
        ({ y, height: size }) => height < y - laneWidth || height > y + size + laneWidth,
      );
      const isTaken = [...taken].some((other) => Math.abs(other - height) < laneWidth);
      if (!isFree || isTaken) continue;
      taken.add(height);
      return height;
    }
  }
}

interface Way {
  readonly crossing: Crossing;
  readonly runs: readonly Run[];
  /** Between the sides of the map; null for posts of one side. */
  readonly height: number | null;
}

function planWays(crossings: readonly Crossing[], places: readonly MindPlace[]): Way[] {
  const taken = new Set<number>();
  const blocked = places.filter(({ node }) => node.kind === 'root' || node.kind === 'unit');
  return crossings.map((crossing): Way => {
    const { from, to } = crossing;
    const [start, end] = [yOf(from, 'out'), yOf(to, 'in')];
    const run = (place: MindPlace, one: number, other: number): Run => ({
      column: columnOf(place),
      top: Math.min(one, other),
      bottom: Math.max(one, other),
    });
    if (from.side === to.side) {
      const outer = from.level <= to.level ? from : to;
      return { crossing, runs: [run(outer, start, end)], height: null };
    }
    const height = findHeight(end, blocked, taken);
    return { crossing, runs: [run(from, start, height), run(to, height, end)], height };
  });
}

/** The first lane of each run that no other one takes at its height; short ways stay nearest. */
function giveLanes(runs: readonly Run[]): ReadonlyMap<Run, number> {
  const lanes = new Map<Run, number>();
  const byLength = [...runs].sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  for (const run of byLength) {
    const taken = new Set(
      [...lanes]
        .filter(([other]) => other.column === run.column)
        .filter(([other]) => other.top <= run.bottom && run.top <= other.bottom)
        .map(([, lane]) => lane),
    );
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    lanes.set(run, lane);
  }
  return lanes;
}

function drawWay({ crossing, runs, height }: Way, xOf: (run: Run) => number): SceneLine {
  const { what, from, to } = crossing;
  const [start, end] = [yOf(from, 'out'), yOf(to, 'in')];
  const [first, last] = [runs[0], runs.at(-1)].map((run) => (run ? xOf(run) : 0)) as [
    number,
    number,
  ];
  const between: Point[] =
    height === null
      ? []
      : [
          [first, height],
          [last, height],
        ];
  const points: Point[] = [
    [edgeOf(from), start],
    [first, start],
    ...between,
    [last, end],
    [edgeOf(to), end],
  ];
  return { fromId: from.node.id, toId: to.node.id, kind: 'dotted', note: what, points };
}

function markArrival(place: MindPlace): SceneMark {
  const x = place.side === 'right' ? 0 : place.width;
  const y = place.height * port.in;
  const corner = { x: x - dot / 2, y: y - dot / 2, width: dot, height: dot };
  return { ...corner, radius: dot / 2, fill: 'accent', stroke: null };
}

/**
 * Hand-offs run in lanes between the units and their posts, where no box stands, and end in a dot
 * at who receives. The columns move apart to make room for them.
 */
export function routeHandoffs(data: MindData, given: readonly MindPlace[]): RoutedMap {
  const ways = planWays(listCrossings(data, given), given);
  const lanes = giveLanes(ways.flatMap(({ runs }) => runs));
  const widest = new Map<string, number>();
  for (const [{ column }, lane] of lanes) {
    widest.set(column, Math.max(widest.get(column) ?? 0, (lane + 1) * laneWidth));
  }
  const places = shiftColumns(given, widest);
  const byId = new Map(places.map((place) => [place.node.id, place]));
  const edges = new Map(places.map((place) => [columnOf(place), place]));
  const xOf = (run: Run): number => {
    const place = edges.get(run.column);
    if (!place) return 0;
    const away = beforeLanes + (lanes.get(run) ?? 0) * laneWidth;
    return place.side === 'right' ? edgeOf(place) - away : edgeOf(place) + away;
  };
  const moved = (place: MindPlace) => byId.get(place.node.id) ?? place;
  const lines = ways.map((way) => {
    const { from, to } = way.crossing;
    return drawWay(
      { ...way, crossing: { ...way.crossing, from: moved(from), to: moved(to) } },
      xOf,
    );
  });
  const marks = new Map(
    ways.map(({ crossing }) => [crossing.to.node.id, [markArrival(moved(crossing.to))]]),
  );
  return { places, lines, marks };
}
