import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { peopleQueries } from '#renderer/features/people/index.ts';
import { useToday } from '#renderer/lib/today.ts';
import type { PersonRef } from '#shared/features/people/peopleModel.ts';
import { Collect } from './Collect.tsx';
import type { KnownPerson } from './collectContext.ts';

function toPerson({ id, name, aliases, postCode, unitName, postName }: PersonRef): KnownPerson {
  return {
    id,
    name,
    aliases,
    ...(postCode === null ? {} : { postCode }),
    where: [unitName, postName].filter(Boolean).join(' '),
  };
}

/** 收周报: a paste becomes reports under the manager's eyes. */
export function CollectPage() {
  const today = useToday();
  const { data: refs } = useQuery(peopleQueries.refs(today));
  const people = useMemo(() => refs?.map(toPerson), [refs]);
  if (people === undefined) return null;
  return <Collect people={people} today={today} />;
}
