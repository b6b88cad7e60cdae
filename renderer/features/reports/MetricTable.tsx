import { ChangeText, MetricName } from '#renderer/features/metrics/index.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { formatFigure } from '#shared/features/reports/formatFigure.ts';
import { changeOf, toneOf } from '#shared/features/reports/metricRules.ts';
import type { MetricEntry } from '#shared/features/reports/reportsModel.ts';
import classes from './MetricTable.module.css';

function Row({ metric }: { readonly metric: MetricEntry }) {
  const language = useLanguage();
  const { code } = metric;
  const change = changeOf(metric, metric.previous);
  const text = (value: number | null) =>
    value === null ? <span className={classes.none}>–</span> : formatFigure(code, value, language);
  return (
    <tr>
      <th scope="row">
        <MetricName code={code} />
      </th>
      <td className={classes.value}>{text(metric.value)}</td>
      <td>{text(metric.target)}</td>
      <td>{metric.rate === null ? text(null) : `${metric.rate}%`}</td>
      <td>{text(metric.previous)}</td>
      <td>
        <ChangeText change={change} tone={toneOf(kpiDictionary[code].direction, change)} />
      </td>
    </tr>
  );
}

/** The figures of one report. */
export function MetricTable({ metrics }: { readonly metrics: readonly MetricEntry[] }) {
  const t = useTranslate();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('reportFiles.metric')}</th>
          <th scope="col">{t('reportFiles.thisWeek')}</th>
          <th scope="col">{t('reportFiles.target')}</th>
          <th scope="col">{t('reportFiles.rate')}</th>
          <th scope="col">{t('reportFiles.lastWeek')}</th>
          <th scope="col">{t('reportFiles.change')}</th>
        </tr>
      </thead>
      <tbody>
        {metrics.map((metric) => (
          <Row key={`${metric.code} ${metric.value}`} metric={metric} />
        ))}
      </tbody>
    </table>
  );
}
