function countPairs(text: string): Map<string, number> {
  const characters = [...text.replaceAll(/[\s\p{P}]+/gu, '')];
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < characters.length; index += 1) {
    const pair = `${characters[index]}${characters[index + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function total(pairs: ReadonlyMap<string, number>): number {
  return [...pairs.values()].reduce((sum, count) => sum + count, 0);
}

/** How alike two texts read, 0 to 1: the share of neighbouring characters they have in common. */
export function textLikeness(left: string, right: string): number {
  const [pairsOfLeft, pairsOfRight] = [countPairs(left), countPairs(right)];
  const size = total(pairsOfLeft) + total(pairsOfRight);
  if (size === 0) return left.trim() === right.trim() ? 1 : 0;
  let shared = 0;
  for (const [pair, count] of pairsOfLeft) shared += Math.min(count, pairsOfRight.get(pair) ?? 0);
  return (2 * shared) / size;
}
