import type { IsoDate } from '#shared/lib/isoWeek.ts';

/** One time with the team: first and last day of work, null where unknown or open. */
export interface Stay {
  readonly firstOn: IsoDate | null;
  readonly lastOn: IsoDate | null;
}

/** Whether a stay holds on a day; without a first day it holds on every day up to the last. */
export function covers({ firstOn, lastOn }: Stay, day: IsoDate): boolean {
  return (firstOn === null || firstOn <= day) && (lastOn === null || lastOn >= day);
}

/** Whether a stay has a day within `from` to `to`. */
export function reaches({ firstOn, lastOn }: Stay, from: IsoDate, to: IsoDate): boolean {
  return (firstOn === null || firstOn <= to) && (lastOn === null || lastOn >= from);
}

/** In the order they were. */
export function sortStays(stays: readonly Stay[]): Stay[] {
  return stays.toSorted((left, right) => (left.firstOn ?? '').localeCompare(right.firstOn ?? ''));
}

/** The stay a day is seen from: the one it lies in, else the next to come, else the last. */
export function stayOn(stays: readonly Stay[], day: IsoDate): Stay {
  const inOrder = sortStays(stays);
  const found = inOrder.find(({ lastOn }) => lastOn === null || lastOn >= day) ?? inOrder.at(-1);
  return found ?? { firstOn: null, lastOn: null };
}

/** Whether somebody was here and is gone, for good or until they come back. */
export function isAway(stays: readonly Stay[], day: IsoDate): boolean {
  const wasHere = stays.some(({ lastOn }) => lastOn !== null && lastOn < day);
  return wasHere && !stays.some((stay) => covers(stay, day));
}
