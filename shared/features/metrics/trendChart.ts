import type { LineChart } from '#shared/diagram/chart/lineChart.ts';
import { metricName, type WeekWording } from '#shared/features/reports/documentParts.ts';
import { formatFigure } from '#shared/features/reports/formatFigure.ts';
import type { MetricTrend } from './metricsModel.ts';

/** Fewer weeks than these make no line worth looking at. */
const leastWeeks = 4;

/** A team that began to report in the middle of the span has no line before. */
export function shownPoints({ points }: MetricTrend): MetricTrend['points'] {
  const first = points.findIndex(({ value }) => value !== null);
  return points.slice(Math.max(0, Math.min(first, points.length - leastWeeks)));
}

/** The chart of one metric, the same on screen, in a picture and in a spreadsheet. */
export function trendChartOf(wording: WeekWording, trend: MetricTrend): LineChart {
  const { t, language, labelWeek } = wording;
  const { code, scopeName } = trend;
  const points = shownPoints(trend);
  const last = points.at(-1)?.week ?? '';
  const hasTarget = points.some(({ target }) => target !== null);
  const target = {
    name: t('reportFiles.target'),
    values: points.map((point) => point.target),
    isDashed: true,
  };
  return {
    title: [scopeName, metricName(wording, code)].filter(Boolean).join(' '),
    subtitle: t('metrics.chartSubtitle', { count: points.length, week: labelWeek(last) }),
    categories: points.map(({ week }) => labelWeek(week, 'tick')),
    series: [
      {
        name: t('metrics.actual'),
        values: points.map(({ value }) => value),
        isDashed: false,
      },
      ...(hasTarget ? [target] : []),
    ],
    format: (value) => formatFigure(code, value, language),
  };
}
