import { type KpiCode, kpiDictionary } from './kpiDictionary.ts';

/**
 * How the figures of several people become one (practice):
 * - `amount` belongs to a shop or a department, so the figure of a superior holds those below;
 * - `count` is one's own work: it is added up, unless the superior's is as large as all below;
 * - `rate` is never added up but averaged, by its weight where everybody reports that.
 */
export type MetricKind = 'amount' | 'count' | 'rate';

const amounts: readonly KpiCode[] = [
  'gmv',
  'net_sales',
  'profit',
  'uv',
  'ad_spend',
  'view',
  'video_gmv',
];

const counts: readonly KpiCode[] = [
  'reception',
  'bad_review',
  'case_total',
  'case_closed',
  'case_open',
  'output',
  'insight',
  'live_hours',
  'ctrl_error',
  'video_cnt',
  'violation',
  'bug',
];

const kinds: ReadonlyMap<KpiCode, MetricKind> = new Map([
  ...amounts.map((code) => [code, 'amount'] as const),
  ...counts.map((code) => [code, 'count'] as const),
]);

export function kindOf(code: KpiCode): MetricKind {
  return kinds.get(code) ?? 'rate';
}

/** Prices, shares and times may not be added up, although some share a unit with what may. */
export function isAdditive(code: KpiCode): boolean {
  return kindOf(code) !== 'rate';
}

/** What a rate is a rate of: the figure that says how much each person's rate counts. */
const weights: Partial<Record<KpiCode, KpiCode>> = {
  gross_margin: 'net_sales',
  aov: 'gmv',
  conv: 'uv',
  refund_rate: 'gmv',
  roi: 'ad_spend',
  ad_ratio: 'gmv',
  first_resp: 'reception',
  avg_resp: 'reception',
  resp30: 'reception',
  inquiry_conv: 'reception',
  csat: 'reception',
  fcr: 'case_total',
  case_close: 'case_total',
  case_hours: 'case_closed',
  gpm: 'view',
  stay: 'view',
  fan_rate: 'view',
  uv_value: 'view',
  live_conv: 'view',
  finish_rate: 'video_cnt',
  engage: 'video_cnt',
};

export function weightOf(code: KpiCode): KpiCode | null {
  return weights[code] ?? null;
}

/** The order of the dictionary, which goes from money over customers to logistics. */
const ranks = new Map(Object.keys(kpiDictionary).map((code, rank) => [code, rank]));

export function compareMetrics(left: KpiCode, right: KpiCode): number {
  return (ranks.get(left) ?? 0) - (ranks.get(right) ?? 0);
}
