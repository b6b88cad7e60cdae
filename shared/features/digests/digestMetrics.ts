import { type KpiCode, kpiDictionary } from '#shared/features/metrics/kpiDictionary.ts';
import type { WeekFigure } from '#shared/features/metrics/metricsModel.ts';
import { isTargetReached } from '#shared/features/metrics/standing.ts';
import type { MetricFigure } from '#shared/features/reports/rollUpModel.ts';
import type { SourceMetric, TargetState } from './digestsModel.ts';

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

/** Within 5 % of what would count as reached is near. */
const nearTolerance = 0.05;

export function judgeTarget(code: KpiCode, value: number, target: number): TargetState {
  if (isTargetReached(code, value, target)) return 'reached';
  const { direction } = kpiDictionary[code];
  const room = Math.abs(target) * nearTolerance * (direction === 'near' ? 2 : 1);
  return Math.abs(value - target) <= room ? 'near' : 'missed';
}

function judgeRate(rate: number): TargetState {
  if (rate >= 100) return 'reached';
  return rate >= 100 * (1 - nearTolerance) ? 'near' : 'missed';
}

/** What the one report a figure comes from says of it beyond what is stored. */
function findStated(
  { method, contributorIds }: WeekFigure,
  stated: readonly MetricFigure[],
): MetricFigure | undefined {
  return method === 'single'
    ? stated.find(({ personId }) => personId === contributorIds[0])
    : undefined;
}

/**
 * A metric of a unit in one row. Where the week before is not there, as in the first week of all,
 * the change is the one the only report states.
 */
export function describeMetric(figure: WeekFigure, stated: readonly MetricFigure[]): SourceMetric {
  const { code, standing, method, contributorIds } = figure;
  const own = findStated(figure, stated);
  const { target, previous } = standing;
  const value = standing.value ?? 0;
  const rate = standing.rate ?? own?.rate ?? null;
  const known = standing.change === null && own ? own : standing;
  return {
    code,
    value,
    method,
    people: contributorIds.length,
    target,
    rate,
    targetState:
      target !== null ? judgeTarget(code, value, target) : rate === null ? null : judgeRate(rate),
    previous: previous ?? own?.previous ?? null,
    change: known.change,
    tone: known.tone,
  };
}

/** With a target before without, then what a boss asks for first, then as the dictionary goes. */
export function suggestMetrics(
  metrics: readonly Pick<SourceMetric, 'code' | 'target' | 'rate'>[],
): KpiCode[] {
  const rank = ({ code, target, rate }: Pick<SourceMetric, 'code' | 'target' | 'rate'>) => {
    const place = leading.indexOf(code);
    const hasTarget = target !== null || rate !== null;
    return (hasTarget ? 0 : 100) + (place < 0 ? leading.length : place);
  };
  return metrics
    .toSorted((left, right) => rank(left) - rank(right))
    .slice(0, suggestedRows)
    .map(({ code }) => code);
}
