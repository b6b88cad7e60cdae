import {
  type KpiCode,
  type KpiDirection,
  kpiDictionary,
} from '#shared/features/metrics/kpiDictionary.ts';
import { compareMetrics, isAdditive } from '#shared/features/metrics/metricKinds.ts';
import type { MetricEntry } from './reportsModel.ts';
import type { ChangeTone, MetricDelta, MetricFigure, MetricGroup } from './rollUpModel.ts';

/** Figures have few digits; binary fractions must not show (3.05 − 2.88 is 0.17). */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}

type Stated = Pick<MetricEntry, 'code' | 'value' | 'delta' | 'wow'>;

/**
 * The change since last week: from last week's figure when it is known, else as the report states
 * it. Metrics in % change by points, all others by per cent.
 */
export function changeOf(metric: Stated, previous: number | null): MetricDelta | null {
  const isShare = kpiDictionary[metric.code].unit === '%';
  if (previous !== null && isShare) return { kind: 'points', value: tidy(metric.value - previous) };
  if (previous !== null && previous !== 0) {
    const percent = ((metric.value - previous) / Math.abs(previous)) * 100;
    return { kind: 'percent', value: tidy(percent) };
  }
  if (metric.wow !== null && !isShare) return { kind: 'percent', value: metric.wow };
  if (metric.delta !== null) return { kind: isShare ? 'points' : 'figure', value: metric.delta };
  return metric.wow === null ? null : { kind: 'percent', value: metric.wow };
}

/** Last week's figure that follows from the stated change; null when the report says nothing. */
function impliedPrevious(metric: Stated): number | null {
  if (metric.delta !== null) return tidy(metric.value - metric.delta);
  if (metric.wow === null || metric.wow === -100) return null;
  return tidy(metric.value / (1 + metric.wow / 100));
}

/** How much changed, as exactly as it is shown: per cent to one digit, all others to two. */
export function sizeOfChange(change: MetricDelta): number {
  const parts = change.kind === 'percent' ? 10 : 100;
  return Math.round(Math.abs(change.value) * parts) / parts;
}

/** What reads as unchanged is neither good nor bad. */
export function toneOf(direction: KpiDirection, change: MetricDelta | null): ChangeTone {
  if (change === null || direction === 'near' || sizeOfChange(change) === 0) return 'neutral';
  return change.value > 0 === (direction === 'up') ? 'good' : 'bad';
}

export interface PersonMetric extends MetricEntry {
  readonly personId: string;
  readonly name: string;
}

export interface StoredFigure {
  readonly personId: string;
  readonly code: string;
  readonly value: number;
}

function toFigure(metric: PersonMetric, stored: number | undefined): MetricFigure {
  const stated = metric.previous;
  const previous = stored ?? stated;
  const change = changeOf(metric, previous);
  const differs = stored !== undefined && stated !== null && stated !== stored;
  return {
    personId: metric.personId,
    name: metric.name,
    value: metric.value,
    target: metric.target,
    rate: metric.rate ?? attainment(metric),
    previous,
    previousFrom: stored === undefined ? (stated === null ? null : 'stated') : 'report',
    statedPrevious: differs ? stated : null,
    change,
    tone: toneOf(kpiDictionary[metric.code].direction, change),
  };
}

/** Attainment follows from the target only where more is better. */
function attainment({ code, value, target }: PersonMetric): number | null {
  if (target === null || target === 0 || kpiDictionary[code].direction !== 'up') return null;
  return Math.round((value / target) * 1000) / 10;
}

function sum(values: readonly number[]): number {
  return tidy(values.reduce((total, value) => total + value, 0));
}

/** Last week's total counts only when it is known of everybody, so like is compared with like. */
function totalOf(
  code: KpiCode,
  metrics: readonly PersonMetric[],
  figures: readonly MetricFigure[],
): MetricGroup['total'] {
  if (!isAdditive(code) || figures.length < 2) return null;
  const before = figures.map(({ previous }, index) => {
    const metric = metrics[index];
    return previous ?? (metric === undefined ? null : impliedPrevious(metric));
  });
  const known = before.filter((value) => value !== null);
  const previous = known.length === figures.length ? sum(known) : null;
  const value = sum(figures.map((figure) => figure.value));
  const change = changeOf({ code, value, delta: null, wow: null }, previous);
  return { value, previous, change, tone: toneOf(kpiDictionary[code].direction, change) };
}

/** The metric table of a week: figures by metric, people in the order given. */
export function groupMetrics(
  metrics: readonly PersonMetric[],
  lastWeek: readonly StoredFigure[],
): MetricGroup[] {
  const stored = new Map(lastWeek.map((each) => [`${each.personId} ${each.code}`, each.value]));
  return [...Map.groupBy(metrics, ({ code }) => code)]
    .sort(([left], [right]) => compareMetrics(left, right))
    .map(([code, group]) => {
      const figures = group.map((metric) =>
        toFigure(metric, stored.get(`${metric.personId} ${code}`)),
      );
      return { code, figures, total: totalOf(code, group, figures) };
    });
}
