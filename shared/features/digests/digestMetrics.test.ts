import { describe, expect, it } from 'vitest';
import { groupMetrics } from '#shared/features/reports/metricRules.ts';
import type { MetricEntry } from '#shared/features/reports/reportsModel.ts';
import { judgeTarget, suggestMetrics, summariseMetric } from './digestMetrics.ts';

type Given = Partial<MetricEntry> & Pick<MetricEntry, 'code' | 'value'>;

function summarise(given: readonly Given[], unitTarget: number | null = null) {
  const metrics = given.map((metric, index) => ({
    target: null,
    rate: null,
    previous: null,
    delta: null,
    wow: null,
    ...metric,
    personId: String(index),
    name: String(index),
  }));
  return groupMetrics(metrics, []).map((group) => summariseMetric(group, unitTarget));
}

describe('a metric of a unit', () => {
  it('keeps a single figure as the report gave it', () => {
    const [gmv] = summarise([
      { code: 'gmv', value: 1_286_000, target: 1_200_000, rate: 107.2, wow: 18.3 },
    ]);
    expect(gmv).toMatchObject({
      basis: 'one',
      value: 1_286_000,
      rate: 107.2,
      targetState: 'reached',
    });
    expect(gmv?.change).toEqual({ kind: 'percent', value: 18.3 });
  });

  it('adds up what can be added, and only targets that everybody has', () => {
    const both = [
      { code: 'gmv' as const, value: 100, target: 120, previous: 90 },
      { code: 'gmv' as const, value: 50, target: 40, previous: 60 },
    ];
    expect(summarise(both)[0]).toMatchObject({
      basis: 'sum',
      people: 2,
      value: 150,
      target: 160,
      rate: 93.8,
      targetState: 'missed',
      previous: 150,
    });
    const [one] = summarise([both[0] ?? { code: 'gmv', value: 0 }, { code: 'gmv', value: 50 }]);
    expect(one).toMatchObject({ target: null, rate: null, targetState: null });
    expect(summarise([{ code: 'gmv', value: 50 }], 40)[0]).toMatchObject({ target: 40, rate: 125 });
  });

  it('never adds shares up: it says their mean, and that it is one', () => {
    const shares = [
      { code: 'conv' as const, value: 3, previous: 2.8 },
      { code: 'conv' as const, value: 2.5, previous: 2.5 },
    ];
    expect(summarise(shares)[0]).toMatchObject({
      basis: 'mean',
      value: 2.75,
      previous: 2.65,
      change: { kind: 'points', value: 0.1 },
    });
  });

  it('judges a target by the direction of the metric', () => {
    expect(judgeTarget('gmv', 96, 100)).toBe('near');
    expect(judgeTarget('gmv', 94, 100)).toBe('missed');
    expect(judgeTarget('refund_rate', 6.9, 7)).toBe('reached');
    expect(judgeTarget('refund_rate', 7.2, 7)).toBe('near');
    expect(judgeTarget('bad_review', 1, 0)).toBe('missed');
    expect(judgeTarget('ad_spend', 96, 100)).toBe('reached');
    expect(judgeTarget('ad_spend', 80, 100)).toBe('missed');
  });

  it('goes up with a target first, at most six of them', () => {
    const rows = summarise([
      { code: 'live_hours', value: 40, target: 42 },
      { code: 'gmv', value: 1 },
      ...(['uv', 'conv', 'roi', 'refund_rate', 'aov', 'ctr'] as const).map((code) => ({
        code,
        value: 1,
      })),
    ]);
    expect(suggestMetrics(rows)).toEqual(['live_hours', 'gmv', 'conv', 'roi', 'refund_rate', 'uv']);
  });
});
