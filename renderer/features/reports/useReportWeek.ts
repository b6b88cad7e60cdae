import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useToday } from '#renderer/lib/today.ts';
import { weekInFocus } from '#shared/features/reports/reportsRules.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { reportsQueries } from './reportsQueries.ts';

let chosen: IsoWeek | null = null;
const listeners = new Set<() => void>();

function choose(week: IsoWeek): void {
  chosen = week;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

interface ReportWeek {
  readonly week: IsoWeek;
  readonly setWeek: (week: IsoWeek) => void;
}

function useChosenWeek(): IsoWeek | null {
  return useSyncExternalStore(subscribe, () => chosen);
}

/**
 * The week the report pages look at: the same on all of them for as long as the window lives,
 * at first the one whose reports are being collected.
 */
export function useReportWeek(): ReportWeek {
  const today = useToday();
  const week = useChosenWeek() ?? weekInFocus(today);
  return { week, setWeek: choose };
}

/**
 * The same for a page that reads what came in: before the first report of the week is there it
 * opens on the newest week that holds any. `isKnown` is false until that week has been looked up.
 */
export function useReportedWeek(): ReportWeek & { readonly isKnown: boolean } {
  const { week, setWeek } = useReportWeek();
  const isChosen = useChosenWeek() !== null;
  const { data: weeks } = useQuery(reportsQueries.weeks());
  const reported = weeks?.find((candidate) => candidate <= week);
  return {
    week: isChosen ? week : (reported ?? week),
    setWeek,
    isKnown: isChosen || weeks !== undefined,
  };
}
