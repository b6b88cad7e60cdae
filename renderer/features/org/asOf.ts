import { useSyncExternalStore } from 'react';
import type { IsoDate } from '#shared/lib/isoWeek.ts';

let chosen: IsoDate | null = null;
const listeners = new Set<() => void>();

function choose(asOf: IsoDate | null): void {
  chosen = asOf;
  for (const notify of listeners) notify();
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}

/**
 * The day the pages of the organisation show, one for all of them; null is today, also tomorrow.
 * Forgotten when the window closes: nobody should work on a past day without having chosen it.
 */
export function useAsOf(): readonly [IsoDate | null, (asOf: IsoDate | null) => void] {
  return [useSyncExternalStore(subscribe, () => chosen), choose];
}
