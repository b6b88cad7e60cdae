import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useColumnChoice } from '#renderer/components/DataTable/ColumnChoice.tsx';
import { useTranslate } from '#renderer/lib/language.tsx';
import { tellNamesakesApart } from '#shared/features/people/namesakes.ts';
import type { PersonRow } from '#shared/features/people/peopleModel.ts';
import type { IsoDate } from '#shared/lib/isoWeek.ts';
import { peopleColumns, usualColumns } from './peopleColumns.tsx';
import { peopleQueries } from './peopleQueries.ts';

/** The columns of everybody on a day, with what tells people of one name apart. */
export function useRosterColumns(people: readonly PersonRow[] | undefined, day: IsoDate) {
  const t = useTranslate();
  const { data: me } = useQuery(peopleQueries.me());
  const myId = me?.personId ?? null;
  const namesakes = useMemo(
    () =>
      tellNamesakesApart(
        (people ?? []).map(({ id, name, main, joinedOn, level, aliases }) => ({
          ...{ id, name },
          facts: [main?.postName, main?.unitName, level, joinedOn, aliases[0]].map(
            (fact) => fact ?? '',
          ),
        })),
      ),
    [people],
  );
  const columns = useMemo(
    () => peopleColumns({ t, day, myId, namesakes }),
    [t, day, myId, namesakes],
  );
  return { namesakes, columns, choice: useColumnChoice('people', columns, usualColumns) };
}
