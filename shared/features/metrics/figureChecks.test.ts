import { describe, expect, it } from 'vitest';
import { MetricEntry } from '#shared/features/reports/reportsModel.ts';
import { checkFigures } from './figureChecks.ts';
import type { KpiCode } from './kpiDictionary.ts';

function report(figures: Partial<Record<KpiCode, number | Partial<MetricEntry>>>): MetricEntry[] {
  return Object.entries(figures).map(([code, figure]) =>
    MetricEntry.parse({ code, ...(typeof figure === 'number' ? { value: figure } : figure) }),
  );
}

describe('the figures of one report', () => {
  it('agree as in 126 − 118 = 8, and do not as in 126 − 118 = 9', () => {
    const cases = { case_total: 126, case_closed: 118, case_open: 8 };
    expect(checkFigures(report(cases))).toEqual([
      {
        kind: 'formula',
        code: 'case_open',
        sign: '−',
        parts: [
          { code: 'case_total', value: 126 },
          { code: 'case_closed', value: 118 },
        ],
        expected: 8,
        actual: 8,
        isConsistent: true,
      },
    ]);
    const [check] = checkFigures(report({ ...cases, case_open: 9 }));
    expect(check).toMatchObject({ expected: 8, actual: 9, isConsistent: false });
  });

  it('give GMV as visitors times conversion times order value, rounded as people write it', () => {
    const sample = { uv: 214_000, conv: 3.05, aov: 197, gmv: 1_286_000 };
    expect(checkFigures(report(sample))).toMatchObject([
      { code: 'gmv', expected: 1_285_819, actual: 1_286_000, isConsistent: true },
    ]);
    expect(checkFigures(report({ ...sample, gmv: 1_486_000 }))).toMatchObject([
      { code: 'gmv', isConsistent: false },
    ]);
  });

  it('give shares from their two figures', () => {
    const [ratio] = checkFigures(report({ ad_spend: 162_000, gmv: 1_286_000, ad_ratio: 12.6 }));
    expect(ratio).toMatchObject({ code: 'ad_ratio', expected: 12.6, isConsistent: true });
    const closed = report({ case_closed: 118, case_total: 126, case_close: 93.7 });
    expect(checkFigures(closed)).toMatchObject([{ code: 'case_close', isConsistent: true }]);
  });

  it('say nothing of a formula when a part of it is missing or nothing can come of it', () => {
    expect(checkFigures(report({ uv: 214_000, conv: 3.05, gmv: 1 }))).toEqual([]);
    expect(checkFigures(report({ case_closed: 0, case_total: 0, case_close: 0 }))).toEqual([]);
  });

  it('state attainment and change that follow from target and last week', () => {
    const gmv = { value: 1_286_000, target: 1_200_000, rate: 107.2, wow: 18.3 };
    const lastWeek = new Map<KpiCode, number>([['gmv', 1_087_000]]);
    expect(checkFigures(report({ gmv }), lastWeek)).toMatchObject([
      { kind: 'rate', expected: 107.17, isConsistent: true },
      { kind: 'wow', expected: 18.31, isConsistent: true },
    ]);
    expect(
      checkFigures(report({ gmv: { ...gmv, rate: 117.2, wow: 28.3 } }), lastWeek),
    ).toMatchObject([
      { kind: 'rate', isConsistent: false },
      { kind: 'wow', isConsistent: false },
    ]);
  });

  it('name another last week than the stored report', () => {
    const conv = { value: 3.05, previous: 2.98 };
    const lastWeek = new Map<KpiCode, number>([['conv', 2.88]]);
    expect(checkFigures(report({ conv }), lastWeek)).toEqual([
      { kind: 'previous', code: 'conv', expected: 2.88, actual: 2.98, isConsistent: false },
    ]);
    expect(checkFigures(report({ conv }))).toEqual([]);
  });

  it('take a change in points from the figures', () => {
    const refund = { value: 6.8, previous: 7.5, delta: -0.7 };
    expect(checkFigures(report({ refund_rate: refund }))).toMatchObject([
      { kind: 'delta', expected: -0.7, isConsistent: true },
    ]);
  });
});
