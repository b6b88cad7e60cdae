import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { usePeopleIndex } from '#renderer/features/commitments/index.ts';
import { metricsQueries } from '#renderer/features/metrics/index.ts';
import { orgQueries } from '#renderer/features/org/index.ts';
import { useToday } from '#renderer/lib/today.ts';
import type { Place } from '#shared/features/goals/readGoalText.ts';

/** What names in a typed goal can mean: people, units and shops. */
export function useGoalWorld() {
  const today = useToday();
  const people = usePeopleIndex();
  const { data: structure } = useQuery(orgQueries.structure(today));
  const { data: shops } = useQuery(metricsQueries.shops());
  const places = useMemo(
    (): Place[] => [
      ...(structure?.units ?? []).map(({ id, name }) => ({
        scope: 'unit' as const,
        scopeId: id,
        name,
      })),
      ...(shops ?? []).map(({ id, name }) => ({ scope: 'shop' as const, scopeId: id, name })),
    ],
    [structure, shops],
  );
  return { today, people, places };
}
