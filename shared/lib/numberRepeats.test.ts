import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberRepeats } from './numberRepeats.ts';

it('numbers what stands there more than once, and leaves the rest as it is', () => {
  expect(numberRepeats(['王芳', '李明', '王芳', '王芳'])).toEqual([
    '王芳',
    '李明',
    '王芳 2',
    '王芳 3',
  ]);
  expect(numberRepeats(['客服', '客服', '客服 2'])).toEqual(['客服', '客服 3', '客服 2']);
});

it('never gives two alike', () => {
  const label = fc.constantFrom('甲', '甲 2', '甲 3', '甲 2 2', '乙');
  fc.assert(
    fc.property(fc.array(label), (labels) => {
      const numbered = numberRepeats(labels);
      expect(new Set(numbered).size).toBe(labels.length);
    }),
  );
});
