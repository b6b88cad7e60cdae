import fc from 'fast-check';
import { expect, it } from 'vitest';
import { squareOf } from './photoRules.ts';

it('the square of a picture lies within it, as large as it can be and in the middle', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const square = squareOf({ width, height });
      expect(square.side).toBe(Math.min(width, height));
      expect(Math.abs(width - square.side - 2 * square.x)).toBeLessThanOrEqual(1);
      expect(Math.abs(height - square.side - 2 * square.y)).toBeLessThanOrEqual(1);
    }),
  );
});
