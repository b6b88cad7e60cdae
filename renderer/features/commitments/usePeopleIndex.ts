import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MentionOption } from '#renderer/components/MentionField/useMentions.ts';
import { peopleQueries } from '#renderer/features/people/index.ts';
import { useToday } from '#renderer/lib/today.ts';
import type { PersonRef } from '#shared/features/people/peopleModel.ts';
import { indexPeople } from '#shared/features/reports/matchPerson.ts';

function toOption({ id, name, aliases, unitName, postName }: PersonRef): MentionOption {
  return { id, name, aliases, hint: [unitName, postName].filter(Boolean).join(' · ') };
}

/** Who is here now, for reading names out of typed text and for suggesting them behind `@`. */
export function usePeopleIndex() {
  const { data: refs } = useQuery(peopleQueries.refs(useToday()));
  return useMemo(() => {
    const present = (refs ?? []).filter(({ hasLeft }) => !hasLeft);
    const people = present.map(({ id, name, aliases }) => ({ id, name, aliases }));
    return {
      index: indexPeople(people),
      options: present.map(toOption),
      nameById: new Map((refs ?? []).map(({ id, name }) => [id, name])),
    };
  }, [refs]);
}
