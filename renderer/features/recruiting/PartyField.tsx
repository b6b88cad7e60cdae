import { Autocomplete } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { filterByPinyin } from '#renderer/components/PinyinSelect/filterByPinyin.ts';
import { orgQueries } from '#renderer/features/org/index.ts';
import { isPlainEnter } from '#renderer/lib/keyboard.ts';
import { useToday } from '#renderer/lib/today.ts';
import type { Party } from '#shared/features/recruiting/recruitingModel.ts';
import { isSameParty } from '#shared/features/recruiting/recruitingRules.ts';
import { labelPeople } from './partyOptions.ts';

interface PartyFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: Party;
  readonly onSave: (party: Party) => void;
}

/** Somebody of the team, found by name or pinyin, or any other name as it is typed. */
export function PartyField({ label, placeholder, value, onSave }: PartyFieldProps) {
  const { data: people = [] } = useQuery(orgQueries.people(useToday()));
  const { personId, name } = value;
  const [text, setText] = useState(name);
  // What was sent last: leaving the field right after a choice must not undo it.
  const sent = useRef(value);
  useEffect(() => {
    sent.current = { personId, name };
    setText(name);
  }, [personId, name]);
  const present = people.filter(({ hasLeft }) => !hasLeft);
  const byLabel = labelPeople(present);
  const pick = (given: string): void => {
    const named = present.filter((person) => person.name === given);
    const person = byLabel.get(given) ?? (named.length === 1 ? named[0] : undefined);
    const party = { personId: person?.id ?? null, name: person?.name ?? given };
    setText(party.name);
    if (isSameParty(party, sent.current)) return;
    sent.current = party;
    onSave(party);
  };
  return (
    <Autocomplete
      label={label}
      placeholder={placeholder ?? ''}
      maxLength={60}
      value={text}
      data={[...byLabel.keys()]}
      filter={filterByPinyin}
      maxDropdownHeight={240}
      onChange={setText}
      onOptionSubmit={pick}
      onBlur={() => text.trim() !== sent.current.name && pick(text.trim())}
      onKeyDown={(event) => {
        // An Enter on a suggestion takes that; the text typed so far is no name.
        const isChoosing = event.currentTarget.hasAttribute('aria-activedescendant');
        if (isPlainEnter(event) && !isChoosing) event.currentTarget.blur();
      }}
    />
  );
}
