import type { MetricEntry } from '#shared/features/reports/reportsModel.ts';
import { checkFormulas, type FormulaCheck } from './formulas.ts';
import { type KpiCode, kpiDictionary } from './kpiDictionary.ts';

/** What a report states of a figure beside what follows from its other numbers. */
export interface StatedCheck {
  /** Attainment from the target, last week from the stored report, change from last week. */
  readonly kind: 'rate' | 'previous' | 'wow' | 'delta';
  readonly code: KpiCode;
  readonly expected: number;
  readonly actual: number;
  readonly isConsistent: boolean;
}

export type FigureCheck = FormulaCheck | StatedCheck;

/** Stated percentages and points are rounded to one decimal, sometimes cut off. */
const percentTolerance = 0.15;
const smallest = 1e-9;

function stated(
  kind: StatedCheck['kind'],
  code: KpiCode,
  { expected, actual, tolerance }: { expected: number; actual: number; tolerance: number },
): StatedCheck[] {
  if (!Number.isFinite(expected)) return [];
  const isConsistent = Math.abs(expected - actual) <= tolerance + smallest;
  return [{ kind, code, expected: Number(expected.toFixed(2)), actual, isConsistent }];
}

function checkRate({ code, value, target, rate }: MetricEntry): StatedCheck[] {
  if (target === null || target === 0 || rate === null) return [];
  const expected = (value / target) * 100;
  return stated('rate', code, { expected, actual: rate, tolerance: percentTolerance });
}

/** A figure written in 万 loses the last digits; small ones are written in full. */
function roundingOf(value: number): number {
  return Math.abs(value) >= 10_000 ? Math.abs(value) * 0.005 : 0;
}

function checkPrevious({ code, previous }: MetricEntry, known: number | undefined): StatedCheck[] {
  if (previous === null || known === undefined) return [];
  return stated('previous', code, {
    expected: known,
    actual: previous,
    tolerance: roundingOf(known),
  });
}

/** `known` is last week's figure, from the stored report or as this one states it. */
function checkChange(metric: MetricEntry, known: number | undefined): StatedCheck[] {
  const { code, value, wow, delta, previous } = metric;
  const before = known ?? previous;
  if (before === null || before === undefined) return [];
  const isShare = kpiDictionary[code].unit === '%';
  const percent = ((value - before) / Math.abs(before)) * 100;
  const tolerance = Math.max(percentTolerance, roundingOf(value) === 0 ? 0 : 0.6);
  return [
    ...(wow === null || isShare
      ? []
      : stated('wow', code, { expected: percent, actual: wow, tolerance })),
    ...(delta === null
      ? []
      : stated('delta', code, {
          expected: value - before,
          actual: delta,
          tolerance: Math.max(0.06, roundingOf(value)),
        })),
  ];
}

/**
 * Whether the figures of one report agree with each other and with last week's report: 126 − 118
 * = 8, GMV is visitors times conversion times order value, attainment is figure by target. Hints
 * for the reader; nothing is ever refused because of them.
 */
export function checkFigures(
  metrics: readonly MetricEntry[],
  lastWeek: ReadonlyMap<KpiCode, number> = new Map(),
): FigureCheck[] {
  const figures = new Map<KpiCode, number>();
  for (const { code, value } of metrics) if (!figures.has(code)) figures.set(code, value);
  return [
    ...checkFormulas(figures),
    ...metrics.flatMap((metric) => {
      const known = lastWeek.get(metric.code);
      return [...checkRate(metric), ...checkPrevious(metric, known), ...checkChange(metric, known)];
    }),
  ];
}
