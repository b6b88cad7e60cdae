import '@mantine/charts/styles.css';
import { LineChart } from '@mantine/charts';
import { useWeekWording } from '#renderer/lib/weekLabel.tsx';
import { labelledPoints, scaleFor } from '#shared/diagram/chart/chartScale.ts';
import type { LineChart as ChartModel, ChartSeries } from '#shared/diagram/chart/lineChart.ts';
import { lineDash } from '#shared/diagram/strokes.ts';
import type { MetricTrend } from '#shared/features/metrics/metricsModel.ts';
import { trendChartOf } from '#shared/features/metrics/trendChart.ts';
import classes from './TrendChart.module.css';

interface TrendChartProps {
  readonly trend: MetricTrend;
  readonly height: number;
}

/** What the chart library tells a label of the point it belongs to. */
interface LabelPlace {
  readonly x?: number | string | undefined;
  readonly y?: number | string | undefined;
  readonly index?: number | undefined;
}

const nameGap = 16;

/** How far the name of a line moves away from that of the other one, in px. */
function shiftOf(series: ChartSeries, chart: ChartModel, height: number): number {
  const ends = chart.series.map(({ values }) => values.findLast((value) => value !== null) ?? null);
  const [main = null, other = null] = ends;
  if (main === null || other === null) return 0;
  const { low, high } = scaleFor(valuesOf(chart));
  const apart = ((main - other) / (high - low)) * height;
  if (Math.abs(apart) >= nameGap) return 0;
  const isUpper = series.isDashed ? apart < 0 : apart >= 0;
  return ((nameGap - Math.abs(apart)) / 2) * (isUpper ? -1 : 1);
}

function valuesOf({ series }: ChartModel): number[] {
  return series.flatMap(({ values }) => values.filter((value) => value !== null));
}

interface PointNameProps {
  readonly chart: ChartModel;
  readonly series: ChartSeries;
  readonly place: LabelPlace;
  readonly height: number;
}

/** The name of a line at its end, and a number at its highest and lowest point. */
function PointName({ chart, series, place, height }: PointNameProps) {
  const { index = -1 } = place;
  const [x, y] = [Number(place.x), Number(place.y)];
  const value = series.values[index] ?? null;
  const last = series.values.findLastIndex((each) => each !== null);
  if (value === null) return null;
  if (index === last) {
    return (
      <text
        x={x + 8}
        y={y + 4 + shiftOf(series, chart, height)}
        className={classes.name}
        data-dashed={series.isDashed || undefined}
      >
        {`${series.name} ${chart.format(value)}`}
      </text>
    );
  }
  if (series.isDashed || !labelledPoints(series.values).has(index)) return null;
  const isLowest = value === Math.min(...series.values.filter((each) => each !== null));
  return (
    <text x={x} y={y + (isLowest ? 18 : -9)} textAnchor="middle" className={classes.number}>
      {chart.format(value)}
    </text>
  );
}

/** How a metric went beside its target; every line is named where it ends. */
export function TrendChart({ trend, height }: TrendChartProps) {
  const chart = trendChartOf(useWeekWording(), trend);
  const { low, high, ticks } = scaleFor(valuesOf(chart));
  const data = chart.categories.map((category, index) => ({
    category,
    ...Object.fromEntries(chart.series.map(({ name, values }) => [name, values[index] ?? null])),
  }));
  return (
    <LineChart
      h={height}
      className={classes.chart}
      role="img"
      aria-label={`${chart.title} ${chart.subtitle}`}
      data={data}
      dataKey="category"
      series={chart.series.map(({ name, isDashed }) => ({
        name,
        color: isDashed ? 'var(--text-quiet)' : 'var(--mantine-primary-color-filled)',
        ...(isDashed && { strokeDasharray: lineDash }),
      }))}
      curveType="linear"
      connectNulls={false}
      strokeDasharray="0"
      tickLine="none"
      valueFormatter={chart.format}
      lineChartProps={{ margin: { top: 20, right: 104, bottom: 8, left: 8 } }}
      yAxisProps={{ domain: [low, high], ticks: [...ticks], width: 64 }}
      dotProps={{ r: data.length > 30 ? 1.5 : 2.5, strokeWidth: 0 }}
      lineProps={(series) => {
        const drawn = chart.series.find(({ name }) => name === series.name);
        if (!drawn) return {};
        return {
          ...(drawn.isDashed && { dot: false }),
          label: (place: LabelPlace) => (
            <PointName chart={chart} series={drawn} place={place} height={height} />
          ),
        };
      }}
    />
  );
}
