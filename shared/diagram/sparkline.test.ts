import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSparkline, unbrokenRuns } from './sparkline.ts';

const size = { width: 104, height: 24, padding: 3 };

describe('a small line', () => {
  it('breaks where nothing is known and ends with a mark only on a known value', () => {
    expect(unbrokenRuns([null, 1, 2, null, 3])).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
      [[4, 3]],
    ]);
    expect(layoutSparkline([1, 2, null], size).end).toBeNull();
    expect(layoutSparkline([1, 2, 3], size).end).toEqual([101, 3]);
    expect(layoutSparkline([5, 5], size).runs).toEqual([
      [
        [3, 12],
        [101, 12],
      ],
    ]);
  });

  it('never leaves its frame', () => {
    const values = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
      maxLength: 53,
    });
    fc.assert(
      fc.property(values, (given) => {
        for (const [x, y] of layoutSparkline(given, size).runs.flat()) {
          expect(x).toBeGreaterThanOrEqual(3);
          expect(x).toBeLessThanOrEqual(101.001);
          expect(y).toBeGreaterThanOrEqual(2.999);
          expect(y).toBeLessThanOrEqual(21.001);
        }
      }),
    );
  });
});
