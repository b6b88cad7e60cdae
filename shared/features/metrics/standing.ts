import { changeOf, toneOf } from '#shared/features/reports/metricRules.ts';
import { addWeeks, type IsoWeek, isIsoWeek } from '#shared/lib/isoWeek.ts';
import { type KpiCode, kpiDictionary } from './kpiDictionary.ts';
import type { MetricStanding } from './metricsModel.ts';

/** The ISO week of the same number a year ago; null for a 53rd week the year before has not. */
export function yearAgo(week: IsoWeek): IsoWeek | null {
  const before = `${String(Number(week.slice(0, 4)) - 1).padStart(4, '0')}${week.slice(4)}`;
  return isIsoWeek(before) ? before : null;
}

/** The weeks that end with this one, oldest first. */
export function weeksUpTo(week: IsoWeek, count: number): IsoWeek[] {
  return Array.from({ length: count }, (_, index) => addWeeks(week, index + 1 - count));
}

/** How far a metric that should meet its target may be off (practice). */
const nearTolerance = 0.05;

export function isTargetReached(code: KpiCode, value: number, target: number): boolean {
  const { direction } = kpiDictionary[code];
  if (direction === 'up') return value >= target;
  if (direction === 'down') return value <= target;
  return Math.abs(value - target) <= Math.abs(target) * nearTolerance;
}

/** Attainment in %; it follows from the target only where more is better. */
export function attainmentOf(code: KpiCode, value: number, target: number): number | null {
  if (target <= 0 || kpiDictionary[code].direction !== 'up') return null;
  return Math.round((value / target) * 1000) / 10;
}

interface StandingParts {
  readonly code: KpiCode;
  readonly value: number | null;
  readonly previous: number | null;
  readonly lastYear: number | null;
  readonly target: Pick<MetricStanding, 'target' | 'targetFrom'>;
}

/** 环比, 同比 and attainment of one figure. */
export function judgeStanding(parts: StandingParts): MetricStanding {
  const { code, value, previous, lastYear } = parts;
  const { target, targetFrom } = parts.target;
  const { direction } = kpiDictionary[code];
  const against = (before: number | null) =>
    value === null || before === null
      ? null
      : changeOf({ code, value, delta: null, wow: null }, before);
  const change = against(previous);
  const yearChange = against(lastYear);
  const hasBoth = value !== null && target !== null;
  return {
    value,
    previous,
    change,
    tone: toneOf(direction, change),
    lastYear,
    yearChange,
    yearTone: toneOf(direction, yearChange),
    target,
    targetFrom,
    rate: hasBoth ? attainmentOf(code, value, target) : null,
    isReached: hasBoth ? isTargetReached(code, value, target) : null,
  };
}
