import { useSyncExternalStore } from 'react';
import { useToday } from '#renderer/lib/today.ts';
import { weekInFocus } from '#shared/features/reports/reportsRules.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';

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

/**
 * The week the report pages look at: the same on all of them for as long as the window lives,
 * at first the one whose reports are being collected.
 */
export function useReportWeek(): { week: IsoWeek; setWeek: (week: IsoWeek) => void } {
  const today = useToday();
  const week = useSyncExternalStore(subscribe, () => chosen) ?? weekInFocus(today);
  return { week, setWeek: choose };
}
