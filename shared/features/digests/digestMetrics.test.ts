import { describe, expect, it } from 'vitest';
import type { KpiCode } from '#shared/features/metrics/kpiDictionary.ts';
import type { WeekFigure } from '#shared/features/metrics/metricsModel.ts';
import { judgeStanding } from '#shared/features/metrics/standing.ts';
import { groupMetrics } from '#shared/features/reports/metricRules.ts';
import type { MetricEntry } from '#shared/features/reports/reportsModel.ts';
import { describeMetric, judgeTarget, suggestMetrics } from './digestMetrics.ts';

interface Given {
  readonly value: number;
  readonly previous?: number;
  readonly target?: number;
  readonly method?: WeekFigure['method'];
}

function figure(code: KpiCode, given: Given): WeekFigure {
  const { value, previous = null, target = null, method = 'single' } = given;
  const standing = judgeStanding({
    code,
    value,
    previous,
    lastYear: null,
    target: { target, targetFrom: target === null ? null : 'set' },
  });
  return {
    code,
    standing,
    method,
    contributorIds: method === 'single' ? ['chen'] : ['chen', 'li'],
  };
}

/** What the report of 陈思远 says of a metric. */
function stated(metric: Partial<MetricEntry> & Pick<MetricEntry, 'code' | 'value'>) {
  const entry = { target: null, rate: null, previous: null, delta: null, wow: null, ...metric };
  const [group] = groupMetrics([{ ...entry, personId: 'chen', name: '陈思远' }], []);
  return group?.figures ?? [];
}

describe('a metric of a unit', () => {
  it('takes the change from the week before, else as the only report states it', () => {
    const report = stated({ code: 'gmv', value: 1_286_000, rate: 107.2, wow: 18.3 });
    const first = describeMetric(figure('gmv', { value: 1_286_000 }), report);
    expect(first.change).toEqual({ kind: 'percent', value: 18.3 });
    expect(first).toMatchObject({ rate: 107.2, targetState: 'reached', target: null });
    const second = describeMetric(figure('gmv', { value: 120, previous: 100 }), report);
    expect(second.change).toEqual({ kind: 'percent', value: 20 });
  });

  it('never puts the words of one report on a figure of several', () => {
    const report = stated({ code: 'gmv', value: 100, rate: 107.2, wow: 18.3 });
    const both = describeMetric(figure('gmv', { value: 150, method: 'sum' }), report);
    expect(both).toMatchObject({ people: 2, rate: null, change: null, targetState: null });
  });

  it('judges a target by the direction of the metric', () => {
    expect(judgeTarget('gmv', 96, 100)).toBe('near');
    expect(judgeTarget('gmv', 94, 100)).toBe('missed');
    expect(judgeTarget('refund_rate', 6.9, 7)).toBe('reached');
    expect(judgeTarget('refund_rate', 7.2, 7)).toBe('near');
    expect(judgeTarget('bad_review', 1, 0)).toBe('missed');
    expect(judgeTarget('ad_spend', 96, 100)).toBe('reached');
    expect(judgeTarget('ad_spend', 92, 100)).toBe('near');
    expect(judgeTarget('ad_spend', 80, 100)).toBe('missed');
  });

  it('goes up with a target first, at most six of them', () => {
    const codes = ['live_hours', 'gmv', 'uv', 'conv', 'roi', 'refund_rate', 'aov', 'ctr'] as const;
    const rows = codes.map((code) =>
      describeMetric(
        figure(code, { value: 1, ...(code === 'live_hours' ? { target: 42 } : {}) }),
        [],
      ),
    );
    expect(suggestMetrics(rows)).toEqual(['live_hours', 'gmv', 'conv', 'roi', 'refund_rate', 'uv']);
  });
});
