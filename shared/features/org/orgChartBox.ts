import type { ColorName } from '#shared/diagram/palette.ts';
import type { ChartField, ChartGrouping } from './orgChartChoices.ts';
import type { ChartHolder } from './orgChartModel.ts';
import { type DrawnSeat, isOpenSeat } from './orgChartTree.ts';
import type { DrawnUnit } from './orgChartUnitTree.ts';
import type { OrgChartWords } from './orgChartWords.ts';

/** What one box says, before it is known how wide boxes are. */
export interface BoxWords {
  /** Name and chips alternate: chips are never cut. */
  readonly heading: readonly HeadingPart[];
  /** Shown at the right of the heading where the unit differs from the superior's. */
  readonly caption: string;
  readonly captionInk: ColorName;
  /** The second line: the post, or who leads a unit. */
  readonly detail: string;
  /** The third line: level, type, date, reports. */
  readonly facts: string;
  readonly isLead: boolean;
  readonly isVacant: boolean;
  readonly label: string;
  /** `data:` address of the holder's picture; null: only its place; left out: no place. */
  readonly picture?: string | null;
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

/** What decides how boxes are described: the words, and which fields were chosen. */
export interface BoxDescribing {
  readonly words: OrgChartWords;
  readonly fields: ReadonlySet<ChartField>;
  /** Below the box of their unit members need not name it. */
  readonly by: ChartGrouping;
  /** `data:` addresses by person. */
  readonly photos: ReadonlyMap<string, string>;
}

/** Whom a box is first of all about. */
function faceOf({ seat }: DrawnSeat): ChartHolder | undefined {
  return seat.holders.find(({ kind }) => kind === 'main') ?? seat.holders[0];
}

function pictureOf(box: DrawnSeat, { photos }: BoxDescribing): string | null {
  return photos.get(faceOf(box)?.personId ?? '') ?? null;
}

function factsOf(box: DrawnSeat, { words, fields }: BoxDescribing): string {
  const { children } = box;
  const holder = faceOf(box);
  const type = holder?.employmentType;
  const facts = [
    fields.has('level') ? holder?.level : '',
    fields.has('type') && type ? words.typeOf[type] : '',
    fields.has('joined') && holder?.joinedOn ? words.joinedIn(holder.joinedOn) : '',
    fields.has('span') && children.length > 0 ? words.spanOf(children.length) : '',
  ];
  return facts.filter(Boolean).join(' · ');
}

/** What the box of a seat says; `tint` is the colour of its unit. */
export function describeSeat(box: DrawnSeat, describing: BoxDescribing, tint: ColorName): BoxWords {
  const { words, fields, by } = describing;
  const { seat, parent } = box;
  const namesUnit = fields.has('unit') && by === 'position' && parent?.seat.unitId !== seat.unitId;
  return {
    heading: headingOf(box, words),
    caption: namesUnit ? seat.unitName : '',
    captionInk: tint,
    detail: fields.has('post') ? detailOf(box, words) : '',
    facts: factsOf(box, describing),
    isLead: box.children.length > 0,
    isVacant: isOpenSeat(seat),
    label: labelOf(box, words),
    ...(fields.has('photo') && { picture: pictureOf(box, describing) }),
  };
}

/** Who leads a unit and as what. */
export function headOf({ head }: DrawnUnit, words: OrgChartWords): string {
  if (!head) return words.noHead;
  return `${namesOf(head, words).join(words.joiner)} ${detailOf(head, words)}`.trim();
}

/** What the box of a unit says: its name, how many of its seats are filled, and who leads it. */
export function describeUnit(box: DrawnUnit, { words }: BoxDescribing): BoxWords {
  const { unit, filled, quota } = box;
  const head = headOf(box, words);
  const count = words.filledOf(filled, quota);
  const external: HeadingPart[] = unit.isExternal ? [{ kind: 'chip', text: words.external }] : [];
  return {
    heading: [{ kind: 'name', text: unit.name }, ...external],
    caption: count,
    captionInk: 'dim',
    detail: head,
    facts: '',
    isLead: true,
    isVacant: filled === 0,
    label: [unit.name, head, count, unit.isExternal ? words.external : '']
      .filter(Boolean)
      .join(words.joiner),
  };
}
