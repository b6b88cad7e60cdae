import type { ColorName } from '#shared/diagram/palette.ts';
import type { ChartHolder } from './orgChartModel.ts';
import type { DrawnSeat } from './orgChartTree.ts';
import type { OrgChartWords } from './orgChartWords.ts';

/** What one box says, before it is known how wide boxes are. */
export interface BoxWords {
  /** Name and chips alternate: chips are never cut. */
  readonly heading: readonly HeadingPart[];
  /** Shown at the right of the heading where the unit differs from the superior's. */
  readonly caption: string;
  readonly captionInk: ColorName;
  readonly detail: string;
  readonly isLead: boolean;
  readonly isVacant: boolean;
  readonly label: string;
}

export interface HeadingPart {
  readonly kind: 'name' | 'vacant' | 'chip' | 'acting';
  readonly text: string;
}

function describeHolder(holder: ChartHolder, words: OrgChartWords): string {
  const mark = { main: '', concurrent: words.concurrent, acting: words.acting }[holder.kind];
  return mark === '' ? holder.name : `${mark} ${holder.name}`;
}

const holderOrder = { main: 0, acting: 1, concurrent: 2 } as const;

function headingOf(box: DrawnSeat, words: OrgChartWords): HeadingPart[] {
  const { seat, concurrentSeats } = box;
  const holders = [...seat.holders].sort((a, b) => holderOrder[a.kind] - holderOrder[b.kind]);
  const parts: HeadingPart[] = holders.flatMap(({ name, kind }): HeadingPart[] => {
    const named: HeadingPart = { kind: 'name', text: name };
    if (kind === 'acting') return [named, { kind: 'acting', text: words.acting }];
    return kind === 'main' ? [named] : [named, { kind: 'chip', text: words.concurrent }];
  });
  if (parts.length === 0) {
    parts.push({ kind: 'vacant', text: words.vacant });
    if (seat.vacancyNote) parts.push({ kind: 'chip', text: seat.vacancyNote });
  }
  if (concurrentSeats.length > 0) parts.push({ kind: 'chip', text: words.concurrent });
  if (seat.isExternal) parts.push({ kind: 'chip', text: words.external });
  return parts;
}

/** The post and the posts held beside it. */
export function detailOf({ seat, concurrentSeats }: DrawnSeat, words: OrgChartWords): string {
  const also = concurrentSeats.map((other) => `${words.concurrentPost}${other.postName}`);
  return [seat.postName, ...also].filter((text) => text !== '').join('·');
}

/** Everyone in the seat with 代 or 兼 before the name; the word for vacant when there is nobody. */
export function namesOf({ seat }: DrawnSeat, words: OrgChartWords): string[] {
  if (seat.holders.length === 0) return [words.vacant];
  return seat.holders.map((holder) => describeHolder(holder, words));
}

function labelOf(box: DrawnSeat, words: OrgChartWords): string {
  const { unitName, isExternal, holders, vacancyNote } = box.seat;
  const notes = [isExternal ? words.external : '', holders.length === 0 ? vacancyNote : ''];
  return [...namesOf(box, words), detailOf(box, words), unitName, ...notes]
    .filter(Boolean)
    .join(words.joiner);
}

/** A seat without a main or 兼 holder is open, acting or not. */
export function isOpenSeat(seat: DrawnSeat['seat']): boolean {
  return seat.holders.every(({ kind }) => kind === 'acting');
}

/** What the box of a seat says; `tint` is the colour of its unit. */
export function describeBox(box: DrawnSeat, words: OrgChartWords, tint: ColorName): BoxWords {
  const { seat, parent } = box;
  return {
    heading: headingOf(box, words),
    caption: parent?.seat.unitId === seat.unitId ? '' : seat.unitName,
    captionInk: tint,
    detail: detailOf(box, words),
    isLead: box.children.length > 0,
    isVacant: isOpenSeat(seat),
    label: labelOf(box, words),
  };
}
