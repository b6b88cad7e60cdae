import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from './digestOf.ts';

/** The same with the keys of every object set in the opposite order. */
function turnKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnKeys);
  if (value === null || typeof value !== 'object') return value;
  const turned = Object.entries(value).map(([key, part]) => [key, turnKeys(part)] as const);
  return Object.fromEntries(turned.reverse());
}

describe('a digest', () => {
  it('does not change with the order of keys, and has a fixed length', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(digestOf(value)).toMatch(/^[\da-f]{16}$/);
        expect(digestOf(turnKeys(value))).toBe(digestOf(value));
      }),
    );
  });

  it('is another one for other data, down to one letter, its place or its kind', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, texts, (left, right) => {
        fc.pre(JSON.stringify(left) !== JSON.stringify(right));
        expect(digestOf(left)).not.toBe(digestOf(right));
        expect(digestOf([left, right])).not.toBe(digestOf([right, left]));
      }),
    );
    const seen = new Set<string>();
    for (let number = 0; number < 20_000; number += 1) seen.add(digestOf({ number }));
    seen.add(digestOf({ number: '1' }));
    expect(seen.size).toBe(20_001);
  });
});
