import { fillPhrase } from '#shared/features/demo/fillPhrase.ts';
import { phrasesOf } from '#shared/features/demo/phrases/postPhrases.ts';
import { products } from '#shared/features/demo/products.ts';
import { draw, entryAt, pick } from '#shared/features/demo/seededRandom.ts';
import { divisionSeats } from './company.ts';

/** Lines to lengthen reports with, written once; composing each report twice costs far more. */
export interface FillerLines {
  readonly done: readonly string[];
  readonly issues: readonly string[];
}

const linesOfEachKind = 2000;

export function writeFillerLines(seed: number): FillerLines {
  const posts = [...new Set(divisionSeats.map(({ post }) => post))].map(phrasesOf);
  const write = (kind: string, phrases: readonly string[]) =>
    Array.from({ length: linesOfEachKind }, (_, number) => {
      const product = pick(products, draw(seed, kind, number));
      const key = `${kind}/${number}`;
      return fillPhrase(entryAt(phrases, number), { seed, key, product });
    });
  const done = posts.flatMap(({ routine, threads }) => [
    ...routine,
    ...threads.map((thread) => thread.done),
  ]);
  return {
    done: write('done', done),
    issues: write(
      'issues',
      posts.flatMap(({ issues }) => issues),
    ),
  };
}

/** `count` lines of a pool; neighbours in it are of different kinds, so they do not repeat. */
export function takeLines(pool: readonly string[], drawn: number, count: number): string[] {
  const from = Math.floor(drawn * pool.length);
  return Array.from({ length: count }, (_, number) => entryAt(pool, from + number));
}
