import type { CommitmentRow } from '#shared/features/commitments/commitmentsModel.ts';
import { addDays, daysBetween, type IsoDate, weekdayOf } from '#shared/lib/isoWeek.ts';
import type { Occasion, TodayFacts } from './todayModel.ts';

/** Rows of a list that a page shows; the rest is a number and a way there. */
const shownRows = 8;

/** What falls due up to so many days from now is worth a look today. */
const soonDays = 2;

type Lists = Pick<
  TodayFacts,
  'overdue' | 'slipped' | 'dueSoon' | 'handedIn' | 'promises' | 'topics'
>;
type ListName = keyof Lists;

/** The one list an open commitment belongs to: what needs the manager most comes first. */
function listOf(row: CommitmentRow, today: IsoDate): ListName | null {
  if (row.kind === 'topic') return 'topics';
  if (row.kind === 'promise') return 'promises';
  if (row.state === 'handed_in') return 'handedIn';
  if (row.isOverdue) return 'overdue';
  if (row.slipCount > 0) return 'slipped';
  return row.dueOn !== null && row.dueOn <= addDays(today, soonDays) ? 'dueSoon' : null;
}

function compareUrgency(left: CommitmentRow, right: CommitmentRow): number {
  return (left.dueOn ?? '9999').localeCompare(right.dueOn ?? '9999');
}

/** Sorts everything open into the lists of the page. */
export function sortOpen(rows: readonly CommitmentRow[], today: IsoDate): Lists {
  const groups = Map.groupBy(rows, (row) => listOf(row, today));
  const list = (name: ListName) => {
    const all = groups.get(name) ?? [];
    const ordered =
      name === 'slipped'
        ? all.toSorted((a, b) => b.slipCount - a.slipCount || compareUrgency(a, b))
        : all.toSorted(compareUrgency);
    return { rows: ordered.slice(0, shownRows), total: all.length };
  };
  return {
    overdue: list('overdue'),
    slipped: list('slipped'),
    dueSoon: list('dueSoon'),
    handedIn: list('handedIn'),
    promises: list('promises'),
    topics: list('topics'),
  };
}

export interface DatedPerson {
  readonly id: string;
  readonly name: string;
  readonly joinedOn: IsoDate | null;
  readonly leftOn: IsoDate | null;
  readonly confirmsOn: IsoDate | null;
  readonly contractEndsOn: IsoDate | null;
  readonly bornOn: IsoDate | null;
  readonly isOnProbation: boolean;
}

/** How early each date is worth knowing, and how long one that was missed stays (days). */
const notice = {
  confirmation: { ahead: 14, after: 30 },
  contract: { ahead: 45, after: 30 },
  birthday: { ahead: 7, after: 0 },
  newcomer: { ahead: 7, after: 0 },
} as const satisfies Record<Occasion['kind'], { ahead: number; after: number }>;

/** The birthday from today on; 29 February is kept on the 28th in plain years. */
function nextBirthday(bornOn: IsoDate, today: IsoDate): IsoDate {
  const on = (year: number): IsoDate => {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const day = bornOn.slice(5);
    return `${year}-${day === '02-29' && !isLeap ? '02-28' : day}`;
  };
  const year = Number(today.slice(0, 4));
  return on(year) >= today ? on(year) : on(year + 1);
}

function datesOf(person: DatedPerson, today: IsoDate): [Occasion['kind'], IsoDate | null][] {
  const { bornOn, confirmsOn, contractEndsOn, joinedOn } = person;
  return [
    ['confirmation', person.isOnProbation ? confirmsOn : null],
    ['contract', contractEndsOn],
    ['birthday', bornOn === null ? null : nextBirthday(bornOn, today)],
    ['newcomer', joinedOn !== null && joinedOn >= today ? joinedOn : null],
  ];
}

/** Dates of people that are near, the nearest first. */
export function listOccasions(people: readonly DatedPerson[], today: IsoDate): Occasion[] {
  const present = people.filter(({ leftOn }) => leftOn === null || leftOn >= today);
  return present
    .flatMap((person) =>
      datesOf(person, today).flatMap(([kind, on]): Occasion[] => {
        if (on === null) return [];
        const daysLeft = daysBetween(today, on);
        const { ahead, after } = notice[kind];
        if (daysLeft > ahead || daysLeft < -after) return [];
        return [{ personId: person.id, name: person.name, kind, on, daysLeft }];
      }),
    )
    .sort((left, right) => left.daysLeft - right.daysLeft);
}

const monday = 1;

/** The day of the next weekly meeting: today on a Monday, else the Monday to come. */
export function nextMeetingDay(today: IsoDate): IsoDate {
  const weekday = weekdayOf(today);
  return weekday === monday ? today : addDays(today, 8 - weekday);
}
