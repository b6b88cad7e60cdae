import { textLikeness } from '#shared/lib/textLikeness.ts';

interface Line {
  readonly id: string;
  readonly text: string;
}

/** From here on a new line counts as the old one in other words. */
const likeEnough = 0.4;

/**
 * Which new line carries on what hangs on a line that is gone: the one that reads most alike.
 * A line without one like it is missing from the answer.
 */
export function carryLines(
  removed: readonly Line[],
  arrived: readonly Line[],
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const line of removed) {
    const [best] = arrived
      .map(({ id, text }) => ({ id, likeness: textLikeness(line.text, text) }))
      .filter(({ likeness }) => likeness >= likeEnough)
      .sort((left, right) => right.likeness - left.likeness);
    if (best) targets.set(line.id, best.id);
  }
  return targets;
}
