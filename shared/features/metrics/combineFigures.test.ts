import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineFigures, type FigureSources } from './combineFigures.ts';
import { type KpiCode, kpiDictionary } from './kpiDictionary.ts';
import { isAdditive } from './metricKinds.ts';

type Values = Partial<Record<KpiCode, Readonly<Record<string, number>>>>;

/** 总监 over 店长 over 主管 and 客服主管, those over two each. */
const chains: Readonly<Record<string, readonly string[]>> = {
  店长: ['总监'],
  主管: ['店长', '总监'],
  专员甲: ['主管', '店长', '总监'],
  专员乙: ['主管', '店长', '总监'],
  客服主管: ['店长', '总监'],
  客服甲: ['客服主管', '店长', '总监'],
  客服乙: ['客服主管', '店长', '总监'],
  抖音: ['总监'],
};

function sourcesOf(values: Values, shares?: Readonly<Record<string, number>>): FigureSources {
  return {
    valuesOf: (code) => new Map(Object.entries(values[code] ?? {})),
    superiorsOf: (personId) => chains[personId] ?? [],
    shareOf: (personId) => (shares === undefined ? 1 : (shares[personId] ?? 0)),
  };
}

describe('figures of several people', () => {
  it('are added up where they mean amounts of different shops', () => {
    const sources = sourcesOf({ gmv: { 主管: 1_286_000, 抖音: 361_000 } });
    expect(combineFigures('gmv', sources)).toEqual({
      value: 1_647_000,
      method: 'sum',
      weightCode: null,
      contributorIds: ['主管', '抖音'],
      covers: [],
    });
  });

  it('below a superior who reports the amount too are not counted twice', () => {
    const sources = sourcesOf({ gmv: { 专员甲: 900_000, 主管: 1_286_000, 专员乙: 700_000 } });
    expect(combineFigures('gmv', sources)).toMatchObject({
      value: 1_286_000,
      method: 'single',
      contributorIds: ['主管'],
      covers: [{ byId: '主管', coveredIds: ['专员甲', '专员乙'] }],
    });
  });

  it('of one’s own work are added to those of a superior who did only a part', () => {
    const own = sourcesOf({ reception: { 客服主管: 300, 客服甲: 1842, 客服乙: 1234 } });
    expect(combineFigures('reception', own)).toMatchObject({ value: 3376, method: 'sum' });
    const total = sourcesOf({ reception: { 客服主管: 3376, 客服甲: 1842, 客服乙: 1534 } });
    expect(combineFigures('reception', total)).toMatchObject({
      value: 3376,
      covers: [{ byId: '客服主管', coveredIds: ['客服甲', '客服乙'] }],
    });
  });

  it('that are rates are weighted by what they are rates of, where everybody reports that', () => {
    const values: Values = {
      conv: { 主管: 3.05, 抖音: 1.2 },
      uv: { 主管: 214_000, 抖音: 86_000 },
    };
    expect(combineFigures('conv', sourcesOf(values))).toMatchObject({
      value: 2.519667,
      method: 'weighted',
      weightCode: 'uv',
    });
    const { uv: _uv, ...without } = values;
    expect(combineFigures('conv', sourcesOf(without))).toMatchObject({
      value: 2.125,
      method: 'average',
      weightCode: null,
    });
  });

  it('take the weight of a superior from the people below when theirs is not reported', () => {
    const sources = sourcesOf({
      refund_rate: { 店长: 6.8, 抖音: 11.2 },
      gmv: { 主管: 1_286_000, 抖音: 361_000 },
    });
    const { value = 0, weightCode } = combineFigures('refund_rate', sources) ?? {};
    expect(weightCode).toBe('gmv');
    expect(value).toBeCloseTo((6.8 * 1_286_000 + 11.2 * 361_000) / 1_647_000, 6);
  });

  it('that are rates of one’s own work count beside a superior’s own', () => {
    const sources = sourcesOf({
      csat: { 客服主管: 99, 客服甲: 98, 客服乙: 97 },
      reception: { 客服主管: 100, 客服甲: 100, 客服乙: 200 },
    });
    expect(combineFigures('csat', sources)).toMatchObject({
      value: 97.75,
      method: 'weighted',
      contributorIds: ['客服主管', '客服甲', '客服乙'],
    });
  });

  it('belong to a shop by their share', () => {
    const sources = sourcesOf(
      { ad_spend: { 主管: 100_000, 抖音: 50_000 } },
      { 主管: 0.7, 抖音: 1 },
    );
    expect(combineFigures('ad_spend', sources)).toMatchObject({ value: 120_000, method: 'sum' });
    expect(combineFigures('ad_spend', sourcesOf({ ad_spend: { 主管: 5 } }, {}))).toBeNull();
  });

  it('of two who act for each other are both counted once', () => {
    const sources: FigureSources = {
      ...sourcesOf({ reception: { 甲: 1, 乙: 2 } }),
      superiorsOf: (personId) => [personId === '甲' ? '乙' : '甲'],
    };
    const { contributorIds = [], covers = [] } = combineFigures('reception', sources) ?? {};
    expect([...contributorIds, ...covers.flatMap(({ coveredIds }) => coveredIds)].sort()).toEqual([
      '乙',
      '甲',
    ]);
  });
});

describe('whatever people report', () => {
  const codes = Object.keys(kpiDictionary) as KpiCode[];
  const people = ['总监', ...Object.keys(chains)];
  const reported = fc.dictionary(
    fc.constantFrom(...people),
    fc.integer({ min: 1, max: 1_000_000 }),
  );
  const cases = fc.record({ code: fc.constantFrom(...codes), values: reported, weights: reported });

  it('a rate lies between the smallest and the largest, a sum is never more than all of them', () => {
    fc.assert(
      fc.property(cases, ({ code, values, weights }) => {
        const given = Object.values(values);
        const sources = sourcesOf({ reception: weights, gmv: weights, [code]: values });
        const combined = combineFigures(code, sources);
        if (given.length === 0) return combined === null;
        const value = combined?.value ?? Number.NaN;
        const total = given.reduce((sum, each) => sum + each, 0);
        const most = isAdditive(code) ? total : Math.max(...given);
        return value >= Math.min(...given) - 1e-6 && value <= most + 1e-6;
      }),
    );
  });

  it('everybody is counted once or covered once', () => {
    fc.assert(
      fc.property(cases, ({ code, values }) => {
        const { contributorIds = [], covers = [] } =
          combineFigures(code, sourcesOf({ [code]: values })) ?? {};
        const named = [...contributorIds, ...covers.flatMap(({ coveredIds }) => coveredIds)];
        expect(named.toSorted()).toEqual(Object.keys(values).toSorted());
      }),
    );
  });
});
