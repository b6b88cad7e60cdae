import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import { changeOf, toneOf } from '#shared/features/reports/metricRules.ts';
import type { MetricFigure, MetricGroup } from '#shared/features/reports/rollUpModel.ts';
import type { DigestMetric, TargetState } from './digestsModel.ts';

/** What a boss asks for first, when nothing says more. */
const leading: readonly KpiCode[] = [
  'gmv',
  'net_sales',
  'profit',
  'conv',
  'roi',
  'refund_rate',
  'uv',
  'aov',
  'csat',
  'first_resp',
];

/** Rows of the boss's table when the manager has not chosen. */
const suggestedRows = 6;

/** Figures have few digits; binary fractions must not show. */
function tidy(value: number): number {
  return Number(value.toFixed(4));
}

function sum(values: readonly number[]): number {
  return tidy(values.reduce((total, value) => total + value, 0));
}

/** One figure of all, or null when one of them is missing: like is compared with like. */
function together(
  figures: readonly MetricFigure[],
  basis: DigestMetric['basis'],
  read: (figure: MetricFigure) => number | null,
): number | null {
  const known = figures.map(read).filter((value) => value !== null);
  if (known.length < figures.length || known.length === 0) return null;
  return basis === 'mean' ? tidy(sum(known) / known.length) : sum(known);
}

/** Within 5 % of the target is near; a metric that is best at its target has it on both sides. */
export function judgeTarget(code: KpiCode, value: number, target: number): TargetState {
  const { direction } = kpiDictionary[code];
  const room = Math.abs(target) * 0.05;
  const short =
    direction === 'near'
      ? Math.abs(value - target) - room
      : direction === 'up'
        ? target - value
        : value - target;
  if (short <= 0) return 'reached';
  return short <= room ? 'near' : 'missed';
}

function rateOf(code: KpiCode, value: number, target: number | null): number | null {
  if (target === null || target === 0 || kpiDictionary[code].direction !== 'up') return null;
  return Math.round((value / target) * 1000) / 10;
}

function judgeRate(rate: number): TargetState {
  if (rate >= 100) return 'reached';
  return rate >= 95 ? 'near' : 'missed';
}

function stateOf(
  code: KpiCode,
  figure: { readonly value: number; readonly target: number | null; readonly rate: number | null },
): TargetState | null {
  if (figure.target !== null) return judgeTarget(code, figure.value, figure.target);
  return figure.rate === null ? null : judgeRate(figure.rate);
}

/**
 * A metric of a unit in one row: added up where that means something, else the plain mean of its
 * people, which the row says. `unitTarget` is the target set for the unit itself.
 */
export function summariseMetric(
  { code, figures, total }: MetricGroup,
  unitTarget: number | null,
): Omit<DigestMetric, 'isChosen'> {
  const [first] = figures;
  const basis = figures.length < 2 ? 'one' : total === null ? 'mean' : 'sum';
  const value = total?.value ?? together(figures, basis, (figure) => figure.value) ?? 0;
  const previous =
    basis === 'sum' ? (total?.previous ?? null) : together(figures, basis, (one) => one.previous);
  const change =
    basis === 'one'
      ? (first?.change ?? null)
      : changeOf({ code, value, delta: null, wow: null }, previous);
  const target = unitTarget ?? together(figures, basis, (figure) => figure.target);
  const stated = basis === 'one' && unitTarget === null ? (first?.rate ?? null) : null;
  const rate = stated ?? rateOf(code, value, target);
  return {
    code,
    value,
    basis,
    people: figures.length,
    target,
    rate,
    targetState: stateOf(code, { value, target, rate }),
    previous,
    change,
    tone: toneOf(kpiDictionary[code].direction, change),
  };
}

/** With a target before without, then what a boss asks for first, then as the dictionary goes. */
export function suggestMetrics(
  metrics: readonly Pick<DigestMetric, 'code' | 'target' | 'rate'>[],
): KpiCode[] {
  const rank = ({ code, target, rate }: Pick<DigestMetric, 'code' | 'target' | 'rate'>) => {
    const place = leading.indexOf(code);
    const hasTarget = target !== null || rate !== null;
    return (hasTarget ? 0 : 100) + (place < 0 ? leading.length : place);
  };
  return metrics
    .toSorted((left, right) => rank(left) - rank(right))
    .slice(0, suggestedRows)
    .map(({ code }) => code);
}
