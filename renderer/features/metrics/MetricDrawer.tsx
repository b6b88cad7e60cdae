import { SegmentedControl, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { DetailDrawer } from '#renderer/components/DetailDrawer/DetailDrawer.tsx';
import { ExportMenu } from '#renderer/components/ExportMenu/ExportMenu.tsx';
import { client } from '#renderer/lib/client.ts';
import { useLanguage, useTranslate } from '#renderer/lib/language.tsx';
import { useRemembered } from '#renderer/lib/useRemembered.ts';
import { useWeekLabel } from '#renderer/lib/weekLabel.tsx';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import {
  type MetricTrend,
  type ScopeRef,
  type TrendSpan,
  trendSpans,
} from '#shared/features/metrics/metricsModel.ts';
import { metricName } from '#shared/features/reports/documentParts.ts';
import type { IsoWeek } from '#shared/lib/isoWeek.ts';
import { Breakdown } from './Breakdown.tsx';
import { CheckList } from './CheckList.tsx';
import { DefinitionField } from './DefinitionField.tsx';
import classes from './MetricDrawer.module.css';
import { metricsQueries } from './metricsQueries.ts';
import { OriginText } from './OriginText.tsx';
import { StandingFacts } from './StandingFacts.tsx';
import { Targets } from './Targets.tsx';

/** Large, and needed only once a metric is looked at. */
const TrendChart = lazy(() =>
  import('./TrendChart.tsx').then((module) => ({ default: module.TrendChart })),
);

interface ShownMetric {
  readonly code: KpiCode;
  readonly week: IsoWeek;
  readonly of: ScopeRef;
}

interface MetricDrawerProps {
  readonly metric: ShownMetric | null;
  /** Shows the figures of somebody else on the page behind it too. */
  readonly onScope: (of: ScopeRef) => void;
  readonly onClose: () => void;
}

const chartFormats = ['png', 'svg', 'pdf', 'xlsx'] as const;
const chartHeight = 240;

function ChartBar({
  metric,
  span,
  onSpan,
}: {
  readonly metric: ShownMetric;
  readonly span: TrendSpan;
  readonly onSpan: (span: TrendSpan) => void;
}) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <div className={classes.bar}>
      <SegmentedControl
        size="xs"
        aria-label={t('metrics.span')}
        value={String(span)}
        onChange={(value) => onSpan(Number(value) as TrendSpan)}
        data={trendSpans.map((weeks) => ({
          value: String(weeks),
          label: t('metrics.weeksShort', { count: weeks }),
        }))}
      />
      <ExportMenu
        formats={chartFormats}
        run={(format, workToken) =>
          client.metrics.exportTrend({
            ...metric,
            span,
            workToken,
            language,
            format: format as (typeof chartFormats)[number],
          })
        }
      />
    </div>
  );
}

function Chart({ trend }: { readonly trend: MetricTrend }) {
  const t = useTranslate();
  if (trend.points.every(({ value }) => value === null)) {
    return <p className={classes.quiet}>{t('metrics.noFigures')}</p>;
  }
  return (
    <Suspense fallback={<Skeleton height={chartHeight} />}>
      <TrendChart trend={trend} height={chartHeight} />
    </Suspense>
  );
}

function Detail({ metric, onScope }: { metric: ShownMetric } & Pick<MetricDrawerProps, 'onScope'>) {
  const t = useTranslate();
  const [span, setSpan] = useRemembered<TrendSpan>('metrics.span', 12);
  const { code, week, of } = metric;
  const { data: trend } = useQuery({
    ...metricsQueries.trend({ ...metric, span }),
    placeholderData: (before) => (before?.code === code ? before : undefined),
  });
  if (!trend) return <Skeleton height={chartHeight} />;
  return (
    <div className={classes.detail}>
      <StandingFacts code={code} standing={trend.standing} />
      <ChartBar metric={metric} span={span} onSpan={setSpan} />
      <Chart trend={trend} />
      <OriginText origin={trend.origin} isShop={of.scope === 'shop'} />
      <CheckList
        checks={trend.checks.map(({ person, check }) => ({
          key: `${person.id} ${check.code}`,
          name: person.name,
          check,
        }))}
      />
      <Breakdown code={code} week={week} onScope={onScope} />
      <DefinitionField code={code} />
      <section>
        <h3 className={classes.heading}>{t('metrics.targets')}</h3>
        <Targets code={code} week={week} of={of} />
      </section>
    </div>
  );
}

/** One metric over the list: where it stands, how it went, how it came about, what it means. */
export function MetricDrawer({ metric, onScope, onClose }: MetricDrawerProps) {
  const t = useTranslate();
  const labelWeek = useWeekLabel();
  const language = useLanguage();
  const [shown, setShown] = useState(metric);
  // The drawer keeps its content while it slides away.
  useEffect(() => {
    if (metric !== null) setShown(metric);
  }, [metric]);
  const title = shown
    ? `${metricName({ language, t }, shown.code)} · ${labelWeek(shown.week, 'inYear')}`
    : '';
  return (
    <DetailDrawer title={title} isOpen={metric !== null} onClose={onClose} width={680}>
      {shown && <Detail key={shown.code} metric={metric ?? shown} onScope={onScope} />}
    </DetailDrawer>
  );
}
