export type DrawKey = string | number;

function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/**
 * A number in [0, 1) that depends on nothing but the seed and the keys, so that any part of the
 * example data can be made alone and in any order and still be the same.
 */
export function draw(seed: number, ...keys: readonly DrawKey[]): number {
  let hash = mix(0x2545f491, seed >>> 0);
  for (const key of keys) {
    if (typeof key === 'number') hash = mix(hash, key | 0);
    else for (let at = 0; at < key.length; at += 1) hash = mix(hash, key.charCodeAt(at));
    hash = mix(hash, 0x7f4a7c15);
  }
  return mix(hash, hash >>> 16) / 4_294_967_296;
}

/** A whole number from `least` to `most`, both included, out of a number in [0, 1). */
export function scale(drawn: number, least: number, most: number): number {
  return least + Math.floor(drawn * (most - least + 1));
}

/** The entry a number in [0, 1) points at; the list must not be empty. */
export function pick<Entry>(list: readonly Entry[], drawn: number): Entry {
  return entryAt(list, Math.floor(drawn * list.length));
}

/** The entry at a position of an endless repetition of the list. */
export function entryAt<Entry>(list: readonly Entry[], position: number): Entry {
  const at = ((position % list.length) + list.length) % list.length;
  const entry = list[at];
  if (entry === undefined) throw new RangeError('an empty list has no entries');
  return entry;
}
