import type { SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { PinyinSelect } from '#renderer/components/PinyinSelect/PinyinSelect.tsx';
import { useToday } from '#renderer/lib/today.ts';
import type { PersonRef } from '#shared/features/people/peopleModel.ts';
import { peopleQueries } from './peopleQueries.ts';

interface PersonSelectProps
  extends Omit<SelectProps, 'data' | 'filter' | 'searchable' | 'value' | 'onChange'> {
  readonly value: string | null;
  readonly onChange: (personId: string | null) => void;
  /** Not offered, because they are chosen already. */
  readonly excludedIds?: ReadonlySet<string>;
}

function toOption({ id, name, postName, unitName }: PersonRef) {
  return { value: id, label: [name, unitName, postName].filter(Boolean).join(' ') };
}

/** Picks a person by name, pinyin, initials or post; who left is offered only while chosen. */
export function PersonSelect({ value, onChange, excludedIds, ...select }: PersonSelectProps) {
  const { data: people = [] } = useQuery(peopleQueries.refs(useToday()));
  const offered = people.filter(
    ({ id, hasLeft }) => (!hasLeft || id === value) && !excludedIds?.has(id),
  );
  return (
    <PinyinSelect {...select} options={offered.map(toOption)} value={value} onChange={onChange} />
  );
}
