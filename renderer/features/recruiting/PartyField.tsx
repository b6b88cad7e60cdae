import { Autocomplete } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { orgQueries } from '#renderer/features/org/index.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useToday } from '#renderer/lib/today.ts';
import type { PersonRef } from '#shared/features/people/peopleModel.ts';
import type { Party } from '#shared/features/recruiting/recruitingModel.ts';
import { searchByPinyin } from '#shared/lib/pinyinSearch.ts';

interface PartyFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: Party;
  readonly onSave: (party: Party) => void;
}

function labelOf({ name, unitName, postName }: PersonRef): string {
  return [name, unitName, postName].filter(Boolean).join(' ');
}

/** Somebody of the team, found by name or pinyin, or any other name as it is typed. */
export function PartyField({ label, placeholder, value, onSave }: PartyFieldProps) {
  const { data: people = [] } = useQuery(orgQueries.people(useToday()));
  const [text, setText] = useState(value.name);
  useEffect(() => setText(value.name), [value.name]);
  const present = people.filter(({ hasLeft }) => !hasLeft);
  const pick = (given: string): void => {
    const named = present.filter((person) => labelOf(person) === given || person.name === given);
    const [person] = named;
    const party =
      person && named.length === 1
        ? { personId: person.id, name: person.name }
        : { personId: null, name: given };
    setText(party.name);
    if (party.personId !== value.personId || party.name !== value.name) onSave(party);
  };
  return (
    <Autocomplete
      label={label}
      placeholder={placeholder ?? ''}
      maxLength={60}
      value={text}
      data={[...new Set(present.map(labelOf))]}
      filter={({ options, search }) =>
        options.filter(
          (option) =>
            'label' in option &&
            searchByPinyin([option], search, (one) => [one.label, ...one.label.split(' ')]).length >
              0,
        )
      }
      maxDropdownHeight={240}
      onChange={setText}
      onOptionSubmit={pick}
      onBlur={() => text.trim() !== value.name && pick(text.trim())}
      onKeyDown={(event) => {
        if (isPlainEnter(event)) event.currentTarget.blur();
      }}
    />
  );
}
