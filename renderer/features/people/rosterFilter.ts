import type { OrgStructure } from '#shared/features/org/orgModel.ts';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import { type PersonStatus, statusOf } from '#shared/features/people/peopleRules.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { searchByPinyin } from '#shared/lib/pinyinSearch.ts';

/** What the roster shows; an empty list filters nothing. */
export interface RosterFilter {
  readonly statuses: readonly string[];
  readonly unitIds: readonly string[];
  readonly posts: readonly string[];
  readonly types: readonly string[];
  readonly tags: readonly string[];
}

const present: readonly PersonStatus[] = ['here', 'future'];

export const noFilter: RosterFilter = { statuses: [], unitIds: [], posts: [], types: [], tags: [] };

function heldBy(person: PersonRow) {
  return person.main ? [person.main, ...person.others] : person.others;
}

function textsOf(person: PersonRow): string[] {
  return [
    person.name,
    ...person.aliases,
    ...person.tags,
    ...heldBy(person).flatMap(({ postName, unitName }) => [postName, unitName]),
  ];
}

/** The units with all units below them. */
export function unitsWithin(
  structure: OrgStructure | undefined,
  unitIds: readonly string[],
): ReadonlySet<string> {
  const found = new Set(unitIds);
  // Parents come before children, so one pass is enough.
  for (const { id, parentUnitId } of structure?.units ?? []) {
    if (parentUnitId !== null && found.has(parentUnitId)) found.add(id);
  }
  return found;
}

interface FilterContext {
  /** The day the roster is of. */
  readonly day: IsoDate;
  readonly query: string;
  /** `filter.unitIds` with all units below them. */
  readonly units: ReadonlySet<string>;
}

/** Without a choice of status those who left stay out; best match first while something is typed. */
export function filterPeople(
  people: readonly PersonRow[],
  filter: RosterFilter,
  { day, query, units }: FilterContext,
): PersonRow[] {
  const statuses: readonly string[] = filter.statuses.length > 0 ? filter.statuses : present;
  const wanted = people.filter(
    (person) =>
      statuses.includes(statusOf(person, day)) &&
      (filter.types.length === 0 || filter.types.includes(person.employmentType)) &&
      (filter.tags.length === 0 || person.tags.some((tag) => filter.tags.includes(tag))) &&
      (filter.posts.length === 0 ||
        heldBy(person).some(({ postName }) => filter.posts.includes(postName))) &&
      (filter.unitIds.length === 0 || heldBy(person).some(({ unitId }) => units.has(unitId))),
  );
  return searchByPinyin(wanted, query, textsOf);
}

/** How often each value occurs, the most frequent first. */
export function countValues(values: readonly string[]): { value: string; count: number }[] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, same]) => ({ value, count: same.length }))
    .toSorted((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
}
