import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelledPoints, scaleFor } from './chartScale.ts';
import { layoutLineChart } from './lineChart.ts';
import { paintLineChart } from './paintLineChart.ts';

const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
});

describe('the scale of a chart', () => {
  it('stands on round figures around the values and need not begin at 0', () => {
    expect(scaleFor([97.5, 98.3])).toEqual({
      low: 97.4,
      high: 98.4,
      ticks: [97.4, 97.6, 97.8, 98, 98.2, 98.4],
    });
    expect(scaleFor([1_087_000, 1_286_000]).ticks[0]).toBe(1_050_000);
    expect(scaleFor([]).ticks.length).toBeGreaterThan(1);
    expect(scaleFor([0, 0]).ticks.length).toBeGreaterThan(1);
  });

  it('holds every value between few enough lines', () => {
    fc.assert(
      fc.property(values, (given) => {
        const { low, high, ticks } = scaleFor(given);
        const room = Math.max(1e-9, Math.abs(high) * 1e-9);
        expect(low).toBeLessThanOrEqual(Math.min(...given) + room);
        expect(high).toBeGreaterThanOrEqual(Math.max(...given) - room);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

const chart = {
  title: '禾木家居 成交总额GMV',
  subtitle: '近 4 周 <2026>',
  categories: ['21周', '22周', '23周', '24周'],
  series: [
    { name: '实际', values: [null, 1_009_000, 1_087_000, 1_286_000], isDashed: false },
    { name: '目标', values: [1_000_000, 1_000_000, null, 1_280_000], isDashed: true },
  ],
  format: (value: number) => `${value / 10_000}万`,
};

describe('a line chart as a picture', () => {
  const scene = layoutLineChart(chart);
  const said = scene.texts.map(({ text }) => text);

  it('names its lines where they end and numbers the highest and lowest point', () => {
    expect([...labelledPoints(chart.series[0]?.values ?? [])]).toEqual([3, 1]);
    expect(said).toContain('实际 128.6万');
    expect(said).toContain('目标 128万');
    expect(said).toContain('100.9万');
  });

  it('keeps names apart and everything on the sheet', () => {
    const [actual, target] = ['实际 128.6万', '目标 128万'].map(
      (name) => scene.texts.find(({ text }) => text === name)?.y ?? 0,
    );
    expect(Math.abs((actual ?? 0) - (target ?? 0))).toBeGreaterThanOrEqual(18);
    for (const { x, width, anchor } of scene.texts) {
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(scene.width);
    }
  });

  it('draws the target dashed and leaves a gap where nothing is known', () => {
    const dashed = scene.lines.filter(({ isDashed }) => isDashed);
    expect(dashed).toHaveLength(1);
    expect(dashed[0]?.points).toHaveLength(2);
    expect(scene.dots).toHaveLength(3);
  });

  it('is an SVG file of its own with its words escaped', () => {
    const { svg, width } = paintLineChart(scene);
    expect(svg).toMatch(/^<\?xml/);
    expect(svg).toContain(`width="${width}"`);
    expect(svg).toContain('近 4 周 &lt;2026&gt;');
    expect(svg).toContain('stroke-dasharray');
    expect(svg).not.toMatch(/NaN|undefined|href/);
  });
});
