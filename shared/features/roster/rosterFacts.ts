import { safeText } from '#shared/documents/safeText.ts';
import type { DayConflict } from '#shared/features/careers/dayConflicts.ts';
import {
  findManager,
  listUnitWithParents,
  type Organisation,
} from '#shared/features/org/orgRules.ts';
import { type ContactFields, noContact } from '#shared/features/people/contactModel.ts';
import type { Person } from '#shared/features/people/peopleModel.ts';
import { foldName } from '#shared/features/people/peopleRules.ts';
import { type OwnKey, ownKeys, type RosterKey } from './rosterFields.ts';

/** Somebody of the roster with every field as fields are compared. */
export interface RosterPerson {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly values: Readonly<Record<RosterKey, string>>;
  /** The main seat of today; null without one. */
  readonly seatId: string | null;
}

export interface LaterPost {
  readonly seatId: string;
  readonly startsOn: string;
}

/** What first and last days of people would contradict. */
interface DayConflicts {
  ofFirstDay(person: DatedPerson, to: string): DayConflict | null;
  ofLastDay(person: DatedPerson, lastDay: string): DayConflict | null;
}

interface DatedPerson {
  readonly id: string;
  readonly name: string;
  /** As it is stored; null while open. */
  readonly leftOn: string | null;
}

/** What a table is judged against. */
export interface RosterFacts {
  readonly today: string;
  readonly workspaceName: string;
  readonly people: readonly RosterPerson[];
  readonly org: Organisation;
  /** Main posts that begin after today, the next one of each person. */
  readonly laterPosts: ReadonlyMap<string, LaterPost>;
  /** Seats somebody takes after today. */
  readonly seatsTakenLater: ReadonlySet<string>;
  /** Absent until a table corrects a first or a last day. */
  readonly conflicts?: DayConflicts;
}

/** A field of a person as text: days as they are stored, names parted by 、, nothing as ''. */
function ownValue(person: Person, key: OwnKey): string {
  const value: unknown = person[key];
  if (Array.isArray(value)) return value.join('、');
  return typeof value === 'string' ? value : '';
}

/** A unit by its name, with the names above it where another unit is called the same. */
function nameUnit(org: Organisation, unitId: string): string {
  const unit = org.unitById.get(unitId);
  if (unit === undefined) return '';
  const isAlone = org.units.filter(({ name }) => name === unit.name).length === 1;
  if (isAlone) return unit.name;
  return listUnitWithParents(org, unitId)
    .map(({ name }) => name)
    .reverse()
    .join(' / ');
}

function toRosterPerson(
  person: Person,
  org: Organisation,
  contact: ContactFields = noContact,
): RosterPerson {
  const main = org.assignmentsOf.get(person.id)?.find(({ kind }) => kind === 'main');
  const seat = main && org.seatById.get(main.seatId);
  const own = Object.fromEntries(ownKeys.map((key) => [key, ownValue(person, key)]));
  return {
    id: person.id,
    revision: person.revision,
    name: person.name,
    aliases: person.aliases,
    seatId: seat?.id ?? null,
    values: {
      ...(own as Record<OwnKey, string>),
      ...contact,
      unit: seat ? nameUnit(org, seat.unitId) : '',
      post: (seat && org.postById.get(seat.postId)?.name) ?? '',
      superior: findManager(org, person.id)?.name ?? '',
    },
  };
}

/** `contacts` by person; of an export nobody needs them. */
export function toRosterPeople(
  people: readonly Person[],
  org: Organisation,
  contacts: ReadonlyMap<string, ContactFields> = new Map(),
): RosterPerson[] {
  return people.map((person) => toRosterPerson(person, org, contacts.get(person.id)));
}

/** What tells somebody from a namesake; '' when nothing is known. */
export function tellApart({ values }: Pick<RosterPerson, 'values'>): string {
  return [values.unit, values.post, values.joinedOn].filter((word) => word !== '').join(' ');
}

/** Names that are written differently but mean the same. */
export function foldedName(text: string): string {
  return foldName(safeText(text));
}
