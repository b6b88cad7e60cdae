import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import type { MetricOverview } from '#shared/features/metrics/metricsModel.ts';

export type MetricRow = MetricOverview['rows'][number];

/** A row of the table; one without figures stands for a metric nobody reports yet. */
export interface TableRow {
  readonly code: KpiCode;
  readonly figures: MetricRow | null;
}

/** What is reported, and after it, when all are asked for, the rest of the dictionary. */
export function listRows(overview: MetricOverview, showsAll: boolean): TableRow[] {
  const reported = overview.rows.map((figures) => ({ code: figures.code, figures }));
  if (!showsAll) return reported;
  const known = new Set(reported.map(({ code }) => code));
  const others = (Object.keys(kpiDictionary) as KpiCode[]).filter((code) => !known.has(code));
  return [...reported, ...others.map((code) => ({ code, figures: null }))];
}
