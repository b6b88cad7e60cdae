import type { PostCode } from '#shared/features/org/builtin/postLibrary.ts';

/** One seat of a division of fifty. */
export interface DivisionSeat {
  readonly group: string;
  readonly post: PostCode;
  /** Number among the seats of the same post in the division. */
  readonly peer: number;
  /** Position in the division of the seat it reports to; null reports to the director. */
  readonly superior: number | null;
}

type Slot = readonly [group: string, post: PostCode, seats: number, superior: PostCode | null];

/** The group of the seat that leads the division. */
export const leadGroup = '';

const slots: readonly Slot[] = [
  [leadGroup, 'store_manager', 1, null],
  ['运营组', 'ops_lead', 1, 'store_manager'],
  ['运营组', 'ops', 6, 'ops_lead'],
  ['运营组', 'promo', 2, 'ops_lead'],
  ['运营组', 'data', 1, 'ops_lead'],
  ['策划组', 'plan_lead', 1, 'store_manager'],
  ['策划组', 'copy', 1, 'plan_lead'],
  ['设计组', 'design_lead', 1, 'store_manager'],
  ['设计组', 'designer', 4, 'design_lead'],
  ['设计组', 'photo', 1, 'design_lead'],
  ['客服组', 'cs_lead', 1, 'store_manager'],
  ['客服组', 'cs_pre', 8, 'cs_lead'],
  ['客服组', 'cs_after', 4, 'cs_lead'],
  ['直播组', 'dy_pm', 1, 'store_manager'],
  ['直播组', 'host', 4, 'dy_pm'],
  ['直播组', 'ctrl', 2, 'dy_pm'],
  ['直播组', 'director', 1, 'dy_pm'],
  ['货品组', 'merch_lead', 1, 'store_manager'],
  ['货品组', 'merch', 2, 'merch_lead'],
  ['货品组', 'wh_lead', 1, 'merch_lead'],
  ['货品组', 'wh', 6, 'wh_lead'],
];

const posts = slots.flatMap(([, post, seats]) => Array.from({ length: seats }, () => post));

export const divisionSeats: readonly DivisionSeat[] = slots.flatMap(
  ([group, post, seats, superior]) =>
    Array.from({ length: seats }, (_, peer) => ({
      group,
      post,
      peer,
      superior: superior === null ? null : posts.indexOf(superior),
    })),
);

export interface Place {
  readonly division: number;
  readonly seat: DivisionSeat;
  /** Number of the person who leads; null for the director. */
  readonly superior: number | null;
}

/** Where a person of a large company works; number 0 is the director, above all divisions. */
export function placeOf(person: number): Place | null {
  if (person === 0) return null;
  const division = Math.floor((person - 1) / divisionSeats.length);
  const base = division * divisionSeats.length + 1;
  const seat = divisionSeats[person - base];
  if (seat === undefined) throw new RangeError(`no such person: ${person}`);
  return { division, seat, superior: seat.superior === null ? 0 : base + seat.superior };
}

/** A person of this post in the same division, or null when nobody holds it there. */
export function holderOf(post: PostCode, division: number, drawn: number): number | null {
  const first = posts.indexOf(post);
  if (first < 0) return null;
  const seats = posts.lastIndexOf(post) - first + 1;
  return division * divisionSeats.length + 1 + first + Math.floor(drawn * seats);
}

const digits = [...'零一二三四五六七八九'];

/** 事业一部 … 事业四十部 */
export function divisionName(division: number): string {
  const number = division + 1;
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  const one = number % 10 === 0 ? '' : (digits[number % 10] ?? '');
  return `事业${ten}${one}部`;
}
