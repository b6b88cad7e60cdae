/** Choices of one random step, all from one seed so that a failing run can be repeated. */
export interface Random {
  /** Whole number from 0 to `limit` − 1. */
  integer(limit: number): number;
  pick<Item>(items: readonly Item[]): Item | undefined;
}

/** Marsaglia's xorshift32: enough for choosing test data. */
export function createRandom(seed: number): Random {
  let state = seed | 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  return {
    integer: (limit) => next() % limit,
    pick: (items) => items[next() % Math.max(1, items.length)],
  };
}
