import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { metricName } from '#shared/features/reports/documentParts.ts';
import { formatFigure } from '#shared/features/reports/formatFigure.ts';
import type { MetricFigure, MetricGroup } from '#shared/features/reports/rollUpModel.ts';
import { ChangeText } from './MetricTable.tsx';
import { anchorOf } from './RollUpContents.tsx';
import classes from './RollUpPage.module.css';

interface RollUpMetricsProps {
  readonly metrics: readonly MetricGroup[];
  readonly onOpen: (personId: string) => void;
}

interface GroupProps extends Pick<RollUpMetricsProps, 'onOpen'> {
  readonly group: MetricGroup;
}

function Figure({
  code,
  value,
}: {
  readonly code: MetricGroup['code'];
  readonly value: number | null;
}) {
  const language = useLanguage();
  if (value === null) return <span className={classes.none}>–</span>;
  return <span title={String(value)}>{formatFigure(code, value, language)}</span>;
}

function FigureCells({
  code,
  figure,
}: {
  readonly code: MetricGroup['code'];
  readonly figure: MetricFigure;
}) {
  const t = useTranslate();
  const language = useLanguage();
  const { statedPrevious } = figure;
  const differs =
    statedPrevious === null
      ? undefined
      : t('reports.statedDiffers', { stated: formatFigure(code, statedPrevious, language) });
  return (
    <>
      <td className={classes.value}>
        <Figure code={code} value={figure.value} />
      </td>
      <td>
        <Figure code={code} value={figure.target} />
      </td>
      <td>{figure.rate === null ? <span className={classes.none}>–</span> : `${figure.rate}%`}</td>
      <td data-differs={differs !== undefined || undefined} title={differs}>
        <Figure code={code} value={figure.previous} />
      </td>
      <td>
        <ChangeText change={figure.change} tone={figure.tone} />
      </td>
    </>
  );
}

function Group({ group, onOpen }: GroupProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { code, figures, total } = group;
  const { unit, formula = '' }: { unit: string; formula?: string } = kpiDictionary[code];
  const name = metricName({ language, t }, code);
  return (
    <tbody>
      {figures.map((figure, index) => (
        <tr key={`${figure.personId} ${figure.value}`}>
          {index === 0 && (
            <th
              scope="rowgroup"
              rowSpan={figures.length + (total ? 1 : 0)}
              title={[unit, formula].filter(Boolean).join(' · ')}
            >
              {name}
            </th>
          )}
          <td>
            <button
              type="button"
              className={classes.person}
              onClick={() => onOpen(figure.personId)}
            >
              {figure.name}
            </button>
          </td>
          <FigureCells code={code} figure={figure} />
        </tr>
      ))}
      {total && (
        <tr className={classes.total}>
          <td>{t('reportFiles.totalOf', { count: figures.length })}</td>
          <td className={classes.value}>
            <Figure code={code} value={total.value} />
          </td>
          <td />
          <td />
          <td>
            <Figure code={code} value={total.previous} />
          </td>
          <td>
            <ChangeText change={total.change} tone={total.tone} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** Every figure of the week beside last week's, colours by the direction of the metric. */
export function RollUpMetrics({ metrics, onOpen }: RollUpMetricsProps) {
  const t = useTranslate();
  if (metrics.length === 0) return null;
  return (
    <section id={anchorOf('data')} className={classes.section}>
      <h2>{t('reportFiles.metrics')}</h2>
      <table className={classes.metrics}>
        <thead>
          <tr>
            <th scope="col">{t('reportFiles.metric')}</th>
            <th scope="col">{t('reportFiles.person')}</th>
            <th scope="col">{t('reportFiles.thisWeek')}</th>
            <th scope="col">{t('reportFiles.target')}</th>
            <th scope="col">{t('reportFiles.rate')}</th>
            <th scope="col">{t('reportFiles.lastWeek')}</th>
            <th scope="col">{t('reportFiles.change')}</th>
          </tr>
        </thead>
        {metrics.map((group) => (
          <Group key={group.code} group={group} onOpen={onOpen} />
        ))}
      </table>
    </section>
  );
}
