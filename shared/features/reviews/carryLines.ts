import { comparable, similarity } from '#shared/lib/textSimilarity.ts';

interface Line {
  readonly id: string;
  readonly text: string;
}

/** From here on a new line counts as the old one in other words. */
const likeEnough = 0.5;

/**
 * Which new line carries on what hangs on a line that is gone: the one that reads most alike.
 * A line without one like it is missing from the answer.
 */
export function carryLines(
  removed: readonly Line[],
  arrived: readonly Line[],
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  const candidates = arrived.map(({ id, text }) => ({ id, words: comparable(text) }));
  for (const line of removed) {
    const old = comparable(line.text);
    const [best] = candidates
      .map(({ id, words }) => ({ id, likeness: similarity(old, words) }))
      .filter(({ likeness }) => likeness >= likeEnough)
      .sort((left, right) => right.likeness - left.likeness);
    if (best) targets.set(line.id, best.id);
  }
  return targets;
}
