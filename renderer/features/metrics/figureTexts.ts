import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { MetricStanding } from '#shared/features/metrics/metricsModel.ts';
import { formatFigure } from '#shared/features/reports/formatFigure.ts';
import type { Language } from '#shared/features/workspace/workspaceModel.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** `107.2%`, or 达标 and 未达标 where attainment has no percentage; null without a target. */
export function attainmentText(
  t: Translate,
  { rate, isReached }: Pick<MetricStanding, 'rate' | 'isReached'>,
): string | null {
  if (isReached === null) return null;
  if (rate !== null) return `${rate}%`;
  return t(isReached ? 'metrics.reached' : 'metrics.notReached');
}

/** What the small line of twelve weeks says in words. */
export function seriesText(
  t: Translate,
  code: KpiCode,
  {
    series,
    language,
  }: { readonly series: readonly (number | null)[]; readonly language: Language },
): string {
  const known = series.filter((value) => value !== null);
  const figure = (value: number) => formatFigure(code, value, language);
  return t('metrics.seriesRange', {
    count: known.length,
    low: figure(Math.min(...known)),
    high: figure(Math.max(...known)),
  });
}
