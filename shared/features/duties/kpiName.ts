import { metricName, type Wording } from '#shared/features/reports/documentParts.ts';
import type { PostKpi } from './dutiesModel.ts';

/** The dictionary's name of the metric, or the KPI's own. */
export function kpiName(wording: Wording, { code, name }: Pick<PostKpi, 'code' | 'name'>): string {
  return code === null ? name : metricName(wording, code);
}
