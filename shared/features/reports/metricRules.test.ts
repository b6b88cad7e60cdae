import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChange, formatFigure } from './formatFigure.ts';
import { changeOf, groupMetrics, type PersonMetric, toneOf } from './metricRules.ts';

function metric(given: Partial<PersonMetric> & Pick<PersonMetric, 'code' | 'value'>): PersonMetric {
  const blank = { target: null, rate: null, previous: null, delta: null, wow: null };
  return { ...blank, personId: 'p', name: '某人', ...given };
}

describe('a change against last week', () => {
  it('is in points for shares and in per cent for everything else', () => {
    expect(changeOf(metric({ code: 'conv', value: 3.05 }), 2.88)).toEqual({
      kind: 'points',
      value: 0.17,
    });
    expect(changeOf(metric({ code: 'gmv', value: 118.3 }), 100)).toEqual({
      kind: 'percent',
      value: 18.3,
    });
  });

  it('is as the report states it when last week is unknown', () => {
    expect(changeOf(metric({ code: 'roi', value: 3.9, delta: -0.2 }), null)).toEqual({
      kind: 'figure',
      value: -0.2,
    });
    expect(changeOf(metric({ code: 'gmv', value: 1, wow: 18.3 }), null)?.value).toBe(18.3);
    expect(changeOf(metric({ code: 'gmv', value: 1 }), null)).toBeNull();
  });

  it('cannot be a share of zero', () => {
    expect(changeOf(metric({ code: 'bad_review', value: 3 }), 0)).toBeNull();
  });

  it('is good by the direction of the metric and not by its sign', () => {
    const fall = { kind: 'points', value: -0.7 } as const;
    expect([toneOf('down', fall), toneOf('up', fall), toneOf('near', fall)]).toEqual([
      'good',
      'bad',
      'neutral',
    ]);
  });

  it('is neither good nor bad where it reads as unchanged', () => {
    expect(toneOf('up', { kind: 'points', value: -0.004 })).toBe('neutral');
    expect(toneOf('down', { kind: 'percent', value: 0.04 })).toBe('neutral');
    expect(toneOf('up', { kind: 'figure', value: 0.01 })).toBe('good');
  });
});

describe('totals', () => {
  it('add up only what may be added, and compare only when last week is complete', () => {
    const groups = groupMetrics(
      [
        metric({ code: 'reception', value: 1842, personId: 'a' }),
        metric({ code: 'reception', value: 158, personId: 'b', delta: 8 }),
        metric({ code: 'csat', value: 98, personId: 'a' }),
        metric({ code: 'csat', value: 99, personId: 'b' }),
      ],
      [{ personId: 'a', code: 'reception', value: 1850 }],
    );
    expect(groups.map(({ code, total }) => [code, total?.value ?? null, total?.previous])).toEqual([
      ['reception', 2000, 2000],
      ['csat', null, undefined],
    ]);
  });

  it('equal the sum of the figures, whatever they are', () => {
    const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2 });
    fc.assert(
      fc.property(values, (figures) => {
        const [group] = groupMetrics(
          figures.map((value, index) => metric({ code: 'gmv', value, personId: `${index}` })),
          [],
        );
        expect(group?.total?.value).toBe(figures.reduce((total, value) => total + value, 0));
      }),
    );
  });
});

describe('figures on screen', () => {
  it('are said as Chinese staff say them', () => {
    expect(formatFigure('gmv', 1_286_000)).toBe('128.6万');
    expect(formatFigure('reception', 1842)).toBe('1,842');
    expect(formatFigure('conv', 3.05)).toBe('3.05%');
    expect(formatFigure('first_resp', 18)).toBe('18秒');
    expect(formatFigure('gmv', 1_286_000, 'en-US')).toBe('1,286,000');
    expect(formatChange({ kind: 'points', value: -0.7 })).toBe('↓0.7 个点');
    expect(formatChange({ kind: 'percent', value: 18.34 })).toBe('↑18.3%');
    expect(formatChange({ kind: 'percent', value: 0 })).toBe('持平');
    expect(formatChange({ kind: 'percent', value: 0.04 })).toBe('持平');
  });
});
