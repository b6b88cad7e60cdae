import { expect, it } from 'vitest';
import { newUuid } from './ids.ts';

it('new ids are different, well-formed and in the order they were made', () => {
  const ids = Array.from({ length: 20_000 }, newUuid);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(ids.filter((id) => !shape.test(id))).toEqual([]);
});

it('new ids tell when they were made, even many in one millisecond', () => {
  const before = Date.now();
  const ids = Array.from({ length: 20_000 }, newUuid);
  const after = Date.now();
  const times = ids.map((id) => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
  expect(times[0]).toBeGreaterThanOrEqual(before);
  // The counter of a millisecond has room for 4,096.
  expect(times.at(-1)).toBeLessThanOrEqual(after + Math.ceil(ids.length / 4096));
});
