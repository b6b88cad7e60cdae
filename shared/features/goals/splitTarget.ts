import { tidyFigure } from '#shared/features/metrics/combineFigures.ts';

/** How finely a total is shared out: whole 万 of millions, so that people can remember them. */
function stepOf(total: number): number {
  const size = Math.abs(total);
  if (size >= 1_000_000) return 10_000;
  if (size >= 10_000) return 100;
  return size >= 100 ? 1 : 0.01;
}

/**
 * Shares a total out by weights, in round figures that add up to exactly the total: what rounding
 * leaves over goes to the largest part. Equal parts when no weight is above 0.
 */
export function splitTarget(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const given = weights.map((weight) => Math.max(0, weight));
  const sum = given.reduce((all, weight) => all + weight, 0);
  const shares = sum > 0 ? given.map((weight) => weight / sum) : given.map(() => 1 / given.length);
  const step = stepOf(total);
  const parts = shares.map((share) => tidyFigure(Math.round((total * share) / step) * step));
  const rest = tidyFigure(total - parts.reduce((all, part) => all + part, 0));
  const largest = shares.indexOf(Math.max(...shares));
  return parts.map((part, index) => (index === largest ? tidyFigure(part + rest) : part));
}
