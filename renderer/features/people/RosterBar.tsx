import { useMemo } from 'react';
import { FilterChip, type FilterOption } from '#renderer/components/FilterChip/FilterChip.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import type { OrgStructure } from '#shared/features/org/orgModel.ts';
import { employmentTypes, type PersonRow } from '#shared/features/people/peopleModel.ts';
import { personStatuses, statusOf } from '#shared/features/people/peopleRules.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import classes from './PeoplePage.module.css';
import { countValues, type RosterFilter } from './rosterFilter.ts';

interface RosterBarProps {
  readonly people: readonly PersonRow[];
  /** The day the roster is of. */
  readonly day: IsoDate;
  readonly structure: OrgStructure | undefined;
  readonly filter: RosterFilter;
  readonly onFilter: (filter: RosterFilter) => void;
}

interface Facts {
  readonly t: Translate;
  readonly day: IsoDate;
}

/** Only values that occur, in the order of the closed list they come from. */
function listKnown<Value extends string>(
  known: readonly Value[],
  values: readonly Value[],
  nameOf: (value: Value) => string,
): FilterOption[] {
  const counts = new Map(countValues(values).map(({ value, count }) => [value, count]));
  return known.flatMap((value) => {
    const count = counts.get(value);
    return count === undefined ? [] : [{ value, label: nameOf(value), count }];
  });
}

function listOptions(people: readonly PersonRow[], { t, day }: Facts) {
  const statuses = people.map((person) => statusOf(person, day));
  const here = people.filter((_, index) => statuses[index] !== 'left');
  const named = (values: string[]) =>
    countValues(values).map(({ value, count }) => ({ value, label: value, count }));
  return {
    statuses: listKnown(personStatuses, statuses, (status) => t(`people.status_${status}`)),
    types: listKnown(
      employmentTypes,
      here.map(({ employmentType }) => employmentType),
      (type) => t(`people.type_${type}`),
    ),
    posts: named(here.flatMap(({ main, others }) => [main ?? [], others].flat()).map(postOf)),
    tags: named(here.flatMap(({ tags }) => tags)),
  };
}

function postOf({ postName }: { readonly postName: string }): string {
  return postName;
}

/** The filters of the roster as chips; those that could only choose everybody are left out. */
export function RosterBar({ people, day, structure, filter, onFilter }: RosterBarProps) {
  const t = useTranslate();
  const options = useMemo(() => listOptions(people, { t, day }), [people, t, day]);
  const units = (structure?.units ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const chips = [
    { key: 'statuses', label: t('people.status'), options: options.statuses },
    { key: 'unitIds', label: t('people.unit'), options: units },
    { key: 'posts', label: t('people.post'), options: options.posts },
    { key: 'types', label: t('people.type'), options: options.types },
    { key: 'tags', label: t('people.tags'), options: options.tags },
  ] as const;
  return (
    <div className={classes.chips}>
      {chips
        .filter((chip) => chip.options.length > 1 || filter[chip.key].length > 0)
        .map((chip) => (
          <FilterChip
            key={chip.key}
            label={chip.label}
            options={chip.options}
            value={filter[chip.key]}
            onChange={(value) => onFilter({ ...filter, [chip.key]: value })}
          />
        ))}
    </div>
  );
}
