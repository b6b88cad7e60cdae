import { figureText, metricName, type Wording } from '#shared/features/reports/documentParts.ts';
import { formatChange } from '#shared/features/reports/formatFigure.ts';
import type { Digest, DigestMetric } from './digestsModel.ts';

/** Metrics a sentence can carry. */
const namedMetrics = 2;

/** `107.2%` where more is better, else 达标 / 接近目标 / 未达标; '' without a target. */
export function attainmentText({ t }: Wording, metric: DigestMetric): string {
  if (metric.rate !== null) return `${metric.rate}%`;
  return metric.targetState === null ? '' : t(`digestFiles.target_${metric.targetState}`);
}

function metricClause(metric: DigestMetric, wording: Wording): string {
  const { t, language } = wording;
  const name = metricName(wording, metric.code);
  const parts = [
    t('digestFiles.figure', { name, value: figureText(wording, metric.code, metric.value) }),
  ];
  const attainment = attainmentText(wording, metric);
  if (metric.rate !== null) parts.push(t('digestFiles.attained', { rate: attainment }));
  else if (attainment !== '') parts.push(attainment);
  if (metric.change !== null && metric.change.value !== 0) {
    parts.push(t('digestFiles.comparedTo', { change: formatChange(metric.change, language) }));
  }
  return parts.join(t('digestFiles.comma'));
}

/** Names a line can carry; of more people it says how many they are. */
const namedMissing = 6;

function missingText({ rows }: Digest, { t }: Wording): string[] {
  const missing = rows.filter(({ status }) => status === 'missing').map(({ name }) => name);
  if (missing.length === 0) return [];
  if (missing.length > namedMissing)
    return [t('digestFiles.missingMany', { count: missing.length })];
  return [t('digestFiles.missing', { names: missing.join(t('reportFiles.nameSeparator')) })];
}

/** How complete the week is, in a few words. */
export function submissionText(digest: Digest, wording: Wording): string {
  const { t } = wording;
  const { submitted, late, due, onTimeRate: rate } = digest.counts;
  return [
    t('digestFiles.handedIn', { done: submitted + late, due }),
    ...(rate === null ? [] : [t('digestFiles.onTime', { rate })]),
    ...missingText(digest, wording),
  ].join(t('digestFiles.comma'));
}

/** What the rules say on top: the metrics that lead the table; without any, how complete the week is. */
function suggestHeadline(digest: Digest, wording: Wording): string {
  const leading = digest.metrics
    .filter(({ isChosen }) => isChosen)
    .slice(0, namedMetrics)
    .map((metric) => metricClause(metric, wording));
  if (leading.length === 0) return submissionText(digest, wording);
  return leading.join(wording.t('digestFiles.semicolon'));
}

export function headlineOf(digest: Digest, wording: Wording): string {
  return digest.headline === '' ? suggestHeadline(digest, wording) : digest.headline;
}
