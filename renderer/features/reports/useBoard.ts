import { useQuery } from '@tanstack/react-query';
import type { WeekBoard } from '#shared/features/reports/boardModel.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { reportsQueries } from './reportsQueries.ts';

/** Statuses follow the clock, so an open board asks again every minute. */
const clockInterval = 60_000;

export function useBoard(week: IsoWeek): WeekBoard | undefined {
  return useQuery({ ...reportsQueries.board(week), refetchInterval: clockInterval }).data;
}
