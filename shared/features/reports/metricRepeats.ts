import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { ReviewEntry, ReviewItem, ReviewMetric } from './reviewModel.ts';

/** A figure for the whole beats one for a part; of two equal ones the first counts. */
function winners(entries: readonly ReviewEntry[]): ReadonlyMap<KpiCode, ReviewMetric> {
  const best = new Map<KpiCode, ReviewMetric>();
  for (const entry of entries) {
    if (entry.kind !== 'metric') continue;
    const { code } = entry.value;
    const known = best.get(code);
    const isBetter = known?.reason === 'metric_qualified' && entry.reason !== 'metric_qualified';
    if (known === undefined || isBetter) best.set(code, entry);
  }
  return best;
}

/** Leaves one metric per code; the others become lines to look at, with their words kept. */
export function settleMetrics(
  entries: readonly ReviewEntry[],
  textOf: (metric: ReviewMetric) => string,
): ReviewEntry[] {
  const best = winners(entries);
  return entries.map((entry): ReviewEntry => {
    if (entry.kind !== 'metric' || best.get(entry.value.code) === entry) return entry;
    const item: ReviewItem = {
      kind: 'item',
      section: 'data',
      spans: entry.spans,
      text: textOf(entry),
      owner: null,
      due: null,
      unknownOwners: [],
      certain: false,
      reason: 'metric_repeated',
    };
    return item;
  });
}
