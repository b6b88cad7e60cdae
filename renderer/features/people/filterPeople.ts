import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import { hasLeft } from '#shared/features/people/peopleRules.ts';
import { searchByPinyin } from '#shared/lib/pinyinSearch.ts';

export interface RosterFilter {
  readonly query: string;
  /** Units whose people are wanted; null for all. */
  readonly unitIds: ReadonlySet<string> | null;
  readonly includesLeavers: boolean;
}

function isIn(person: PersonRow, unitIds: ReadonlySet<string>): boolean {
  const held = person.main ? [person.main, ...person.others] : person.others;
  return held.some(({ unitId }) => unitIds.has(unitId));
}

function textsOf(person: PersonRow): string[] {
  const held = person.main ? [person.main, ...person.others] : person.others;
  return [
    person.name,
    ...person.aliases,
    ...held.flatMap(({ postName, unitName }) => [postName, unitName]),
  ];
}

/** What the roster shows of everybody, best match first while something is typed. */
export function filterPeople(
  people: readonly PersonRow[],
  filter: RosterFilter,
  today: string,
): PersonRow[] {
  const { unitIds } = filter;
  const wanted = people.filter(
    (person) =>
      (filter.includesLeavers || !hasLeft(person, today)) &&
      (unitIds === null || isIn(person, unitIds)),
  );
  return searchByPinyin(wanted, filter.query, textsOf);
}
