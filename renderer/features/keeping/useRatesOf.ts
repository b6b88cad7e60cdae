import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useToday } from '#renderer/lib/today.ts';
import type { KeepFigure } from '#shared/features/commitments/keepModel.ts';
import { addWeeks, type IsoWeek } from '#shared/lib/isoWeek.ts';
import { keepingQueries } from './keepingQueries.ts';

/** 兑现率 by person over as many weeks up to one. */
export function useRatesOf(week: IsoWeek, weeks: number): ReadonlyMap<string, KeepFigure> {
  const asked = { fromWeek: addWeeks(week, 1 - weeks), toWeek: week, by: 'person' as const };
  const { data: rates } = useQuery(keepingQueries.rates(asked, useToday()));
  return useMemo(() => new Map(rates?.rows.map((row) => [row.id, row])), [rates]);
}

/** 兑现率 of a week in one unit with the units below it; null: of everybody together. */
export function useUnitRate(week: IsoWeek, unitId: string | null): KeepFigure | undefined {
  const asked = { fromWeek: week, toWeek: week, by: 'unit' as const };
  const { data: rates } = useQuery(keepingQueries.rates(asked, useToday()));
  return unitId === null ? rates?.total : rates?.rows.find(({ id }) => id === unitId);
}
